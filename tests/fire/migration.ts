import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { openDatabase } from "~db/client.server";
import { listPendingMigrations, MIGRATIONS } from "~db/migrate";
import { loadNotes } from "../bench/load";
import { createRandom } from "../bench/random";
import { spawnCommand } from "../support/spawn-built";
import { makeDatabase } from "../support/postgres-server";
import type { Store } from "./site";
import type { Trial } from "./trial";

const INDEXES = "0008_scale_search_indexes.sql";
const KILLED_WITHIN_MS = 4000;
const INDEXINGS = 8;
/** From the first index that is begun: the more notes, the longer it is made. */
const KILLED_WITHIN_MS_A_NOTE = 0.02;
const INDEXING = `select pid from pg_stat_activity
  where state = 'active' and query ~* 'create index concurrently' and pid <> pg_backend_pid() and datname = current_database()`;
const HELD_MS = 12_000;
/** An app's own page may wait behind a migration for so long. */
const PAGE_MS = 4000;
const SLOW: Record<string, string> = {
  "0001_one.sql": "create table one (n int); select pg_sleep(0.7); insert into one values (1);",
  "0002_two.sql":
    "-- concurrently: a statement at a time\ndrop index concurrently if exists one_by_n;\ncreate index concurrently one_by_n on one (n);\nselect pg_sleep(0.7);",
  "0003_three.sql": "alter table one add column m int; select pg_sleep(0.7); insert into one values (3);",
};
/** All there is, in words that are the same for the same. */
const SHAPE = `
  select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as line
  from information_schema.columns where table_schema = 'public'
  union all select 'index ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid from pg_index
    where indrelid::regclass::text !~ '^(pg_|pgboss|information_schema)'
  union all select 'function ' || pg_get_functiondef(oid) from pg_proc
    where pronamespace = 'public'::regnamespace and prokind = 'f' and proname !~ 'trgm|similarity|vec|unaccent' and prolang <> 13
  union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'policy ' || tablename || ' ' || policyname from pg_policies order by 1`;

/** Killed half-way, again and again, two at once, and behind somebody who holds on to a table. */
export const migration: Trial = {
  name: "migration",
  async run({ quick, postgres, folder, say }) {
    const losses: string[] = [];
    const told: string[] = [];
    const slow = join(folder, "slow");
    mkdirSync(slow);
    for (const [name, text] of Object.entries(SLOW)) writeFileSync(join(slow, name), text);
    const drops: (() => Promise<void>)[] = [];
    const make = async (): Promise<Store> => {
      if (postgres === undefined) return { DATA_DIR: join(folder, `${Math.random()}`) };
      const { url, drop } = await makeDatabase(postgres);
      drops.push(drop);
      return { DATABASE_URL: url };
    };
    try {
      const times = quick ? 3 : 12;
      for (const [name, from] of [
        ["a slow folder", slow],
        ["the real ones", MIGRATIONS],
      ] as const) {
        const [clean, killed] = [await make(), await make()];
        await run(clean, from);
        const ended = await killHalfWay(killed, from, times);
        losses.push(...(await compare(name, clean, killed, from)));
        told.push(`${name}: killed ${ended} times, then up to date and as in one run`);
        say(told.at(-1) ?? "");
      }
      const embedded = [{ DATA_DIR: join(folder, "clean") }, { DATA_DIR: join(folder, "killed") }] as const;
      await run(embedded[0], MIGRATIONS);
      const ended = await killHalfWay(embedded[1], MIGRATIONS, quick ? 2 : 8);
      losses.push(...(await compare("embedded", ...embedded, MIGRATIONS)));
      told.push(`embedded: killed ${ended} times, the same`);
      if (postgres === undefined) return { what: WHAT, howOften: "embedded", cameOut: told.join("; "), losses };

      told.push(await killWhileIndexing(await make(), quick ? 5000 : 50_000, losses));
      say(told.at(-1) ?? "");
      const both = await make();
      const ran = await Promise.all([run(both, slow), run(both, slow)]);
      const names = ran.flatMap((line) => line.match(/\d{4}_\w+\.sql/g) ?? []).sort();
      if (names.join() !== Object.keys(SLOW).join()) losses.push(`two at once ran ${names.join(", ")}`);
      told.push("two at once: each migration once");
      told.push(await behindLongTransaction(await make(), folder, losses));
      return { what: WHAT, howOften: `${times} kills each`, cameOut: told.join("; "), losses };
    } finally {
      for (const drop of drops) await drop();
    }
  },
};

const WHAT = "migrations killed half-way, run twice at once, and behind a transaction that holds a table";

function start(store: Store, from: string) {
  const args = ["--disable-warning=ExperimentalWarning", "--import", "tsx", "tests/fire/migrate-folder.ts", from];
  return spawnCommand(process.execPath, args, { ...store });
}

async function run(store: Store, from: string): Promise<string> {
  const process = start(store, from);
  if ((await process.ended) !== 0) throw new Error(process.err());
  return process.out();
}

/** How often it was really cut off: it is done at last. */
async function killHalfWay(store: Store, from: string, times: number): Promise<number> {
  const random = createRandom(times);
  let killed = 0;
  for (let time = 0; time < times; time++) {
    const process = start(store, from);
    const timer = setTimeout(() => process.signal("SIGKILL"), 300 + random.next() * KILLED_WITHIN_MS);
    if ((await process.ended) === null) killed += 1;
    clearTimeout(timer);
  }
  await run(store, from);
  return killed;
}

async function compare(name: string, clean: Store, killed: Store, from: string): Promise<string[]> {
  const [left, right] = [await readShape(clean, from), await readShape(killed, from)];
  return [
    ...left.filter((line) => !right.includes(line)).map((line) => `${name}: missing ${line}`),
    ...right.filter((line) => !left.includes(line)).map((line) => `${name}: too much ${line}`),
  ].slice(0, 5);
}

async function readShape(store: Store, from: string): Promise<string[]> {
  const where = "DATABASE_URL" in store ? { databaseUrl: store.DATABASE_URL } : { dataDir: store.DATA_DIR };
  const database = await openDatabase({ ...where, poolSize: 2 });
  try {
    const pending = await listPendingMigrations(database.db, from);
    const { rows } = await database.pool.query<{ line: string }>(SHAPE);
    return [...pending.map((name) => `pending ${name}`), ...rows.map(({ line }) => line)];
  } finally {
    await database.close();
  }
}

/** The step outside a transaction leaves an index that is none; the next run makes it anew. */
async function killWhileIndexing(store: Store, notes: number, losses: string[]): Promise<string> {
  if (!("DATABASE_URL" in store)) return "";
  await run(store, MIGRATIONS);
  const database = await openDatabase({ databaseUrl: store.DATABASE_URL, poolSize: 4 });
  try {
    await loadNotes(database.db, undefined, [notes], notes);
    const count = async (where: string) => {
      const query = `select count(*)::int as n from pg_index where indrelid = 'passage'::regclass and ${where}`;
      return (await database.pool.query<{ n: number }>(query)).rows[0].n;
    };
    const indexes = await count("true");
    let [killed, halfMade] = [0, 0];
    const random = createRandom(notes);
    for (let time = 0; time < INDEXINGS; time++) {
      await database.pool.query("delete from migration where name = $1", [INDEXES]);
      const process = start(store, MIGRATIONS);
      let ended = false;
      void process.ended.then(() => (ended = true));
      while (!ended && (await database.pool.query(INDEXING)).rowCount === 0) await sleep(5);
      await sleep(random.next() * notes * KILLED_WITHIN_MS_A_NOTE);
      process.signal("SIGKILL");
      if ((await process.ended) === null) killed += 1;
      // Without its client Postgres goes on with the statement it is at; every other time that is cut off too, as by its own crash.
      if (time % 2 === 0) await database.pool.query(`select pg_terminate_backend(pid) from (${INDEXING}) indexing`);
      await sleep(200);
      halfMade += (await count("not indisvalid")) > 0 ? 1 : 0;
    }
    if (halfMade === 0) losses.push("no index was ever left half made: nothing was tried");
    await run(store, MIGRATIONS);
    if ((await count("not indisvalid")) > 0) losses.push("an index is left half made");
    if ((await count("true")) !== indexes) losses.push("an index is missing, or there twice");
    return `${INDEXES} over ${notes} notes: killed ${killed} times, ${halfMade} times with an index half made, whole after the next run`;
  } finally {
    await database.close();
  }
}

/** Somebody reads for long; a migration wants the table alone; everybody else goes on reading and writing. */
async function behindLongTransaction(store: Store, folder: string, losses: string[]): Promise<string> {
  if (!("DATABASE_URL" in store)) return "";
  const from = join(folder, "further");
  cpSync(MIGRATIONS, from, { recursive: true });
  await run(store, from);
  const next = `${readdirSync(from).sort().at(-1)?.slice(0, 4) ?? "9999"}z_further.sql`;
  writeFileSync(join(from, next), "alter table note add column further int;");
  const [long, page] = [new pg.Client(store.DATABASE_URL), new pg.Client(store.DATABASE_URL)];
  await Promise.all([long.connect(), page.connect()]);
  try {
    await long.query("begin");
    await long.query("select count(*) from note");
    const migrating = run(store, from);
    const until = Date.now() + HELD_MS;
    let longest = 0;
    while (Date.now() < until) {
      const asked = performance.now();
      await page.query("select count(*) from note");
      longest = Math.max(longest, performance.now() - asked);
      await sleep(20);
    }
    await long.query("commit");
    const ran = await migrating;
    if (!ran.includes(next)) losses.push(`behind a long transaction: ${ran}`);
    if (longest > PAGE_MS) losses.push(`a page waited ${Math.round(longest)} ms behind a migration`);
    return `behind a transaction of ${HELD_MS / 1000} s: a page waits at most ${Math.round(longest)} ms, and it is done after`;
  } finally {
    await Promise.all([long.end(), page.end()]);
  }
}
