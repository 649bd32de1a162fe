import { sql, type RawBuilder } from "kysely";
import type { FactContent } from "~/facts/kinds";
import type { TieRelation } from "~/family/relation";
import { NEVER } from "~/time/snooze";
import type { Tx } from "../client.server";
import type { Pronoun, UserId } from "../schema";
import { EVERYBODY, matchPeople, type PeopleFilter } from "./people-filter.server";

/** By name; by when they were last met or, if never, came to be known; by who is to be in touch with next. */
export type PeopleOrder = "name" | "recent" | "due";

export interface ListedPerson {
  id: string;
  name: string;
  pronoun: Pronoun | null;
  photo: string | null;
  lastMetOn: string | null;
  /** When to be in touch next; null where nothing asks for it. */
  dueOn: string | null;
}

export interface PeopleCursor {
  key: string;
  id: string;
}

/** A page of those who match; `after` continues behind the last one of a page in the same order. */
export async function listPeoplePage(
  tx: Tx,
  userId: UserId,
  {
    filter,
    order,
    after,
    limit,
  }: { filter: PeopleFilter; order: PeopleOrder; after: PeopleCursor | null; limit: number },
): Promise<{ people: ListedPerson[]; next: PeopleCursor | null }> {
  const by = ORDERS[order];
  const { rows } = await sql<ListedPerson & { key: string }>`
    select id, name, pronoun, photo_id as photo, last_met_on as "lastMetOn", nullif(due_on, ${NEVER}) as "dueOn",
      ${by.key} as key
    from person where ${matchPeople(userId, filter)} ${after ? sql`and ${by.behind(after)}` : sql``}
    order by ${by.order} limit ${limit + 1}`.execute(tx);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    people: page.map(({ key: _key, ...person }) => person),
    next: rows.length > limit && last ? { key: last.key, id: last.id } : null,
  };
}

const ORDERS: Record<
  PeopleOrder,
  { key: RawBuilder<string>; order: RawBuilder<unknown>; behind(after: PeopleCursor): RawBuilder<unknown> }
> = {
  name: {
    key: sql`name_key`,
    order: sql`name_key, id`,
    behind: ({ key, id }) => sql`(name_key, id) > (${key}, ${id}::uuid)`,
  },
  recent: {
    key: sql`recent_on::text`,
    order: sql`recent_on desc, id desc`,
    behind: ({ key, id }) => sql`(recent_on, id) < (${key}::date, ${id}::uuid)`,
  },
  due: {
    key: sql`due_on::text`,
    order: sql`due_on, id`,
    behind: ({ key, id }) => sql`(due_on, id) > (${key}::date, ${id}::uuid)`,
  },
};

/** How many match; one more than `most` where there are more, for counting them all would read them all. */
export async function countMatching(tx: Tx, userId: UserId, filter: PeopleFilter, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 from person where ${matchPeople(userId, filter)} limit ${most + 1}) as matching`.execute(
    tx,
  );
  return rows[0].count;
}

/** The ids of all who match, by name; one more than `limit` where there are more. */
export async function listMatchingIds(tx: Tx, userId: UserId, filter: PeopleFilter, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from person where ${matchPeople(userId, filter)} order by name_key, id limit ${limit + 1}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What a line about a person is made from: their nearest tie, as it reads from their side, and what they do and where. */
export interface PersonSketch {
  tie: { relation: TieRelation; asStored: boolean; relative: { name: string; isSelf: boolean } } | null;
  work: string | null;
  home: string | null;
  death: FactContent | null;
}

/** Of each of these, with what is known of those merged into them. */
export async function listSketches(tx: Tx, userId: UserId, ids: readonly string[]): Promise<Map<string, PersonSketch>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<PersonSketch & { id: string }>`
    select listed.id, nearest.tie, facts.work, facts.home, facts.death
    from unnest(${[...ids]}::uuid[]) as listed (id)
    left join lateral (
      select
        (array_agg(fact.text order by fact.created_at desc) filter (where fact.kind = 'work'))[1] as work,
        (array_agg(fact.text order by fact.created_at desc) filter (where fact.kind = 'home'))[1] as home,
        (array_agg(json_build_object('kind', fact.kind, 'value', fact.value) order by fact.created_at desc)
          filter (where fact.kind = 'death'))[1] as death
      from person as one join fact on fact.user_id = one.user_id and fact.person_id = one.id
      where one.user_id = ${userId} and one.kept_id = listed.id
        and fact.kind in ('work', 'home', 'death') and fact.list_key is not null
        and fact.deleted_at is null and fact.until is null
    ) as facts on true
    left join lateral (
      select json_build_object('relation', side.relation, 'asStored', side.stored,
        'relative', json_build_object('name', relative.name, 'isSelf', relative.is_self)) as tie
      from (
        select tie.relation, tie.relative_id as other_id, true as stored
        from person as one join tie on tie.user_id = one.user_id and tie.person_id = one.id
        where one.user_id = ${userId} and one.kept_id = listed.id and tie.deleted_at is null
        union all
        select tie.relation, tie.person_id, false
        from person as one join tie on tie.user_id = one.user_id and tie.relative_id = one.id
        where one.user_id = ${userId} and one.kept_id = listed.id and tie.deleted_at is null
      ) as side
      join person as other on other.user_id = ${userId} and other.id = side.other_id
      join person as relative on relative.user_id = ${userId} and relative.id = other.kept_id
      where relative.deleted_at is null
        and side.relation not in ('friend', 'colleague', 'godparent', 'introducer', 'ex')
      -- As sayWho prefers them.
      order by relative.is_self desc, case side.relation when 'spouse' then 1 when 'partner' then 2
        when 'parent' then case when side.stored then 4 else 3 end when 'sibling' then 5 else 6 end, relative.name_key
      limit 1
    ) as nearest on true`.execute(tx);
  return new Map(rows.map(({ id, ...sketch }) => [id, sketch]));
}

/** Whether there is anybody at all beside the owner. */
export async function hasPeople(tx: Tx, userId: UserId): Promise<boolean> {
  const { rows } = await sql<{ isThere: boolean }>`
    select exists (select 1 from person where user_id = ${userId} and kept_id = id and deleted_at is null
      and not is_self) as "isThere"`.execute(tx);
  return rows[0].isThere;
}

/** Beyond that a list to choose from helps nobody. */
const MOST_TO_CHOOSE = 500;

/**
 * To choose one from, by name. Whoever is chosen already is among them, in front if they would not be (archived, the owner,
 * beyond the most), so that a form sent as it came says the same of them.
 */
export async function listPeopleToChoose(
  tx: Tx,
  userId: UserId,
  chosen: { id: string; name: string } | null,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from person where ${matchPeople(userId, EVERYBODY)}
    order by name_key, id limit ${MOST_TO_CHOOSE}`.execute(tx);
  if (chosen === null || rows.some(({ id }) => id === chosen.id)) return rows;
  return [{ id: chosen.id, name: chosen.name }, ...rows];
}
