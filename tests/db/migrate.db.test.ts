import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { listPendingMigrations, migrate } from "~db/migrate";
import { makeEmptyDatabase, openTestDatabase, testEngine } from "../support/database";
import { spawnScript } from "../support/spawn-script";
import { temporaryFolder } from "../support/temporary-folder";

const database = await openTestDatabase();

function migrations(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test("a database that is up to date is left alone", async () => {
  expect(await listPendingMigrations(database.db)).toEqual([]);
  expect(await migrate(database.db)).toEqual([]);
});

test("migrations run in order of name, each once, and what is not SQL is passed over", async () => {
  const folder = migrations({
    "9002_add_colour.sql": "alter table pebble add colour text; insert into pebble (colour) values ('grey')",
    "9001_create_pebble.sql": "create table pebble (id int generated always as identity)",
    "notes.txt": "no SQL",
  });
  expect(await listPendingMigrations(database.db, folder)).toEqual(["9001_create_pebble.sql", "9002_add_colour.sql"]);
  expect(await migrate(database.db, folder)).toEqual(["9001_create_pebble.sql", "9002_add_colour.sql"]);
  expect(await migrate(database.db, folder)).toEqual([]);
  expect((await sql`select colour from pebble`.execute(database.db)).rows).toEqual([{ colour: "grey" }]);
});

test("one that says so runs a statement at a time outside a transaction, and from its beginning where it was broken off", async () => {
  const files = (broken: string) => ({
    "9051_create_leaf.sql": "create table leaf (id int); create table tree (id int)",
    "9052_index_leaf.sql": `-- concurrently\n
      drop index concurrently if exists leaf_by_id;\ncreate index concurrently leaf_by_id on leaf (id);\n${broken}\n
      create index concurrently tree_by_id on tree (id);\n`,
  });
  await expect(migrate(database.db, migrations(files("select 1 / 0;")))).rejects.toThrow(/division by zero/);
  const mended = migrations(files(""));
  expect(await listPendingMigrations(database.db, mended)).toEqual(["9052_index_leaf.sql"]);
  expect(await migrate(database.db, mended)).toEqual(["9052_index_leaf.sql"]);
  const { rows } = await sql`select indexname from pg_indexes where tablename in ('leaf', 'tree') order by 1`.execute(
    database.db,
  );
  expect(rows).toEqual([{ indexname: "leaf_by_id" }, { indexname: "tree_by_id" }]);
});

test("of a migration that fails nothing stays, those before it do, and it runs again once it is mended", async () => {
  const folder = migrations({
    "9101_create_shell.sql": "create table shell (id int)",
    "9102_break.sql": "create table broken (id int); select 1 / 0",
  });
  await expect(migrate(database.db, folder)).rejects.toThrow("division by zero");
  const tables = sql<{ shell: string | null; broken: string | null }>`
    select to_regclass('shell')::text as shell, to_regclass('broken')::text as broken`;
  expect((await tables.execute(database.db)).rows).toEqual([{ shell: "shell", broken: null }]);
  expect(await listPendingMigrations(database.db, folder)).toEqual(["9102_break.sql"]);

  writeFileSync(join(folder, "9102_break.sql"), "create table broken (id int)");
  expect(await migrate(database.db, folder)).toEqual(["9102_break.sql"]);
});

if (testEngine() === "postgres") {
  test("several processes that start together on an empty database run each migration once", async () => {
    const databaseUrl = await makeEmptyDatabase();
    const processes = [1, 2, 3].map(() => spawnScript("migrate", databaseUrl));
    const ran = await Promise.all(
      processes.map(async ({ lines }) => JSON.parse(String((await lines.next()).value)) as string[]),
    );
    const fresh = await openDatabase({ databaseUrl });
    onTestFinished(fresh.close);
    const recorded = await sql<{ name: string }>`select name from migration order by name`.execute(fresh.db);
    expect(recorded.rows.length).toBeGreaterThan(0);
    expect(ran.flat().sort()).toEqual(recorded.rows.map((row) => row.name));
    expect(await listPendingMigrations(fresh.db)).toEqual([]);
  });
}
