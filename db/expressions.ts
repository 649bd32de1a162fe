import { sql, type RawBuilder } from "kysely";
import type { UserId } from "./schema";

/**
 * This instant, for what is compared with instants that the database sets itself: each process has a clock of its own, and
 * one that is behind would have read a note before it was written.
 */
export const byDatabaseClock = sql<Date>`clock_timestamp()`;

/**
 * A fact or tie that counts as "the same one": it is live, or it was deleted by hand and this note is one that says it
 * (which must not bring it back).
 */
export function isLiveOrRefused(table: "fact" | "tie", userId: UserId, noteId: string | null): RawBuilder<boolean> {
  const column = sql.ref(`source.${table}_id`);
  return sql<boolean>`(deleted_at is null or exists (
    select 1 from source where source.user_id = ${userId} and source.note_id = ${noteId} and ${column} = ${sql.ref(`${table}.id`)}))`;
}

/** The ids of everybody who is kept as one with this person, their own among them: rows keep whom they were written of. */
export function keptAsOne(userId: UserId, personId: string): RawBuilder<string> {
  return sql<string>`(select one.id from person one where one.user_id = ${userId} and one.kept_id = (
    select any_one.kept_id from person any_one where any_one.user_id = ${userId} and any_one.id = ${personId}))`;
}

/**
 * What they do and where they live, to tell two of a name apart: "Product designer at Stripe · Oakland". `keptId` is the column of
 * the person's id, who stands for all that are kept as one with them.
 */
export function workAndHome(userId: UserId, keptId: string): RawBuilder<string | null> {
  return sql<string | null>`(
    select string_agg(said.text, ' · ' order by said.kind desc, said.latest desc) from (
      select fact.kind, fact.text, max(fact.created_at) as latest
      from person one join fact on fact.user_id = one.user_id and fact.person_id = one.id
      where one.user_id = ${userId} and one.kept_id = ${sql.ref(keptId)} and fact.kind in ('work', 'home')
        and fact.deleted_at is null and fact.until is null
      group by fact.kind, fact.text) as said)`;
}
