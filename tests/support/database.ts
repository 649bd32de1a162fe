import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { afterAll, inject } from "vitest";
import { openDatabase, type DatabaseOptions, type OpenDatabase } from "~db/client.server";
import { databaseUrl, onServer } from "./postgres-server";
import "./template";

/** Which of the two the running test is on, for the few that differ. */
export function testEngine(): OpenDatabase["engine"] {
  return template().engine;
}

/** A migrated and empty database for this test file alone, gone after it. Called at the top of a file or in a hook of it. */
export async function openTestDatabase(): Promise<OpenDatabase> {
  const database = await openDatabase(await makeTestDatabase());
  afterAll(() => database.close());
  return database;
}

/** The same, not yet opened: what openDatabase or openApp is to be called with. */
export async function makeTestDatabase(): Promise<DatabaseOptions> {
  const source = template();
  if (source.engine === "embedded") {
    return { loadDataDir: new File([await readFile(source.file)], "template.tar", { type: "application/x-tar" }) };
  }
  const { url } = source;
  const name = `${source.name}_${randomBytes(4).toString("hex")}`;
  await onServer(url, (client) => client.query(`create database ${name} template ${source.name}`));
  afterAll(() => onServer(url, (client) => client.query(`drop database if exists ${name} with (force)`)));
  return { databaseUrl: databaseUrl(url, name), poolSize: 5 };
}

/** An address of an empty database without Memoro's tables; on Postgres only. */
export async function makeEmptyDatabase(): Promise<string> {
  const source = template();
  if (source.engine !== "postgres") throw new Error("Only a Postgres server has several databases.");
  const { url } = source;
  const name = `${source.name}_empty_${randomBytes(4).toString("hex")}`;
  await onServer(url, (client) => client.query(`create database ${name}`));
  return databaseUrl(url, name);
}

function template() {
  const source = inject("template");
  if (!source) throw new Error("A test that touches a database is named *.db.test.ts: then it runs on both engines.");
  return source;
}
