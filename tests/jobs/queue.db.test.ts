import { createMetrics } from "~/metrics.server";
import { sql } from "kysely";
import pino from "pino";
import { afterAll, expect, test } from "vitest";
import { asUser, openDatabase } from "~db/client.server";
import { openQueue } from "~/jobs/queue.server";
import { makeTestDatabase } from "../support/database";
import { insertAccount } from "../support/insert-account";

const options = await makeTestDatabase();
const database = await openDatabase(options);
const { db } = database;
const queue = await openQueue(
  database,
  options.databaseUrl,
  pino({ level: "silent" }),
  createMetrics({ watched: false }),
);
afterAll(async () => {
  await queue.stop();
  await database.close();
});

async function countJobs(userId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) from pgboss.job where data ->> 'userId' = ${userId}`.execute(db);
  return rows[0]?.count ?? 0;
}

test("a job sent in a transaction is there once it commits, for the user whose it is", async () => {
  const userId = await insertAccount(database);
  await asUser(db, userId, (tx) => queue.send(tx, "embed-passages", { userId }));
  expect(await countJobs(userId)).toBe(1);
});

test("of a transaction that rolls back no job is left", async () => {
  const userId = await insertAccount(database);
  const write = asUser(db, userId, async (tx) => {
    await queue.send(tx, "embed-passages", { userId });
    throw new Error("rolled back");
  });
  await expect(write).rejects.toThrow("rolled back");
  expect(await countJobs(userId)).toBe(0);
});

test("after a job was sent the transaction still sees its user's rows alone", async () => {
  const [ann, ben] = [await insertAccount(database, "Ann"), await insertAccount(database, "Ben")];
  await asUser(db, ann, async (tx) => {
    await queue.send(tx, "embed-passages", { userId: ann });
    expect(await tx.selectFrom("account").select("name").execute()).toEqual([{ name: "Ann" }]);
    expect(await tx.selectFrom("account").select("id").where("id", "=", ben).execute()).toEqual([]);
  });
});
