import { createMetrics } from "~/metrics.server";
import { sql } from "kysely";
import pino from "pino";
import { afterAll, expect, test, vi } from "vitest";
import { asUser, openDatabase } from "~db/client.server";
import { listGivenUpJobs } from "~db/queries/operation.server";
import { openQueue } from "~/jobs/queue.server";
import { makeTestDatabase, testEngine } from "../support/database";
import { insertAccount } from "../support/insert-account";

const NOTE = "0190a1b2-0000-7000-8000-000000000000";

const options = await makeTestDatabase();
const database = await openDatabase(options);
const { db } = database;
const queue = await openQueue(
  database,
  options.databaseUrl,
  pino({ level: "silent" }),
  createMetrics({ watched: false }),
);
/** What whoever works does with a job of somebody's: each test says. */
let handle: (payload: { userId?: string }) => Promise<void> = () => Promise.resolve();
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

test("what fails to the last is kept among those given up, with what it met, and can be had done again", async () => {
  const userId = await insertAccount(database);
  await asUser(db, userId, (tx) => queue.send(tx, "embed-passages", { userId }));
  await sql`update pgboss.job set retry_limit = 0 where data ->> 'userId' = ${userId}`.execute(db);
  await queue.work((_name, payload) => handle(payload));
  const fault = Object.assign(new Error("the disk is full"), { detail: "Failing row contains (Met Sarah Chen)." });
  handle = (payload) => (payload.userId === userId ? Promise.reject(fault) : Promise.resolve());
  const mine = async () => (await listGivenUpJobs(db, 100)).filter((job) => job.userId === userId);
  await vi.waitFor(async () => expect(await mine()).toHaveLength(1), 10_000);
  const [job] = await mine();
  expect(job).toMatchObject({ name: "embed-passages", error: "the disk is full" });
  const { rows: kept } = await sql<{
    output: string;
  }>`select output::text from pgboss.job where output is not null`.execute(db);
  expect(JSON.stringify(kept)).toContain("the disk is full");
  expect(JSON.stringify(kept)).not.toContain("Sarah");
  expect(await queue.redoGivenUp([job?.id ?? ""])).toBe(1);
  const { rows } = await sql<{ state: string }>`
    select state from pgboss.job where name = 'embed-passages' and data ->> 'userId' = ${userId} order by created_on desc`.execute(
    db,
  );
  expect(["created", "active"]).toContain(rows[0]?.state);
  expect(await mine()).toEqual([]);
});

if (testEngine() === "postgres") {
  test("somebody with a thousand jobs does not hold up somebody with one", async () => {
    const [many, one] = [await insertAccount(database), await insertAccount(database)];
    await asUser(db, many, async (tx) => {
      for (let i = 0; i < 1000; i += 1)
        await queue.send(tx, "read-note", { userId: many, noteId: NOTE, revision: i + 1 });
    });
    await asUser(db, one, (tx) => queue.send(tx, "read-note", { userId: one, noteId: NOTE, revision: 1 }));
    let before = 0;
    const reached = new Promise<void>((resolve) => {
      handle = async (payload) => {
        if (payload.userId === one) resolve();
        else before += 1;
        await new Promise((wait) => setTimeout(wait, 20));
      };
    });
    await reached;
    expect(before).toBeLessThan(50);
    await sql`delete from pgboss.job where data ->> 'userId' = ${many}`.execute(db);
  });
}
