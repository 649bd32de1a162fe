import { randomBytes } from "node:crypto";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { prepareDatabase } from "./prepare-database";
import "./template";

export default async function makeTemplate(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) throw new Error("TEST_DATABASE_URL is not set: it is the address of a PostgreSQL to make databases in.");
  const name = `memoro_test_${randomBytes(4).toString("hex")}`;
  await onServer(url, (client) => client.query(`create database ${name}`));
  await prepareDatabase({ databaseUrl: databaseUrl(url, name), poolSize: 2 });
  project.provide("template", { engine: "postgres", url, name });
  return () =>
    onServer(url, async (client) => {
      const copies = await client.query<{ name: string }>(
        "select datname as name from pg_database where starts_with(datname, $1)",
        [name],
      );
      for (const copy of copies.rows) await client.query(`drop database ${copy.name} with (force)`);
    });
}

export async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
