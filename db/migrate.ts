import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import type { Db } from "./client.server";

/** Any numbers will do, as long as nothing else on the same database locks by them. */
const LOCK = 7_346_281;
const CONCURRENT_LOCK = 7_346_282;
/** How a file begins whose statements run outside a transaction, so that an index is made while notes are written. */
const CONCURRENTLY = "-- concurrently";
const LOOK_AGAIN_MS = 200;
/**
 * A statement that waits for a table makes everybody who comes after it wait too. So it waits no longer than a page may take,
 * lets everybody through, and tries again.
 */
const WAIT_FOR_TABLE = "2s";
const TRY_AGAIN_MS = 3000;
const TRIES = 100;
const LOCK_NOT_AVAILABLE = "55P03";

export const MIGRATIONS = join(process.cwd(), "migrations");

/**
 * Brings the database up to date: each migration of `folder` once, in order of name, in its own transaction unless it says
 * otherwise. Of several processes starting together one runs them and the others wait. A table that somebody holds on to is
 * tried for some minutes; then it throws, with nothing of that migration done. Returns the names of those it ran.
 */
export async function migrate(db: Db, folder = MIGRATIONS): Promise<string[]> {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await sql`create table if not exists migration (name text primary key, ran_at timestamptz not null default now())`.execute(
      tx,
    );
  });
  const ran: string[] = [];
  for (const name of listMigrations(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const run = text.startsWith(CONCURRENTLY) ? runConcurrently : runInTransaction;
    if (await run(db, name, text)) ran.push(name);
  }
  return ran;
}

/** False where it was done before. */
async function runInTransaction(db: Db, name: string, text: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryInTransaction(db, name, text);
    } catch (error) {
      if ((error as { code?: unknown }).code !== LOCK_NOT_AVAILABLE) throw error;
      if (tries === TRIES) throw new Error(`${name} waits for a table that another transaction does not let go of.`);
    }
    await sleep(TRY_AGAIN_MS);
  }
}

function tryInTransaction(db: Db, name: string, text: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    if (await isDone(tx, name)) return false;
    await sql`select set_config('lock_timeout', ${WAIT_FOR_TABLE}, true)`.execute(tx);
    // The file's own text, several statements without parameters: what sql.raw is for.
    await sql.raw(text).execute(tx);
    await sql`insert into migration (name) values (${name})`.execute(tx);
    return true;
  });
}

/**
 * Making an index concurrently waits for every transaction under way. Another process waiting for the lock in one would be
 * waited for in turn, so whoever does not get it lets go and looks again.
 */
function runConcurrently(db: Db, name: string, text: string): Promise<boolean> {
  return db.connection().execute(async (connection) => {
    while (!(await tryLock(connection))) await sleep(LOOK_AGAIN_MS);
    try {
      if (await isDone(connection, name)) return false;
      for (const statement of text.split(/;\s*$/m).filter((each) => each.trim() !== "")) {
        await sql.raw(statement).execute(connection);
      }
      await sql`insert into migration (name) values (${name})`.execute(connection);
      return true;
    } finally {
      await sql`select pg_advisory_unlock(${CONCURRENT_LOCK})`.execute(connection);
    }
  });
}

async function tryLock(connection: Db): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_lock(${CONCURRENT_LOCK}) as held`.execute(
    connection,
  );
  return rows[0].held;
}

async function isDone(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql`select 1 from migration where name = ${name}`.execute(db);
  return rows.length > 0;
}

/** Those not yet run: of a database that nothing ran on, all. */
export async function listPendingMigrations(db: Db, folder = MIGRATIONS): Promise<string[]> {
  const { rows: found } = await sql<{ any: boolean }>`select to_regclass('migration') is not null as any`.execute(db);
  if (!found[0].any) return listMigrations(folder);
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db);
  const done = new Set(rows.map((row) => row.name));
  return listMigrations(folder).filter((name) => !done.has(name));
}

function listMigrations(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
}
