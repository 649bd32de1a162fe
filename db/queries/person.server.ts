import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { Pronoun, UserId } from "../schema";

export interface Person {
  id: string;
  name: string;
  pronoun: Pronoun | null;
  isSelf: boolean;
  lastMetOn: string | null;
  photoId: string | null;
}

/** What it takes to name somebody on a page. */
export interface ShownPerson {
  id: string;
  name: string;
  /** The id of it. */
  photo: string | null;
}

const COLUMNS = [
  "id",
  "name",
  "pronoun",
  "is_self as isSelf",
  "last_met_on as lastMetOn",
  "photo_id as photoId",
] as const;

export async function insertPerson(
  tx: Tx,
  userId: UserId,
  person: { name: string; pronoun?: Pronoun | null; byHand?: boolean; isSelf?: boolean },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("person")
    .values({
      user_id: userId,
      id,
      name: person.name,
      pronoun: person.pronoun ?? null,
      by_hand: person.byHand ?? false,
      is_self: person.isSelf ?? false,
    })
    .execute();
  return id;
}

/** Of somebody merged into another that other one, by an id of their own. */
export function findPerson(tx: Tx, userId: UserId, id: string): Promise<Person | undefined> {
  return tx
    .selectFrom("person")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", (from) =>
      from.selectFrom("person").select("kept_id").where("user_id", "=", userId).where("id", "=", id),
    )
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/** As whom each of these people is kept: themselves, or whom they were merged into. Who is gone has no entry. */
export async function findKeptIds(tx: Tx, userId: UserId, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("person")
    .select(["id", "kept_id as keptId"])
    .where("user_id", "=", userId)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ id, keptId }) => [id, keptId]));
}

export function getSelf(tx: Tx, userId: UserId): Promise<Person> {
  return tx
    .selectFrom("person")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("is_self", "=", true)
    .executeTakeFirstOrThrow();
}

/** A name given by hand stays: no note changes it. Undefined where there is no such person. */
export function renamePerson(tx: Tx, userId: UserId, id: string, change: { name: string; pronoun: Pronoun | null }) {
  return tx
    .updateTable("person")
    .set({ ...change, by_hand: true, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", (from) =>
      from.selectFrom("person").select("kept_id").where("user_id", "=", userId).where("id", "=", id),
    )
    .where("deleted_at", "is", null)
    .returning("id")
    .executeTakeFirst();
}

export async function softDeletePeople(tx: Tx, userId: UserId, ids: readonly string[]): Promise<void> {
  await tx
    .updateTable("person")
    .set({ deleted_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", sql<string>`any(${[...ids]}::uuid[])`)
    .where("is_self", "=", false)
    .where("deleted_at", "is", null)
    .execute();
}

/**
 * Brings what is derived from notes up to date: the fullest name that any note gives (the first of equally full ones) or
 * that was given by hand to somebody merged into them, the first pronoun, and the last day of contact. Called after the
 * sources of these people changed; who is kept as one with any of them is brought up to date too.
 */
export async function refreshPeople(tx: Tx, userId: UserId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    with kept as (
      select person.id, array(select one.id from person one where one.user_id = person.user_id
                              and (one.id = person.id or (one.kept_id = person.id and person.merged_into is null))) as ids
      from person
      where user_id = ${userId}
        and kept_id in (select kept_id from person where user_id = ${userId} and id = any(${[...ids]}::uuid[]))
    )
    update person set
      name = case when person.by_hand or person.is_self then person.name else coalesce((
        select said.name from (
          select s.name, s.created_at, s.id from source s
          where s.user_id = person.user_id and s.person_id = any(kept.ids) and s.name is not null
          union all
          select one.name, one.created_at, one.id from person one
          where one.user_id = person.user_id and one.id = any(kept.ids) and one.by_hand) said
        order by array_length(string_to_array(said.name, ' '), 1) desc, said.created_at, said.id
        limit 1), person.name) end,
      pronoun = case when person.by_hand and person.pronoun is not null then person.pronoun else coalesce((
        select s.pronoun from source s
        where s.user_id = person.user_id and s.person_id = any(kept.ids) and s.pronoun is not null
        order by s.created_at, s.id
        limit 1), (
        select one.pronoun from person one
        where one.user_id = person.user_id and one.id = any(kept.ids) and one.by_hand and one.pronoun is not null
        order by one.created_at, one.id
        limit 1)) end,
      last_met_on = greatest((
        select max(n.happened_on) from source s join note n on n.user_id = s.user_id and n.id = s.note_id
        where s.user_id = person.user_id and s.person_id = any(kept.ids) and s.met and n.deleted_at is null), (
        select max(e.happened_on) from encounter e
        where e.user_id = person.user_id and e.person_id = any(kept.ids) and e.deleted_at is null))
    from kept
    where person.user_id = ${userId} and person.id = kept.id`.execute(tx);
}
