import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { asUser, openDatabase } from "~db/client.server";
import { makeTestDatabase } from "../support/database";
import { insertAccount } from "../support/insert-account";

const database = await openDatabase({ ...(await makeTestDatabase()), poolSize: 1 });
afterAll(() => database.close());
const { db } = database;

const listNames = () => db.selectFrom("account").select("name").where("email", "is", null).orderBy("name");
const preparedNow = async () => {
  const { rows } = await sql<{ text: string }>`select statement as text from pg_prepared_statements`.execute(db);
  return rows.map(({ text }) => text);
};

test("a statement that comes again is prepared, one that came once is not", async () => {
  await sql`select 1 as "came once"`.execute(db);
  for (let i = 0; i < 3; i++) await listNames().execute();
  const prepared = await preparedNow();
  expect(prepared.filter((text) => text === listNames().compile().sql)).toHaveLength(1);
  expect(prepared.filter((text) => text.includes("came once"))).toEqual([]);
});

test("prepared for one user it shows another, and the owner, what is theirs", async () => {
  const [ann, ben] = [await insertAccount(database, "Ann"), await insertAccount(database, "Ben")];
  const names = (user: typeof ann) => asUser(db, user, (tx) => tx.selectFrom("account").select("name").execute());
  for (let i = 0; i < 7; i++) {
    expect(await names(ann)).toEqual([{ name: "Ann" }]);
    expect(await names(ben)).toEqual([{ name: "Ben" }]);
    expect(await db.selectFrom("account").select("name").execute()).toHaveLength(2);
  }
});

test("statements that are under way together are each prepared once", async () => {
  const answers = await db
    .transaction()
    .execute((tx) =>
      Promise.all(
        [1, 2, 3, 4].map(async (n) => (await sql<{ n: number }>`select ${n}::int + 0 as n`.execute(tx)).rows[0]?.n),
      ),
    );
  expect(answers).toEqual([1, 2, 3, 4]);
});

test("one that failed is asked again, and goes on when its table has got another column", async () => {
  const divide = (by: number) => sql<{ n: number }>`select 6 / ${by}::int as n`.execute(db);
  await divide(1);
  await expect(divide(0)).rejects.toThrow(/zero/);
  await expect(divide(2)).resolves.toMatchObject({ rows: [{ n: 3 }] });
  const before = await listNames().execute();
  await sql`alter table account add column nickname text`.execute(db);
  await expect(listNames().execute()).resolves.toEqual(before);
});
