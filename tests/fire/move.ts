import { statSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import pino from "pino";
import type { UserId } from "~db/schema";
import { createAccount } from "~db/queries/account.server";
import type { App } from "~/app.server";
import { findDifference, readLines, writeLines } from "~/models/line-file.server";
import { exportAccount, importAccount } from "~/models/account-data.server";
import { restoreBackup, writeBackup } from "~/models/backup.server";
import { openApp } from "~/open-app.server";
import { loadNotes } from "../bench/load";
import { makeDatabase } from "../support/postgres-server";
import type { Trial } from "./trial";

const NOTES = { quick: 500, full: 100_000 };

/** Out of one database and into another, both ways there are. */
export const move: Trial = {
  name: "move",
  async run({ quick, postgres, folder, say }) {
    const count = quick ? NOTES.quick : NOTES.full;
    const opened: { close(): Promise<void> }[] = [];
    const drops: (() => Promise<void>)[] = [];
    const open = async (): Promise<App & { url: string | undefined }> => {
      const database = postgres === undefined ? undefined : await makeDatabase(postgres);
      if (database) drops.push(() => database.drop());
      const app = await openApp({ databaseUrl: database?.url, worker: false, log: pino({ level: "silent" }) });
      opened.push(app);
      return { ...app, url: database?.url };
    };
    const [losses, told]: string[][] = [[], []];
    const timed = async (what: string, file: string, work: () => Promise<unknown>) => {
      const started = performance.now();
      await work();
      const megabytes = statSync(join(folder, file)).size / 1e6;
      told.push(`${what} ${((performance.now() - started) / 1000).toFixed(1)} s (${megabytes.toFixed(1)} MB)`);
      say(told.at(-1) ?? "");
    };
    const path = (file: string) => join(folder, file);
    const compare = async (what: string, one: string, other: string) => {
      const difference = await findDifference(path(one), path(other));
      if (difference) losses.push(`${what}: line ${difference.line}: ${difference.one} became ${difference.other}`);
    };
    try {
      const from = await open();
      const { accounts } = await loadNotes(from.db, from.url, [count], count);
      const userId = accounts[0].userId;
      say(`${count} notes written`);
      const backup = (app: App, file: string) => () =>
        writeLines(path(file), async (write) => void (await writeBackup(app, write)));
      await timed("backup", "backup.jsonl.gz", backup(from, "backup.jsonl.gz"));
      const restored = await open();
      await timed("restore", "backup.jsonl.gz", () => restoreBackup(restored, readLines(path("backup.jsonl.gz"))));
      await backup(restored, "again.jsonl.gz")();
      await compare("restored", "backup.jsonl.gz", "again.jsonl.gz");

      const take = (app: App, id: UserId, file: string) => () =>
        writeLines(path(file), (write) => exportAccount(app, id, write));
      await timed("export", "export.jsonl", take(from, userId, "export.jsonl"));
      let rows = 0;
      const into = await open();
      const account = { name: "Robin", googleSub: "fire", timeZone: "UTC", locale: "en-GB" };
      const newId = (await createAccount(into.db, account)) as UserId;
      await timed("import", "export.jsonl", async () => {
        ({ rows } = await importAccount(into, newId, readLines(path("export.jsonl"))));
      });
      await take(into, newId, "export-again.jsonl")();
      await compare("imported", "export.jsonl", "export-again.jsonl");
      const sizes = await readSizes(into, count);
      const memory = Math.round(process.resourceUsage().maxRSS / 1024);
      return {
        what: "backup, restore, export and import, every line compared",
        howOften: `${count} notes, ${postgres === undefined ? "embedded" : "PostgreSQL"}`,
        cameOut: `${told.join(", ")}; ${rows} rows read in and compared to the last; ${sizes}; at most ${memory} MB of memory, filling included`,
        losses,
      };
    } finally {
      for (const app of opened) await app.close();
      for (const drop of drops) await drop();
    }
  },
};

/** Bytes of tables and indexes for each note, and which have most of them. */
async function readSizes({ db }: App, notes: number): Promise<string> {
  const { rows } = await sql<{ name: string; size: number }>`
    select relname as name, pg_total_relation_size(oid) as size from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by size desc`.execute(db);
  const perNote = (size: number) => Math.round(size / notes);
  const most = rows.slice(0, 5).map(({ name, size }) => `${name} ${perNote(size)}`);
  return `${perNote(rows.reduce((all, { size }) => all + size, 0))} bytes of database a note (${most.join(", ")})`;
}
