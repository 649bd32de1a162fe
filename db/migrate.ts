import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import type { Db } from "./client.server";

/** Any number will do, as long as nothing else on the same database locks by it. */
const LOCK = 7_346_281;

export const MIGRATIONS = join(process.cwd(), "migrations");

/**
 * Brings the database up to date: each migration of `folder` in its own transaction, once, in order of name. Of several
 * processes starting together one runs them and the others wait. Returns the names of those it ran.
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
    await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
      const done = await sql`select 1 from migration where name = ${name}`.execute(tx);
      if (done.rows.length > 0) return;
      // The file's own text, several statements without parameters: what sql.raw is for.
      await sql.raw(readFileSync(join(folder, name), "utf8")).execute(tx);
      await sql`insert into migration (name) values (${name})`.execute(tx);
      ran.push(name);
    });
  }
  return ran;
}

/** Those not yet run, for readiness. */
export async function listPendingMigrations(db: Db, folder = MIGRATIONS): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration`.execute(db);
  const done = new Set(rows.map((row) => row.name));
  return listMigrations(folder).filter((name) => !done.has(name));
}

function listMigrations(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort();
}
