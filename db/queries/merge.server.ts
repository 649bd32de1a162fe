import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { FactContent, FactKind } from "~/facts/kinds";
import type { Tx } from "../client.server";
import { workAndHome } from "../expressions";
import type { UserId } from "../schema";

export interface MergedPerson {
  id: string;
  name: string;
  keptId: string;
}

/** Points people at the one they are kept as from here on, or at nobody any more. */
export async function setMergedInto(
  tx: Tx,
  userId: UserId,
  ids: readonly string[],
  keptId: string | null,
): Promise<void> {
  await tx
    .updateTable("person")
    .set({ merged_into: keptId, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "in", [...ids])
    .execute();
}

/** Undefined where the person is not merged into anybody. */
export function findMerged(tx: Tx, userId: UserId, id: string): Promise<MergedPerson | undefined> {
  return tx
    .selectFrom("person")
    .select(["id", "name", "kept_id as keptId"])
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("merged_into", "is not", null)
    .executeTakeFirst();
}

/**
 * Of these and whoever is kept as one with them: who shows the photo or the rhythm of somebody they are no longer one with
 * lets go of it, and who is kept and has none takes that of one merged into them.
 */
export async function shareKeeping(tx: Tx, userId: UserId, ids: readonly string[]): Promise<void> {
  const around = sql`select kept_id from person where user_id = ${userId} and id = any(${[...ids]}::uuid[])`;
  await sql`
    update person set
      photo_id = case when photo_apart then null else photo_id end,
      rhythm_days = case when rhythm_apart then null else rhythm_days end,
      rhythm_from = case when rhythm_apart then null else rhythm_from end
    from (
      select person.id,
        coalesce(pictured.kept_id <> person.kept_id, false) as photo_apart,
        coalesce(asking.kept_id <> person.kept_id, false) as rhythm_apart
      from person
      left join photo on photo.user_id = ${userId} and photo.id = person.photo_id
      left join person pictured on pictured.user_id = ${userId} and pictured.id = photo.person_id
      left join person asking on asking.user_id = ${userId} and asking.id = person.rhythm_from
      where person.user_id = ${userId} and person.kept_id in (${around})) as shown
    where person.user_id = ${userId} and person.id = shown.id and (photo_apart or rhythm_apart)`.execute(tx);
  await sql`
    update person set
      photo_id = coalesce(person.photo_id, picture.photo_id),
      rhythm_days = coalesce(person.rhythm_days, rhythm.rhythm_days),
      rhythm_from = case when person.rhythm_days is null then rhythm.id else person.rhythm_from end
    from (select distinct kept_id from (${around}) as them) as kept
    left join lateral (
      select one.photo_id from person one
      where one.user_id = ${userId} and one.kept_id = kept.kept_id and one.photo_id is not null
      order by one.name_key, one.id limit 1) as picture on true
    left join lateral (
      select coalesce(one.rhythm_from, one.id) as id, one.rhythm_days from person one
      where one.user_id = ${userId} and one.kept_id = kept.kept_id and one.rhythm_days is not null
      order by one.rhythm_days, one.id limit 1) as rhythm on true
    where person.user_id = ${userId} and person.id = kept.kept_id and not person.is_self
      and (person.photo_id is null and picture.photo_id is not null
        or person.rhythm_days is null and rhythm.rhythm_days is not null)`.execute(tx);
}

/** Said twice it is said once. */
export async function insertNotSame(tx: Tx, userId: UserId, one: string, other: string): Promise<void> {
  const [person_id, other_id] = one < other ? [one, other] : [other, one];
  await tx
    .insertInto("not_same")
    .values({ user_id: userId, id: newId(), person_id, other_id })
    .onConflict((conflict) => conflict.columns(["user_id", "person_id", "other_id"]).doNothing())
    .execute();
}

/** That any two of those now kept as this person are two people. */
export async function deleteNotSame(tx: Tx, userId: UserId, keptId: string): Promise<void> {
  await sql`
    delete from not_same using person one, person other
    where not_same.user_id = ${userId}
      and one.user_id = not_same.user_id and one.id = not_same.person_id and one.kept_id = ${keptId}
      and other.user_id = not_same.user_id and other.id = not_same.other_id and other.kept_id = ${keptId}`.execute(tx);
}

export interface ToldFact {
  personId: string;
  content: FactContent;
  /** Notes that say it. */
  noteIds: string[];
}

/** Facts of these kinds of everybody kept as one with the person, each of whom it was written. */
export async function listFactsAsWritten(
  tx: Tx,
  userId: UserId,
  keptId: string,
  kinds: readonly FactKind[],
): Promise<ToldFact[]> {
  const { rows } = await sql<{ personId: string; kind: FactKind; value: unknown; noteIds: string[] }>`
    select fact.person_id as "personId", kind, value,
      array(select note_id from source where source.user_id = fact.user_id and fact_id = fact.id and note_id is not null
            order by note_id) as "noteIds"
    from fact join person on person.user_id = fact.user_id and person.id = fact.person_id
    where fact.user_id = ${userId} and person.kept_id = ${keptId} and kind = any(${[...kinds]}::text[]) and fact.deleted_at is null
    order by fact.id`.execute(tx);
  return rows.map(({ kind, value, ...fact }) => ({ ...fact, content: { kind, value } as FactContent }));
}

/** Notes with an open question about which of two facts holds of one of these people. */
export async function listNotesAsking(tx: Tx, userId: UserId, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ noteId: string }>`
    select distinct note_id as "noteId" from suggestion
    where user_id = ${userId} and kind = 'which' and answer is null
      and (payload ->> 'personId')::uuid in (
        select one.id from person one where one.user_id = ${userId} and one.kept_id = any(${[...personIds]}::uuid[]))`.execute(
    tx,
  );
  return rows.map(({ noteId }) => noteId);
}

/** Whoever has all words of this in their name, or begins of words, by name: for choosing whom to merge. */
export async function listPeopleLike(
  tx: Tx,
  userId: UserId,
  { name, except, limit }: { name: string; except: string; limit: number },
): Promise<{ id: string; name: string; photo: string | null; about: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; photo: string | null; about: string | null }>`
    with found as (
      select distinct one.kept_id as id from person one
      where one.user_id = ${userId} and ' ' || one.name_key like all (
        select '% ' || replace(replace(word, '_', ''), '%', '') || '%' from unnest(string_to_array(name_key(${name}), ' ')) word)
    )
    select person.id, person.name, person.photo_id as photo, ${workAndHome(userId, "person.id")} as about
    from found join person on person.user_id = ${userId} and person.id = found.id
    where person.deleted_at is null and not person.is_self and person.id <> ${except}
    order by person.name_key, person.id
    limit ${limit}`.execute(tx);
  return rows;
}

export async function countNotesOf(tx: Tx, userId: UserId, personId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(distinct source.note_id) as count
    from person one join source on source.user_id = one.user_id and source.person_id = one.id
    join note on note.user_id = source.user_id and note.id = source.note_id and note.deleted_at is null
    where one.user_id = ${userId} and one.kept_id = ${personId}`.execute(tx);
  return rows[0]?.count ?? 0;
}
