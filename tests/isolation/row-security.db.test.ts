import { sql } from "kysely";
import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { openTestApp } from "../support/app";
import { EXEMPT, NOT_FORCED, OPERATOR_MAY_READ, RUN_AS_OWNER } from "./exempt";
import { fill } from "./two-notebooks";

/** Nothing here says whose rows are meant: the database alone must know. */
const app = await openTestApp({ worker: true });
const { db } = app;

interface Table {
  name: string;
  enabled: boolean;
  forced: boolean;
  owned: boolean;
}

async function listTables(): Promise<Table[]> {
  const { rows } = await sql<Table>`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'user_id') as owned
    from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`.execute(db);
  return rows;
}

test("every table is held by row-level security, or stands in the list of those that are not, with its reason", async () => {
  const tables = await listTables();
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter(({ enabled }) => !enabled).map(({ name }) => name)).toEqual(Object.keys(EXEMPT).sort());
  expect(tables.filter(({ enabled, forced }) => enabled && !forced).map(({ name }) => name)).toEqual(
    Object.keys(NOT_FORCED),
  );
});

test("tables outside of it are closed to the role of requests, and so is the queue", async () => {
  const { rows } = await sql<{ name: string; may: string }>`
    select c.relname as name, may from pg_class c, unnest(array['select', 'insert', 'update', 'delete']) may
    where c.relkind in ('r', 'p') and (c.relnamespace = 'pgboss'::regnamespace
        or c.relnamespace = 'public'::regnamespace and not c.relrowsecurity)
      and has_table_privilege('memoro_user', c.oid, may)`.execute(db);
  const listed = Object.entries(EXEMPT).flatMap(([name, { mayUser }]) => mayUser.map((may) => ({ name, may })));
  expect(rows).toEqual(listed);
});

test("who runs Memoro may read the columns that are counted, and no other, of no other table", async () => {
  const { rows } = await sql<{ name: string; columns: string[] }>`
    select c.relname as name, array_agg(a.attname::text order by a.attname) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relkind in ('r', 'p') and c.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)
      and has_column_privilege('memoro_operator', c.oid, a.attnum, 'select')
    group by 1 order by 1`.execute(db);
  expect(Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))).toEqual(OPERATOR_MAY_READ);
});

test("functions that run as the owner of the tables are the listed ones, each with a search path of its own", async () => {
  const { rows } = await sql<{ name: string; path: boolean }>`
    select proname as name, exists (select 1 from unnest(proconfig) setting where setting like 'search_path=%') as path
    from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`.execute(db);
  expect(rows).toEqual(RUN_AS_OWNER.map((name) => ({ name, path: true })));
});

test("without any where a user reads, changes and deletes their own rows of every table, and nobody else's", async () => {
  const [ann, ben] = [await fill(app, "Annfield"), await fill(app, "Benfield")];
  const before = await ann.lines();
  const owned = (await listTables()).filter(({ owned, enabled }) => owned && enabled).map(({ name }) => name);
  for (const name of owned) {
    const table = sql.table(name);
    const count = async (id: string) => {
      const { rows } = await sql<{ count: number }>`select count(*) from ${table} where user_id = ${id}`.execute(db);
      return rows[0]?.count ?? 0;
    };
    const own = await count(ben.user.id);
    const tried = asUser(db, ben.user.id, async (tx) => {
      const { rows } = await sql<{ user_id: string }>`select distinct user_id from ${table}`.execute(tx);
      const changed = await sql`update ${table} set user_id = user_id`.execute(tx);
      const deleted = await sql`delete from ${table}`.execute(tx);
      throw Object.assign(new Error("taken back"), {
        seen: {
          whose: rows.map((row) => row.user_id),
          changed: Number(changed.numAffectedRows),
          deleted: Number(deleted.numAffectedRows),
        },
      });
    });
    const whose = own > 0 ? [ben.user.id] : [];
    await expect(tried, name).rejects.toMatchObject({ seen: { whose, changed: own, deleted: own } });
  }
  expect(owned.length).toBeGreaterThan(15);
  expect(await ann.lines()).toEqual(before);
});

test("a row of one's own cannot be given to somebody else, in any table", async () => {
  const [ann, ben] = [await fill(app, "Annfield"), await fill(app, "Benfield")];
  for (const { name } of (await listTables()).filter(({ owned, enabled }) => owned && enabled)) {
    const { rows } = await sql`select 1 from ${sql.table(name)} where user_id = ${ben.user.id} limit 1`.execute(db);
    if (rows.length === 0) continue;
    const given = asUser(db, ben.user.id, (tx) =>
      sql`update ${sql.table(name)} set user_id = ${ann.user.id}`.execute(tx),
    );
    await expect(given, name).rejects.toThrow("row-level security");
  }
});
