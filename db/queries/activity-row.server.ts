import { sql } from "kysely";
import type { FactContent, FactKind } from "~/facts/kinds";
import type { Tx } from "../client.server";
import type { NoteState, UserId } from "../schema";

export interface TouchedNote {
  id: string;
  body: string;
  state: NoteState;
  deleted: boolean;
  /** Its own row was changed, not only what it says. */
  itself: boolean;
  /** Its text was. */
  rewritten: boolean;
  /** Another activity that still holds, the undoing of an earlier one, or a reading changed it or what it says since. */
  since: boolean;
}

/** Notes that an activity changed, or whose sources, people or answers it did, as they are now. */
export async function listTouchedNotes(tx: Tx, userId: UserId, activityId: string): Promise<TouchedNote[]> {
  const { rows } = await sql<TouchedNote>`
    with this as (
      select id, created_at from activity where user_id = ${userId} and id = ${activityId}
    ), others as (
      select activity.id from activity, this
      where user_id = ${userId}
        and (activity.id > this.id and undone_at is null or activity.id < this.id and undone_at > this.created_at)
    ), image as (
      select activity_id, of_table, before, after,
        case of_table when 'note' then row_id else (coalesce(before, after) ->> 'note_id')::uuid end as note_id
      from activity_row
      where user_id = ${userId} and of_table in ('note', 'source', 'suggestion', 'note_person')
        and activity_id in (select id from this union all select id from others)
    ), touched as (
      select note_id, bool_or(of_table = 'note') as itself,
        bool_or(of_table = 'note' and before ->> 'body' is distinct from after ->> 'body') as rewritten
      from image where activity_id = ${activityId}::uuid and note_id is not null group by note_id
    )
    select note.id, note.body, note.state, note.deleted_at is not null as deleted, touched.itself, touched.rewritten,
      exists (select 1 from image where image.note_id = note.id and activity_id <> ${activityId}::uuid)
        or exists (select 1 from reading, this
                   where reading.user_id = ${userId} and reading.note_id = note.id and reading.applied_at > this.created_at)
        as since
    from touched join note on note.user_id = ${userId} and note.id = touched.note_id
    order by note.written_at, note.id`.execute(tx);
  return rows;
}

/** Everybody whom the rows of an activity are about, before it or after, whether or not they are still there. */
export async function listTouchedPeople(tx: Tx, userId: UserId, activityId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with image as (
      select of_table, row_id, each.row from activity_row, lateral (values (before), (after)) as each (row)
      where user_id = ${userId} and activity_id = ${activityId} and each.row is not null
    )
    select row_id as id from image where of_table = 'person'
    union select (row ->> 'merged_into')::uuid from image where row ? 'merged_into'
    union select (row ->> 'kept_id')::uuid from image where row ? 'kept_id'
    union select (row ->> 'person_id')::uuid from image where row ? 'person_id'
    union select (row ->> 'relative_id')::uuid from image where row ? 'relative_id'
    union select fact.person_id from fact join image on fact.user_id = ${userId} and fact.id = (row ->> 'fact_id')::uuid`.execute(
    tx,
  );
  return rows.flatMap(({ id }) => id ?? []);
}

export interface FactByHand {
  id: string;
  content: FactContent;
}

/** Of these facts those that are there and the person's own, which are found by passages of their own. */
export async function listFactsByHand(tx: Tx, userId: UserId, ids: readonly string[]): Promise<FactByHand[]> {
  const { rows } = await sql<{ id: string; kind: FactKind; value: unknown }>`
    select id, kind, value from fact
    where user_id = ${userId} and id = any(${[...ids]}::uuid[]) and by_hand and deleted_at is null`.execute(tx);
  return rows.map(({ id, kind, value }) => ({ id, content: { kind, value } as FactContent }));
}

/** Of these facts those for which no hand speaks any more are their notes' again. */
export async function releaseFacts(tx: Tx, userId: UserId, ids: readonly string[]): Promise<void> {
  await sql`
    update fact set by_hand = false
    where user_id = ${userId} and id = any(${[...ids]}::uuid[]) and by_hand and deleted_at is null
      and not exists (select 1 from source s where s.user_id = fact.user_id and s.fact_id = fact.id and s.note_id is null)`.execute(
    tx,
  );
}
