import { randomBytes } from "node:crypto";
import { databaseUrl, onServer } from "../support/postgres-server";

/** A database of its own on the server, gone after it; one that is named stays, and is used again as it is. */
export async function makeDatabase(server: string, name?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const used = name ?? `memoro_bench_${randomBytes(4).toString("hex")}`;
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
