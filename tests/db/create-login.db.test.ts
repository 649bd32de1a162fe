import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import { asUser, openDatabase, type OpenDatabase } from "~db/client.server";
import { migrate } from "~db/migrate";
import { findNote } from "~db/queries/note.server";
import { getOperation } from "~db/queries/operation.server";
import { openQueue } from "~/jobs/queue.server";
import { createMetrics } from "~/metrics.server";
import { makeEmptyDatabase, testEngine } from "../support/database";
import { insertAccount } from "../support/insert-account";
import { saveNote } from "../support/ledger";
import { onServer } from "../support/postgres-server";

const PASSWORD = "word";

/** The file's statements for this login and database; the tests' own server keeps its superuser's password. */
const statementsFor = (login: string, database: string) =>
  readFileSync("db/create-login.sql", "utf8")
    .replace(/^\\getenv .*$|^alter role postgres .*$/gm, "")
    .replace(":'password'", `'${PASSWORD}'`)
    .replace("alter database memoro", `alter database ${database}`)
    .replace("create role memoro", `create role ${login}`)
    .replace("owner to memoro", `owner to ${login}`);

/** A new database, opened as the login that the file makes. */
async function openAsLogin(): Promise<OpenDatabase & { databaseUrl?: string }> {
  if (testEngine() === "embedded") {
    const database = await openDatabase({});
    onTestFinished(() => database.close());
    await database.pool.query(statementsFor("memoro", "postgres"));
    await database.pool.query("set session authorization memoro");
    return database;
  }
  const url = new URL(await makeEmptyDatabase());
  const [login, name] = [`memoro_${randomBytes(4).toString("hex")}`, url.pathname.slice(1)];
  await onServer(url.href, async (client) => {
    await client.query(statementsFor(login, name));
    // Made by this server's superuser before; on one of its own the login's first migrations make them.
    await client.query(`grant memoro_user, memoro_operator to ${login}`);
  });
  const server = new URL("/postgres", url).href;
  Object.assign(url, { username: login, password: PASSWORD });
  const database = await openDatabase({ databaseUrl: url.href, poolSize: 2 });
  onTestFinished(async () => {
    await database.close();
    await onServer(server, async (client) => {
      await client.query(`drop database ${name} with (force)`);
      await client.query(`drop role ${login}`);
    });
  });
  return { ...database, databaseUrl: url.href };
}

test("Memoro's login is no superuser: it makes its tables and serves each their own, and reaches no file and no program", async () => {
  const database = await openAsLogin();
  const { db, pool } = database;
  await migrate(database.patientDb);
  const log = pino({ level: "silent" });
  const queue = await openQueue(database, database.databaseUrl, log, createMetrics({ watched: false }));
  await queue.check();
  await queue.stop();
  const [ann, ben] = [await insertAccount(database, "Ann"), await insertAccount(database, "Ben")];
  const note = await saveNote(db, ann, "Met Mia.");
  expect(await asUser(db, ann, (tx) => findNote(tx, ann, note))).toMatchObject({ body: "Met Mia." });
  expect(await asUser(db, ben, (tx) => findNote(tx, ann, note))).toBeUndefined();
  expect(await getOperation(db)).toMatchObject({ accounts: 2, notesWaiting: 1 });

  const { rows } = await pool.query<{ super: boolean; version: number }>(
    "select rolsuper as super, current_setting('server_version_num')::int as version from pg_roles where rolname = current_user",
  );
  expect(rows[0]?.super).toBe(false);
  const refused = [
    "copy account to '/tmp/account'",
    "copy account to program 'cat'",
    "alter role current_user superuser",
  ];
  // Before PostgreSQL 16 who may make roles may give any but a superuser's.
  if ((rows[0]?.version ?? 0) >= 160_000) refused.push("grant pg_execute_server_program to current_user");
  for (const statement of refused)
    await expect(pool.query(statement)).rejects.toThrow(/permission denied|must be superuser/);
});
