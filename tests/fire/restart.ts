import { setTimeout as sleep } from "node:timers/promises";
import { percentile } from "../bench/percentile";
import { inspect } from "./inspect";
import { startLoad, writeNotes } from "./load";
import { makeDatabase, onServer } from "../support/postgres-server";
import { endProcess, startSite, startWorker, until, type Site } from "./site";
import type { Trial } from "./trial";

const BETWEEN_MS = 4000;
const BACK_MS = 60_000;
const READ_MS = 900_000;
const NOTE = "Written while nobody was there to keep it.";
const STACK = /at .+:\d+:\d+|ECONNREFUSED|terminating connection/;

/** PostgreSQL ends as by a crash and comes back, while notes are logged, pages asked for and jobs done. */
export const restart: Trial = {
  name: "restart",
  async run({ quick, server, say }) {
    const what = "PostgreSQL restarted (immediately) under load";
    if (!server) return { what, howOften: "never", cameOut: "needs PostgreSQL", losses: [] };
    const times = quick ? 1 : 10;
    const database = await makeDatabase(server.url);
    const store = { DATABASE_URL: database.url };
    const site = await startSite(store, "web");
    const worker = await startWorker(store);
    const load = startLoad([site], writeNotes("restart"), 6);
    const seen = watchPages(site);
    const back: number[] = [];
    for (let time = 0; time < times; time++) {
      await sleep(BETWEEN_MS);
      await server.restart();
      const [restarted, before] = [performance.now(), load.acknowledged.size];
      await until(
        () => load.acknowledged.size > before,
        BACK_MS,
        () => `No note was saved in a minute. ${site.out().slice(-600)}`,
      );
      back.push(performance.now() - restarted);
      say(`restarted ${time + 1} times`);
    }
    await sleep(BETWEEN_MS);
    await load.stop();
    const answers = await seen.stop();
    await server.restart(async () => void answers.unkind.push(...(await findUnkind(site))));
    await until(
      async () => (await site.get("/")).status === 200,
      BACK_MS,
      () => "No page in a minute.",
    );
    const unread = async () => {
      let count = -1;
      await onServer(database.url, async (client) => {
        count = Number(
          (await client.query<{ n: string }>("select count(*) n from note where state <> 'read'")).rows[0].n,
        );
      });
      return count;
    };
    const started = performance.now();
    await until(
      async () => (await unread()) === 0,
      READ_MS,
      () => "Not all notes are read after a quarter of an hour.",
    );
    const readAfter = (performance.now() - started) / 1000;
    const [status] = [(await site.get("/")).status];
    const ends = [await site.stop(), await endProcess(worker, "SIGTERM")];
    const losses = await inspect(store, { acknowledged: load.acknowledged, sent: load.sent.keys() });
    if (status !== 200) losses.push(`the first page after it: ${status}`);
    if (ends.some((code) => code !== 0)) losses.push(`a process ended by itself: ${ends.join(", ")}`);
    losses.push(...answers.unkind);
    for (const [what, statuses, good] of [
      ["a note", load.statuses, 303],
      ["a page", answers.statuses, 200],
    ] as const) {
      const others = [...statuses.keys()].filter((each) => each !== good && each !== 503);
      if (others.length > 0) losses.push(`${what} was answered with ${others.join(", ")}`);
    }
    await database.drop();
    return {
      what,
      howOften: `${times} times, six logging and one reading pages meanwhile`,
      cameOut:
        `${load.acknowledged.size} notes acknowledged, each there once; saving again ${percentile(back, 50)} ms after it is ` +
        `back (longest ${percentile(back, 100)}); the last note read ${readAfter.toFixed(0)} s after; answers to notes ` +
        `${sayStatuses(load.statuses)}, to pages ${sayStatuses(answers.statuses)}`,
      losses,
    };
  },
};

function sayStatuses(statuses: ReadonlyMap<number, number>): string {
  return [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${count} × ${status === 0 ? "none" : status}`)
    .join(", ");
}

/** While it is away: a page and a note that is sent say so, when to come again, and what was not saved. */
async function findUnkind(site: Site): Promise<string[]> {
  const [page, note] = [await site.get("/people"), await site.send("/notes", { body: NOTE, client_key: "away" })];
  const [said, kept] = [await page.text(), await note.text()];
  return [
    ...[page, note].filter(({ status }) => status !== 503).map(({ url, status }) => `${url} away: ${status}`),
    ...[page, note].filter(({ headers }) => !headers.has("Retry-After")).map(({ url }) => `${url} away: until when?`),
    ...(said.includes("can’t be reached just now") ? [] : ["a page does not say that the notebook is away"]),
    ...(kept.includes(`${NOTE}</textarea>`) ? [] : ["a note that was not saved is not kept"]),
    ...[said, kept].filter((text) => STACK.test(text)).map((text) => `shows how it failed: ${STACK.exec(text)?.[0]}`),
  ];
}

/** One page after the other; what a failing one says has to be in plain words. */
function watchPages(site: Site) {
  let watching = true;
  const statuses = new Map<number, number>();
  const unkind = new Set<string>();
  const done = (async () => {
    for (let n = 0; watching; n++) {
      const path = ["/", "/people", "/upcoming", "/search?q=coffee"][n % 4];
      try {
        const response = await site.get(path);
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        const text = await response.text();
        if (response.status >= 500 && STACK.test(text))
          unkind.add(`${path} shows how it failed: ${STACK.exec(text)?.[0]}`);
        if (response.status === 302 || response.status === 303) unkind.add(`${path} signed out`);
      } catch {
        statuses.set(0, (statuses.get(0) ?? 0) + 1);
      }
      await sleep(20);
    }
  })();
  return {
    async stop() {
      watching = false;
      await done;
      return { statuses, unkind: [...unkind] };
    },
  };
}
