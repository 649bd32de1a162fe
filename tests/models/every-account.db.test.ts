import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import type { UserId } from "~db/schema";
import { handlers } from "~/jobs/handlers";
import { addFact } from "~/models/fact.server";
import { createPerson } from "~/models/person.server";
import { aUser, openTestApp } from "../support/app";
import { expectComplaint } from "../support/fail-on-complaint";
import { readLedger } from "../support/ledger";

const clock = { now: new Date("2090-06-01T10:05:00Z") };
const app = await openTestApp({ worker: true, now: () => clock.now });

/** Somebody who knows somebody who lives in Leeds until a day that comes. */
async function somebody(): Promise<UserId> {
  const { id: user } = await aUser(app);
  const { id: sarah } = await createPerson(app, user, { name: "Sarah", pronoun: null });
  await addFact(app, user, sarah, { kind: "home", value: { place: "Leeds", until: "2090-06-20" } });
  return user;
}

test("what is done for everybody each night is done for those behind somebody of whom it fails", async () => {
  expectComplaint(/a fault of one/);
  const [one, faulty, other] = [await somebody(), await somebody(), await somebody()];
  await sql`create function fail() returns trigger language plpgsql as $$ begin raise 'a fault of one'; end $$`.execute(
    app.db,
  );
  await sql`create trigger fail before update on fact for each row
    when (old.user_id = ${sql.lit(faulty)}) execute function fail()`.execute(app.db);
  const settled = async (user: UserId) =>
    (await readLedger(app.db, user)).facts.some((fact) => fact.includes(" until "));

  clock.now = new Date("2090-07-01T10:05:00Z");
  await handlers["settle-over"](app, {});
  await vi.waitFor(async () => expect([await settled(one), await settled(other)]).toEqual([true, true]), 15_000);
  expect(await settled(faulty)).toBe(false);
  const { rows } = await sql<{ userId: string; state: string }>`
    select data ->> 'userId' as "userId", state::text from pgboss.job where name = 'settle-account' and state = 'retry'`.execute(
    app.db,
  );
  expect(rows).toEqual([{ userId: faulty, state: "retry" }]);
});

test("so it is with letting go of what was deleted", async () => {
  const users = [await aUser(app), await aUser(app)];
  await handlers["forget-old"](app, {});
  for (const { id } of users) {
    const { rows } =
      await sql`select 1 from pgboss.job where name = 'forget-account' and data ->> 'userId' = ${id}`.execute(app.db);
    expect(rows).toHaveLength(1);
  }
});
