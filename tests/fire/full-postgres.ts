import { chmodSync } from "node:fs";
import { makeDatabase, onServer } from "../support/postgres-server";
import { mountDisk, type Disk } from "./disk";
import { countUnread, inspect } from "./inspect";
import { writeNotes, type Sent } from "./load";
import { startPostgres, type Postgres } from "./postgres";
import { startSite, until, type Site } from "./site";
import type { Outcome, Trial } from "./trial";

const DISK_MB = 400;
/** Little is kept of the log, so that the disk is the tables'. */
const SETTINGS = "-c shared_buffers=64MB -c min_wal_size=32MB -c max_wal_size=64MB";
/**
 * What is left of the disk, by turns: too little for a table to grow, which fails what wanted it to; or for the next file of the
 * server's log, at which the server ends, and cannot begin again before there is room.
 */
const ROOM = { table: 300_000, log: 4_000_000 };
const MOST_NOTES = 3000;
/** After so many refusals there is room again. */
const REFUSED = 5;
const BACK_MS = 60_000;
const READ_MS = 600_000;
const CODE = /53100|could not (?:write|extend)|No space left|ECONN\w+|terminating connection|at .+:\d+:\d+/;

/** The disk under PostgreSQL has no room. */
export const fullPostgres: Trial = {
  name: "full-postgres",
  async run({ quick, folder, say }) {
    const what = "disk full under PostgreSQL, where its tables cannot grow and where its log cannot";
    const never = (cameOut: string): Outcome => ({ what, howOften: "never", cameOut, losses: [] });
    const disk = mountDisk(folder, DISK_MB);
    if (typeof disk === "string") return never(disk);
    let server: Postgres | undefined;
    try {
      // The server is nobody's who may look into a folder of ours.
      chmodSync(folder, 0o755);
      server = await startPostgres({ disk: disk.path, settings: SETTINGS });
      if (!server) return never("needs PostgreSQL");
      const times = quick ? 1 : 3;
      const full = await fillAgainAndAgain(disk, server, times, say);
      return {
        what,
        howOften: `${times} times each`,
        cameOut:
          `writes refused with ${[...full.refused].join(", ")} in words, pages meanwhile ${[...full.pages].join(", ")}; with room again well by ` +
          `itself each time, within ${Math.max(...full.back).toFixed(1)} s (PostgreSQL had ended ${full.ended} times, and was started again); ` +
          `${full.acknowledged} notes acknowledged, each there and read`,
        losses: full.losses,
      };
    } finally {
      await server?.stop();
      disk.remove();
    }
  },
};

async function fillAgainAndAgain(disk: Disk, server: Postgres, times: number, say: (line: string) => void) {
  const { url } = await makeDatabase(server.url);
  const site = await startSite({ DATABASE_URL: url });
  const notes = writeNotes("full");
  const [acknowledged, sent] = [new Set<string>(), new Set<string>()];
  const losses = new Set<string>();
  const [refused, pages] = [new Set<number>(), new Set<number>()];
  const back: number[] = [];
  let ended = 0;
  /** Whether it was kept. */
  const log = async (): Promise<boolean> => {
    const note = notes.next().value as Sent;
    sent.add(note.key);
    const { status, unkind } = await sendNote(site, note);
    if (status === 303) acknowledged.add(note.key);
    else refused.add(status);
    for (const each of unkind) losses.add(each);
    return status === 303;
  };
  for (const grows of Array.from({ length: times }, () => ["table", "log"] as const).flat()) {
    for (let n = 0; n < 5; n++) await log();
    disk.fill(ROOM[grows]);
    if (grows === "log") await endFileOfLog(url);
    let failed = 0;
    for (let n = 0; n < MOST_NOTES && failed < REFUSED; n++) failed += (await log()) ? 0 : 1;
    if (failed < REFUSED) losses.add(`${MOST_NOTES} notes were saved where its ${grows} should not grow`);
    const page = await site.get("/people");
    pages.add(page.status);
    for (const each of findUnkind(page.status, await page.text())) losses.add(each);
    disk.clear();
    const room = performance.now();
    const isSaved = async () => {
      if (await server.revive()) ended += 1;
      return log();
    };
    await until(isSaved, BACK_MS, () => `Nothing is saved, though there is room again. ${site.out().slice(-600)}`);
    back.push((performance.now() - room) / 1000);
    say(`no room for its ${grows}: ${failed} refused, well again after ${back.at(-1)?.toFixed(1)} s`);
  }
  await until(
    async () => (await site.metric("memoro_oldest_waiting_note_seconds")) === 0,
    READ_MS,
    () => "Not all notes are read after ten minutes.",
  );
  const code = await site.stop();
  if (code !== 0) losses.add(`ended with ${code}`);
  const store = { DATABASE_URL: url };
  const unread = await countUnread(store);
  if (unread > 0) losses.add(`${unread} notes never read`);
  for (const each of await inspect(store, { acknowledged, sent })) losses.add(each);
  return { acknowledged: acknowledged.size, refused, pages, back, ended, losses: [...losses] };
}

/** As an archive asks for it: what is written next goes into a file that is not there yet. */
async function endFileOfLog(url: string): Promise<void> {
  // Where there is no room for it the server ends, and nobody is answered.
  await onServer(url, (client) => client.query("select pg_switch_wal()")).catch(() => {});
}

/** What is answered, and what of it should not be: a refusal says why, until when, and keeps what was written. */
async function sendNote(site: Site, { key, body }: Sent): Promise<{ status: number; unkind: string[] }> {
  const response = await site.send("/notes", { body, client_key: key, time_zone: "UTC" }).catch(() => undefined);
  if (!response) return { status: 0, unkind: ["a note was not answered"] };
  const text = await response.text();
  const unkind = findUnkind(response.status, text);
  if (response.status === 503 && !response.headers.has("Retry-After")) unkind.push("refused: until when?");
  if (response.status === 503 && !plain(text).includes(`${body}</textarea>`))
    unkind.push("a note that was not saved is not kept");
  if (![303, 503].includes(response.status)) unkind.push(`a note was answered with ${response.status}`);
  return { status: response.status, unkind };
}

function findUnkind(status: number, text: string): string[] {
  const code = CODE.exec(text.replace(/<script[\s\S]*?<\/script>/g, ""))?.[0];
  const says = status !== 503 || /until there is room again|can’t be reached/.test(text);
  return [...(code ? [`an answer speaks of ${code}`] : []), ...(says ? [] : ["a refusal does not say why"])];
}

function plain(html: string): string {
  return html.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string | undefined, decimal: string) =>
    String.fromCharCode(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}
