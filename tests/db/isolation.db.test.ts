import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { asOwner, asUser, type Tx } from "~db/client.server";
import type { UserId } from "~db/schema";
import { openTestDatabase, testEngine } from "../support/database";
import { insertAccount } from "../support/insert-account";

const database = await openTestDatabase();
const { db } = database;

async function insertPerson(tx: Tx, userId: UserId, name: string): Promise<string> {
  const id = crypto.randomUUID();
  await tx.insertInto("person").values({ user_id: userId, id, name }).execute();
  return id;
}

test("a query without a where shows nobody else's rows", async () => {
  const [ann, ben] = [await insertAccount(database, "Ann"), await insertAccount(database, "Ben")];
  await asUser(db, ann, (tx) => insertPerson(tx, ann, "Ann's friend"));
  await asUser(db, ben, (tx) => insertPerson(tx, ben, "Ben's friend"));

  const seen = await asUser(db, ben, async (tx) => ({
    people: await tx.selectFrom("person").select("name").execute(),
    accounts: await tx.selectFrom("account").select("name").execute(),
    changed: (await tx.updateTable("person").set({ name: "Mine" }).executeTakeFirst()).numUpdatedRows,
    deleted: (await tx.deleteFrom("person").executeTakeFirst()).numDeletedRows,
  }));
  expect(seen).toEqual({ people: [{ name: "Ben's friend" }], accounts: [{ name: "Ben" }], changed: 1n, deleted: 1n });
  expect(await asUser(db, ann, (tx) => tx.selectFrom("person").select("name").execute())).toEqual([
    { name: "Ann's friend" },
  ]);
});

test("a row cannot be written for someone else, nor given to them", async () => {
  const [ann, ben] = [await insertAccount(database), await insertAccount(database)];
  await expect(asUser(db, ben, (tx) => insertPerson(tx, ann, "Planted"))).rejects.toThrow("row-level security");
  await asUser(db, ben, (tx) => insertPerson(tx, ben, "Ben's friend"));
  await expect(asUser(db, ben, (tx) => tx.updateTable("person").set({ user_id: ann }).execute())).rejects.toThrow(
    "row-level security",
  );
});

test("a tie between two users' people cannot be written, not even by the owner of the tables", async () => {
  const [ann, ben] = [await insertAccount(database), await insertAccount(database)];
  const hers = await asUser(db, ann, (tx) => insertPerson(tx, ann, "Mia"));
  const his = await asUser(db, ben, (tx) => insertPerson(tx, ben, "Sarah"));
  const tie = {
    user_id: ann,
    id: crypto.randomUUID(),
    person_id: hers,
    relation: "parent" as const,
    relative_id: his,
  };
  await expect(asUser(db, ann, (tx) => tx.insertInto("tie").values(tie).execute())).rejects.toThrow("foreign key");
  await expect(db.insertInto("tie").values(tie).execute()).rejects.toThrow(/foreign key|row-level security/);
});

test("outside a user's transaction the role is the owner's again, and nobody's rows are meant", async () => {
  const ann = await insertAccount(database);
  const who = sql<{ role: string; id: string | null }>`select current_user as role, memoro_user_id() as id`;
  const owner = (await who.execute(db)).rows[0];
  expect(await asUser(db, ann, async (tx) => (await who.execute(tx)).rows[0])).toEqual({
    role: "memoro_user",
    id: ann,
  });
  await expect(asUser(db, ann, () => Promise.reject(new Error("changed my mind")))).rejects.toThrow("changed my mind");
  for (let connection = 0; connection < 5; connection++) expect((await who.execute(db)).rows[0]).toEqual(owner);
});

test("what runs as owner inside a user's transaction is followed by the user's role again", async () => {
  const [ann, ben] = [await insertAccount(database), await insertAccount(database)];
  await asUser(db, ben, (tx) => insertPerson(tx, ben, "Ben's friend"));
  await asUser(db, ann, async (tx) => {
    await asOwner(tx, ann, () => tx.selectFrom("session").select("id").execute());
    expect(await tx.selectFrom("person").select("id").execute()).toEqual([]);
  });
});

test("session tokens and the queue's payloads cannot be read as the role of requests", async () => {
  const ann = await insertAccount(database);
  await expect(asUser(db, ann, (tx) => tx.selectFrom("session").selectAll().execute())).rejects.toThrow(
    "permission denied",
  );
  await expect(asUser(db, ann, (tx) => sql`select * from pgboss.job`.execute(tx))).rejects.toThrow("permission denied");
  await expect(asUser(db, ann, (tx) => tx.insertInto("account").defaultValues().execute())).rejects.toThrow();
});

test("every table with an owner either has a policy that is enabled, or is closed to the role of requests", async () => {
  const { rows } = await sql<{ table: string; guarded: boolean; policies: number; open: boolean }>`
    select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as guarded,
      (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
      has_table_privilege('memoro_user', c.oid, 'select, insert, update, delete') as open
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`.execute(db);
  const tables = rows.map((row) => row.table);
  expect(tables).toEqual(expect.arrayContaining(["person", "note", "fact", "tie", "source", "session"]));
  const unguarded = rows.filter((row) => row.open && !(row.guarded && row.policies > 0));
  expect(unguarded).toEqual([]);
});

if (testEngine() === "embedded") {
  test("a second transaction inside the first is an error after a while, where there is one connection, and not a hang", async () => {
    const ann = await insertAccount(database);
    await expect(
      asUser(db, ann, async () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        const nested = asUser(db, ann, () => Promise.resolve("reached"));
        const refused = expect(nested).rejects.toThrow("timeout");
        await vi.advanceTimersByTimeAsync(10_000);
        vi.useRealTimers();
        await refused;
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect(await asUser(db, ann, () => Promise.resolve("reached"))).toBe("reached");
  });
}
