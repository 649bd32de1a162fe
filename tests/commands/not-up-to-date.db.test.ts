import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { createAccount } from "~db/queries/account.server";
import { listPendingMigrations, migrate } from "~db/migrate";
import { run as backup } from "~/commands/backup";
import { run as exportOne } from "~/commands/export";
import { parseEnv } from "~/env.server";
import { makeTestDatabase } from "../support/database";
import { expectComplaint } from "../support/fail-on-complaint";
import { temporaryFolder } from "../support/temporary-folder";

const LAST = "0018_keep_label_rhythm_when_undone.sql";

test.each([
  ["backup", backup, /^1 account written\.$/],
  ["export", exportOne, /^Written\.$/],
])("%s leaves a database of an older version as it is, and says what to do", async (_name, run, said) => {
  const [dataDir, files] = [temporaryFolder(), temporaryFolder()];
  const { databaseUrl, loadDataDir } = await makeTestDatabase();
  const env = parseEnv({ DATA_DIR: dataDir, ...(databaseUrl && { DATABASE_URL: databaseUrl }) });
  const within = async <T>(work: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>, given = {}) => {
    const database = await openDatabase({ databaseUrl, dataDir, ...given });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  await within(
    async ({ db }) => {
      await createAccount(db, { name: "Robin", timeZone: "UTC", locale: "en-GB" });
      await sql`drop schema pgboss cascade`.execute(db);
      await sql`delete from migration where name = ${LAST}`.execute(db);
    },
    { loadDataDir },
  );

  const file = join(files, "memoro.jsonl");
  await expect(run([file], env)).rejects.toThrow(
    new RegExp(`${LAST} would have to run\\.\nDo this with the version that ran on it last; or run \`migrate\` first`),
  );
  expect(readdirSync(files)).toEqual([]);
  await within(async ({ db, patientDb }) => {
    expect(await listPendingMigrations(db)).toEqual([LAST]);
    // Nor were the queue's tables made.
    const { rows } = await sql`select 1 from pg_namespace where nspname = 'pgboss'`.execute(db);
    expect(rows).toEqual([]);
    await migrate(patientDb);
  });
  expectComplaint(said);
  await run([file], env);
  expect(readdirSync(files)).toEqual(["memoro.jsonl"]);
});

test("of a database that nothing ran on everything is to come", async () => {
  const database = await openDatabase(await makeTestDatabase());
  try {
    await sql`drop table migration`.execute(database.db);
    expect(await listPendingMigrations(database.db)).toContain(LAST);
  } finally {
    await database.close();
  }
});
