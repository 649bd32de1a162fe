import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import { workAndHome } from "../expressions";
import type { UserId } from "../schema";

/** Somebody who is in a note because its writer said so. */
export interface NotePerson {
  personId: string;
  /** Whom they are kept as. */
  keptId: string;
  /** Their name as the note mentions it after an "@"; null where they were added beside it. */
  text: string | null;
}

/** Those who are still there. */
export function listNotePeople(tx: Tx, userId: UserId, noteId: string): Promise<NotePerson[]> {
  return tx
    .selectFrom("note_person")
    .innerJoin("person", (join) =>
      join.onRef("person.user_id", "=", "note_person.user_id").onRef("person.id", "=", "note_person.person_id"),
    )
    .innerJoin("person as kept", (join) =>
      join.onRef("kept.user_id", "=", "person.user_id").onRef("kept.id", "=", "person.kept_id"),
    )
    .select(["note_person.person_id as personId", "person.kept_id as keptId", "note_person.text"])
    .where("note_person.user_id", "=", userId)
    .where("note_person.note_id", "=", noteId)
    .where("kept.deleted_at", "is", null)
    .orderBy("note_person.id")
    .execute();
}

/** Brings what a note's text binds up to date; who was added beside the text stays. */
export async function replaceMentions(
  tx: Tx,
  userId: UserId,
  noteId: string,
  mentions: readonly { personId: string; text: string }[],
): Promise<void> {
  await tx
    .deleteFrom("note_person")
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("text", "is not", null)
    .where("person_id", "!=", sql<string>`all(${mentions.map(({ personId }) => personId)}::uuid[])`)
    .execute();
  for (const { personId, text } of mentions) {
    await tx
      .insertInto("note_person")
      .values({ user_id: userId, id: newId(), note_id: noteId, person_id: personId, text })
      .onConflict((conflict) =>
        conflict
          .columns(["user_id", "note_id", "person_id"])
          .doUpdateSet({ text })
          .where("note_person.text", "is distinct from", text),
      )
      .execute();
  }
}

/** In the note already, they stay as they are. */
export async function insertNotePerson(tx: Tx, userId: UserId, noteId: string, personId: string): Promise<void> {
  await tx
    .insertInto("note_person")
    .values({ user_id: userId, id: newId(), note_id: noteId, person_id: personId, text: null })
    .onConflict((conflict) => conflict.columns(["user_id", "note_id", "person_id"]).doNothing())
    .execute();
}

/** With those who are kept as the same. */
export async function deleteNotePerson(tx: Tx, userId: UserId, noteId: string, keptId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("note_person")
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("person_id", "in", (people) =>
      people.selectFrom("person").select("id").where("user_id", "=", userId).where("kept_id", "=", keptId),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Who is called exactly so, by their name, their full name or another of theirs; case and accents aside. */
export async function listBearers(
  tx: Tx,
  userId: UserId,
  names: readonly string[],
): Promise<{ name: string; personId: string }[]> {
  const { rows } = await sql<{ name: string; personId: string }>`
    with asked as (
      select name, name_key(name) as key from unnest(${[...names]}::text[]) as name
    ), named as (
      select kept_id, name_key(full_name) as key from person, lateral (values
        (concat_ws(' ', given_name, family_name)), (concat_ws(' ', given_name, middle_name, family_name))) as full_names (full_name)
      where user_id = ${userId} and given_name is not null
    ), bearer as (
      select asked.name, p.kept_id from asked join person p on p.user_id = ${userId} and p.name_key = asked.key
      union
      select asked.name, named.kept_id from asked join named on named.key = asked.key
      union
      select asked.name, p.kept_id from asked
        join fact f on f.user_id = ${userId} and f.kind = 'name' and f.deleted_at is null and name_key(f.text) = asked.key
        join person p on p.user_id = f.user_id and p.id = f.person_id
    )
    select bearer.name, kept.id as "personId" from bearer
    join person kept on kept.user_id = ${userId} and kept.id = bearer.kept_id
    where kept.deleted_at is null and not kept.is_self`.execute(tx);
  return rows;
}

export interface OfferedPerson {
  id: string;
  name: string;
  photoId: string | null;
  /** Where they live and what they do, to tell two of a name apart. */
  about: string | null;
}

/** Whose name has words that begin with these, or another of theirs, or one of somebody merged into them; without any, who was met last. */
export async function listOfferedPeople(
  tx: Tx,
  userId: UserId,
  { begins, limit }: { begins: string; limit: number },
): Promise<OfferedPerson[]> {
  // Other names are few, and gathered once: looked for with each person they took most of the time.
  const { rows } = await sql<OfferedPerson>`
    with asked as (select name_key(${begins}) as key)
    select p.id, p.name, p.photo_id as "photoId", ${workAndHome(userId, "p.id")} as about
    from person p, asked
    where p.user_id = ${userId} and p.kept_id = p.id and p.deleted_at is null and not p.is_self and (
      strpos(' ' || p.name_key, ' ' || asked.key) > 0
      or p.id in (
        select one.kept_id from person one, asked
        where one.user_id = ${userId} and one.merged_into is not null and strpos(' ' || one.name_key, ' ' || asked.key) > 0
        union all
        select one.kept_id from fact f join person one on one.user_id = f.user_id and one.id = f.person_id, asked
        where f.user_id = ${userId} and f.kind = 'name' and f.deleted_at is null
          and strpos(' ' || name_key(f.text), ' ' || asked.key) > 0))
    order by p.archived_at is not null, not starts_with(p.name_key, asked.key), p.last_met_on desc nulls last, p.name_key, p.id
    limit ${limit}`.execute(tx);
  return rows;
}
