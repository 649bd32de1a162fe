import { sql } from "kysely";
import { expect, test } from "vitest";
import { asUser, type Tx } from "~db/client.server";
import { getOperation } from "~db/queries/operation.server";
import { openTestDatabase } from "../support/database";
import { insertAccount } from "../support/insert-account";
import { saveNote } from "../support/ledger";

const database = await openTestDatabase();
const { db } = database;

const asOperator = <T>(work: (tx: Tx) => Promise<T>) =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('role', 'memoro_operator', true)`.execute(tx);
    return work(tx);
  });

test("notes of all accounts are counted by how far they are, those that were deleted left out", async () => {
  for (const name of ["Ann", "Ben"]) {
    const userId = await insertAccount(database, name);
    const [, failed, read, deleted] = [1, 2, 3, 4].map((number) => saveNote(db, userId, `Met Mia, time ${number}.`));
    const change = (id: string | undefined, values: { state?: "failed" | "read"; deleted_at?: Date }) =>
      asUser(db, userId, (tx) =>
        tx
          .updateTable("note")
          .set(values)
          .where("id", "=", id ?? "")
          .execute(),
      );
    await change(await failed, { state: "failed" });
    await change(await read, { state: "read" });
    await change(await deleted, { deleted_at: new Date() });
  }
  expect(await getOperation(db)).toMatchObject({ accounts: 2, notesWaiting: 2, notesFailed: 2 });
});

test("whoever counts them can read no word of them, nor change anything", async () => {
  expect(await asOperator((tx) => tx.selectFrom("note").select("state").execute())).not.toEqual([]);
  const forbidden: ((tx: Tx) => Promise<unknown>)[] = [
    (tx: Tx) => tx.selectFrom("note").select("body").execute(),
    (tx: Tx) => tx.selectFrom("person").select("name").execute(),
    (tx: Tx) => tx.selectFrom("account").select("email").execute(),
    (tx: Tx) => tx.updateTable("note").set({ state: "read" }).execute(),
  ];
  for (const statement of forbidden) await expect(asOperator(statement)).rejects.toThrow("permission denied");
});
