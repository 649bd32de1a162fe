import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** What may leave the machine: whatever a person's own hand or a note that is not private says. */

/**
 * What whoever stands in the statement as `kept` is called by hand or, at the fullest, by notes that are not private; null where
 * only private ones name them.
 */
export function openName(userId: UserId): RawBuilder<string | null> {
  return sql`coalesce(case when kept.by_hand or kept.is_self then kept.name end, (
    select told.name from source told
    join person one on one.user_id = told.user_id and one.id = told.person_id and one.kept_id = kept.id
    join note open on open.user_id = told.user_id and open.id = told.note_id
      and not open.private and open.deleted_at is null
    where told.user_id = ${userId} and told.name is not null
    order by length(told.name) desc, told.name limit 1))`;
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

/** Of these facts and promises, by id, those that not only private notes tell. */
export async function listOpenlyTold(
  tx: Tx,
  userId: UserId,
  { facts, promises }: { facts: readonly string[]; promises: readonly string[] },
): Promise<Set<string>> {
  if (facts.length + promises.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(s.fact_id, s.follow_up_id) as id from source s
    left join note n on n.user_id = s.user_id and n.id = s.note_id
    where s.user_id = ${userId} and (s.note_id is null or (not n.private and n.deleted_at is null)) and not s.denies
      and (s.fact_id = any(${[...facts]}::uuid[]) or s.follow_up_id = any(${[...promises]}::uuid[]))`.execute(tx);
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
