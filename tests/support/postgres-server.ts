import { randomBytes } from "node:crypto";
import pg from "pg";

/** Of a server that tests make their databases in. */
export async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A database of its own on the server, gone after it; one that is named stays, and is used again as it is. */
export async function makeDatabase(server: string, name?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const used = name ?? `memoro_measured_${randomBytes(4).toString("hex")}`;
  await onServer(server, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [used]);
    if (rowCount === 0) await client.query(`create database ${used}`);
  });
  return {
    url: databaseUrl(server, used),
    drop: async () => {
      if (!name) await onServer(server, (client) => client.query(`drop database ${used} with (force)`));
    },
  };
}

export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** All whose names start so: a template and what was copied from it. */
export function dropDatabases(url: string, prefix: string): Promise<void> {
  return onServer(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [prefix],
    );
    for (const { name } of rows) await client.query(`drop database ${name} with (force)`);
  });
}
