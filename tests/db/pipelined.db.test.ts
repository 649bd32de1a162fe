import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import type { UserId } from "~db/schema";
import { openTestDatabase } from "../support/database";
import { insertAccount } from "../support/insert-account";

const database = await openTestDatabase();
const { db } = database;

test("where a transaction can't be begun its first statement fails too, and the connection goes on", async () => {
  // Kysely knows an isolation level that neither engine does.
  const work = db
    .transaction()
    .setIsolationLevel("snapshot")
    .execute((tx) => sql`select 1`.execute(tx));
  await expect(work).rejects.toThrow(/isolation|syntax/i);
  await expect(sql<{ one: number }>`select 1 as one`.execute(db)).resolves.toMatchObject({ rows: [{ one: 1 }] });
});

test("where a transaction can't be begun nothing is written by its first statement", async () => {
  const id = randomUUID() as UserId;
  const account = { id, name: "Ann", email: null, google_sub: null, time_zone: null, locale: null };
  const work = db
    .transaction()
    .setIsolationLevel("snapshot")
    .execute((tx) => tx.insertInto("account").values(account).execute());
  await expect(work).rejects.toThrow(/isolation|syntax/i);
  await expect(db.selectFrom("account").select("id").where("id", "=", id).execute()).resolves.toEqual([]);
});

test("a transaction of no statements ends like any other", async () => {
  await expect(db.transaction().execute(() => Promise.resolve("done"))).resolves.toBe("done");
});

test("of statements sent together each has its own answer; where one fails the transaction leaves nothing", async () => {
  const userId = await insertAccount(database, "Ann");
  const numbers = await asUser(db, userId, (tx) =>
    Promise.all([1, 2, 3].map((number) => sql<{ n: number }>`select ${number}::int as n`.execute(tx))),
  );
  expect(numbers.map(({ rows }) => rows[0]?.n)).toEqual([1, 2, 3]);
  const label = { id: "01a1fc9f-d47d-7201-93ef-78af944740db", user_id: userId, name: "climbing" };
  const failing = asUser(db, userId, (tx) =>
    Promise.all([tx.insertInto("label").values(label).execute(), sql`select 1 / 0`.execute(tx)]),
  );
  await expect(failing).rejects.toThrow(/zero/);
  await expect(asUser(db, userId, (tx) => tx.selectFrom("label").selectAll().execute())).resolves.toEqual([]);
});

test("a transaction leaves nothing on its connection for the next to go through", async () => {
  const left = await db.transaction().execute(async (tx) => {
    await sql`select 1`.execute(tx);
    return tx
      .getExecutor()
      .provideConnection((connection) => Promise.resolve(Object.hasOwn(connection, "executeQuery")));
  });
  expect(left).toBe(false);
});
