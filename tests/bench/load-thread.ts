import { workerData } from "node:worker_threads";
import pg from "pg";
import { insertSlice, type LoadedAccount } from "./slice";

const { databaseUrl, accounts, slices, thread, threads } = workerData as {
  databaseUrl: string;
  accounts: LoadedAccount[];
  slices: number;
  thread: number;
  threads: number;
};

const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
// What is written is sound by the way it is made: it need not be checked row by row, nor be safe from a power cut.
await client.query("set session_replication_role = replica");
await client.query("set synchronous_commit = off");
for (let slice = thread; slice < slices; slice += threads) {
  await insertSlice((text, values) => client.query(text, values), accounts, slice, slices);
}
await client.end();
