import { sql } from "kysely";
import { asUser, type Db } from "~db/client.server";
import { createAccount } from "~db/queries/account.server";
import { countWords } from "~db/queries/passage.server";
import type { UserId } from "~db/schema";
import { dropIndexes } from "./indexes";
import { afterFilling, beforeFilling, fillWithPeople } from "./people-rows";

export interface PeopledAccount {
  userId: UserId;
  people: number;
  /** Of whom no more is known than of anybody. */
  ordinary: { id: string; name: string };
  wellKnown: { id: string; name: string };
}

const FILLED = ["person", "note", "passage", "source", "fact", "tie", "follow_up", "person_label"];
const WELL_KNOWN = { notes: 2000, facts: 500 };

/**
 * An account of each size, each person with four notes and what they say of them, ties, follow-ups and labels: the same ones however
 * often they are made, days counted from today. Passages have no vectors: meaning is what the bench of search is about. A database
 * that was filled so before is left as it is.
 */
export async function loadPeople(db: Db, sizes: readonly number[]): Promise<PeopledAccount[]> {
  const before = await Promise.all(sizes.map((people) => findAccount(db, people)));
  if (before.every((account) => account !== undefined)) return before;
  const restore = await dropIndexes(db, FILLED);
  for (const size of sizes) await fillAccount(db, size);
  await restore();
  await sql`select refresh_label_rhythm(array(select distinct person_id from person_label))`.execute(db);
  const accounts: PeopledAccount[] = [];
  for (const size of sizes) accounts.push((await findAccount(db, size)) as PeopledAccount);
  for (const { userId } of accounts) await asUser(db, userId, (tx) => countWords(tx, userId));
  await sql`vacuum analyze`.execute(db);
  return accounts;
}

const nameOf = (people: number) => `bench-people-${people}`;

async function findAccount(db: Db, people: number): Promise<PeopledAccount | undefined> {
  const { rows } = await sql<{ userId: UserId; ordinary: string[]; wellKnown: string[] }>`
    with others as (
      select a.id as user_id, p.id, p.name, row_number() over (order by p.id) as place
      from account a join person p on p.user_id = a.id and not p.is_self
      where a.google_sub = ${nameOf(people)})
    select one.user_id as "userId", array[one.id::text, one.name] as ordinary, array[other.id::text, other.name] as "wellKnown"
    from others one, others other where one.place = ${Math.floor(people / 2)} and other.place = ${people + 1}`.execute(
    db,
  );
  return rows.map(({ userId, ordinary, wellKnown }) => ({
    userId,
    people,
    ordinary: { id: ordinary[0], name: ordinary[1] },
    wellKnown: { id: wellKnown[0], name: wellKnown[1] },
  }))[0];
}

async function fillAccount(db: Db, people: number): Promise<void> {
  const account = { name: "Robin", googleSub: nameOf(people), timeZone: "UTC", locale: "en-GB" };
  const userId = (await createAccount(db, account)) as UserId;
  await db.connection().execute(async (connection) => {
    // What is written is sound by the way it is made: it need not be checked row by row, nor be safe from a power cut.
    await sql`set session_replication_role = replica`.execute(connection);
    await sql`set synchronous_commit = off`.execute(connection);
    for (const statement of [...beforeFilling, ...fillWithPeople(userId, people, WELL_KNOWN), afterFilling])
      await statement.execute(connection);
    await sql`reset all`.execute(connection);
  });
}
