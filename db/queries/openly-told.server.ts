import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/**
 * What may leave the machine, for a model elsewhere as for mail: what a note that is not private says, or a hand and no private
 * note. Whatever is sent goes by `openlyTold` and `openName`.
 */

/** Whether that holds of the fact or promise whose id stands in the statement as `id`. */
export function openlyTold(userId: UserId, of: "fact_id" | "follow_up_id", id: string): RawBuilder<boolean> {
  return sql<boolean>`coalesce((
    select bool_or(not n.private and n.deleted_at is null) is true or bool_or(n.private) is not true
    from source told left join note n on n.user_id = told.user_id and n.id = told.note_id
    where told.user_id = ${userId} and ${sql.ref(`told.${of}`)} = ${sql.ref(id)} and not told.denies
    having count(*) > 0), false)`;
}

/**
 * What whoever stands in the statement as `kept` may be called: as their own hand calls them or, at the fullest, notes that are
 * not private; null where only private ones name them. A name by hand has no word that only private notes call them by (whose
 * form was sent in for their pronoun had the name in it), unless they were entered by hand to begin with.
 */
export function openName(userId: UserId): RawBuilder<string | null> {
  return sql`coalesce(case when kept.is_self or kept.by_hand and (
      exists (
        select from source made
        where made.user_id = ${userId} and made.person_id = kept.id and made.note_id is null
          and made.created_at = kept.created_at)
      or not array(${nameWords(userId, sql`note.private`)})
        && array(select unnest(string_to_array(kept.name_key, ' ')) except ${nameWords(userId, isOpen)}))
    then kept.name end, (
    select called.name from (${toldNames(userId, isOpen)}) as called
    order by length(called.name) desc, called.name limit 1))`;
}

const isOpen = sql<boolean>`not note.private and note.deleted_at is null`;

/** The words that such notes call `kept` by. */
function nameWords(userId: UserId, which: RawBuilder<unknown>): RawBuilder<string> {
  return sql`select unnest(string_to_array(name_key(called.name), ' ')) from (${toldNames(userId, which)}) as called`;
}

/** What such notes call `kept`. That a note was written on their page says nothing: the name stands in it. */
function toldNames(userId: UserId, which: RawBuilder<unknown>): RawBuilder<{ name: string }> {
  return sql`
    select distinct told.name from source told
    join person one on one.user_id = told.user_id and one.id = told.person_id and one.kept_id = kept.id
    join note on note.user_id = told.user_id and note.id = told.note_id and ${which}
    where told.user_id = ${userId} and told.name is not null and not exists (
      select from unnest(string_to_array(name_key(told.name), ' ')) as word
      where strpos(name_key(note.body), word) = 0)`;
}

/** Of those who are kept under these ids, what each may be called. */
export async function listOpenNames(tx: Tx, userId: UserId, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from (
      select kept.id, ${openName(userId)} as name from person kept
      where kept.user_id = ${userId} and kept.id = any(${[...ids]}::uuid[])) as called
    where name is not null`.execute(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Of these facts and promises, by id, those that may leave the machine. */
export async function listOpenlyTold(
  tx: Tx,
  userId: UserId,
  { facts, promises }: { facts: readonly string[]; promises: readonly string[] },
): Promise<Set<string>> {
  if (facts.length + promises.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select id from unnest(${[...facts]}::uuid[]) as asked (id) where ${openlyTold(userId, "fact_id", "asked.id")}
    union all
    select id from unnest(${[...promises]}::uuid[]) as asked (id) where ${openlyTold(userId, "follow_up_id", "asked.id")}`.execute(
    tx,
  );
  return new Set(rows.map(({ id }) => id));
}

/** When those who are kept under these ids were last met (ISO), private notes left out. */
export async function listOpenMeetings(tx: Tx, userId: UserId, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: string; on: string }>`
    select one.kept_id as id, greatest(max(n.happened_on), max(e.happened_on)) as on from person one
    left join source s on s.user_id = one.user_id and s.person_id = one.id and s.met
    left join note n on n.user_id = s.user_id and n.id = s.note_id and not n.private and n.deleted_at is null
    left join encounter e on e.user_id = one.user_id and e.person_id = one.id and e.deleted_at is null
    where one.user_id = ${userId} and one.kept_id = any(${[...ids]}::uuid[])
    group by one.kept_id having greatest(max(n.happened_on), max(e.happened_on)) is not null`.execute(tx);
  return new Map(rows.map(({ id, on }) => [id, on]));
}
