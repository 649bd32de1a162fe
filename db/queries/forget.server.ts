import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { DOOR_VERBS } from "./activity.server";

/**
 * Lets go of what the changes made before this instant replaced, and of the words that say what they were done to: what a
 * note said is told by its editing, its undoing and each fact put in by hand, and must not outlast the note in any of them.
 */
export async function settleActivities(tx: Tx, userId: UserId, before: Date): Promise<void> {
  await sql`
    delete from activity_row using activity
    where activity_row.user_id = ${userId} and activity.user_id = ${userId} and activity.id = activity_row.activity_id
      and activity.created_at < ${before}`.execute(tx);
  await sql`
    update activity set settled_at = coalesce(settled_at, now()), about = ''
    where user_id = ${userId} and created_at < ${before} and verb <> all(${[...DOOR_VERBS]}::text[])
      and (settled_at is null or about <> '')`.execute(tx);
}

/**
 * Deletes for good what was deleted before this instant. What a note that is there still says stays as a mark, or reading
 * the note again would bring it back: of people then goes all that no note says of them.
 */
export async function forgetDeleted(tx: Tx, userId: UserId, before: Date): Promise<void> {
  await sql`delete from note where user_id = ${userId} and deleted_at < ${before}`.execute(tx);
  await sql`delete from encounter where user_id = ${userId} and deleted_at < ${before}`.execute(tx);
  for (const table of ["fact", "tie", "follow_up"] as const) {
    await sql`
      delete from ${sql.table(table)} t where user_id = ${userId} and deleted_at < ${before}
        and not exists (select 1 from source s where s.user_id = t.user_id and ${sql.ref(`s.${table}_id`)} = t.id and s.note_id is not null)`.execute(
      tx,
    );
  }
  // Together with whoever was merged into them.
  const { rows } = await sql<{ id: string; isToldOf: boolean }>`
    select one.id, bool_or(exists (
        select 1 from source s where s.user_id = one.user_id and s.person_id = one.id and s.note_id is not null))
      over (partition by one.kept_id) as "isToldOf"
    from person one join person kept on kept.user_id = one.user_id and kept.id = one.kept_id
    where one.user_id = ${userId} and kept.deleted_at < ${before}`.execute(tx);
  const marks = rows.filter(({ isToldOf }) => isToldOf).map(({ id }) => id);
  const gone = rows.filter(({ isToldOf }) => !isToldOf).map(({ id }) => id);
  await sql`delete from person where user_id = ${userId} and id = any(${gone}::uuid[])`.execute(tx);
  for (const table of ["fact", "follow_up", "tie"] as const) {
    const isTheirs =
      table === "tie"
        ? sql`(person_id = any(${marks}::uuid[]) or relative_id = any(${marks}::uuid[]))`
        : sql`person_id = any(${marks}::uuid[])`;
    await sql`
      delete from ${sql.table(table)} t where user_id = ${userId} and ${isTheirs}
        and not exists (select 1 from source s where s.user_id = t.user_id and ${sql.ref(`s.${table}_id`)} = t.id and s.note_id is not null)`.execute(
      tx,
    );
  }
  for (const table of ["encounter", "person_label"] as const) {
    await sql`delete from ${sql.table(table)} where user_id = ${userId} and person_id = any(${marks}::uuid[])`.execute(
      tx,
    );
  }
  await sql`update person set photo_id = null where user_id = ${userId} and id = any(${marks}::uuid[]) and photo_id is not null`.execute(
    tx,
  );
}

/** Photos that nobody bears any more and nothing that can be taken back would bring back. */
export async function forgetPhotos(tx: Tx, userId: UserId): Promise<void> {
  await sql`
    delete from photo where user_id = ${userId}
      and not exists (select 1 from person where person.user_id = photo.user_id and person.photo_id = photo.id)
      and not exists (
        select 1 from activity_row r where r.user_id = photo.user_id and r.of_table = 'person'
          and photo.id::text in (r.before ->> 'photo_id', r.after ->> 'photo_id'))`.execute(tx);
}
