import { sql, type RawBuilder } from "kysely";
import type { FactKind, FactValue } from "~/facts/kinds";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { isLiving } from "./people-filter.server";

/** The words that something is known by; null: it was entered by hand. */
export type AnswerSource = { noteId: string; quote: string; on: string } | null;

/** What holds of somebody; a merged person's is the kept one's. */
export interface AnsweringFact {
  personId: string;
  name: string;
  kind: FactKind;
  value: FactValue;
  source: AnswerSource;
  /** Of all that were found, before the limit. */
  total: number;
}

export interface FactsAsked {
  kinds: readonly FactKind[];
  /** Kept people; null: of anybody. */
  personIds: readonly string[] | null;
  /**
   * These words in these parts of the value, or in how the fact reads, inflected as they may be unless they are a name;
   * `endings`: or one of these patterns as a word.
   */
  holding?: { phrase: string; isName?: boolean; parts?: readonly string[]; endings?: readonly string[] } | null;
  /** A part of the value as it stands, folded. */
  only?: { part: string; among: readonly string[] };
  months?: readonly number[];
  /** Of nobody who has died. */
  living?: boolean;
  newestFirst?: boolean;
  limit: number;
}

/** Facts that hold, by name, each with the newest words it is known by. */
export async function listFactsAsked(tx: Tx, userId: UserId, asked: FactsAsked): Promise<AnsweringFact[]> {
  const { kinds, personIds, holding, only, months, living = false, newestFirst = false, limit } = asked;
  const text = holding?.parts
    ? sql`concat_ws(' ', ${sql.join(holding.parts.map((part) => sql`f.value ->> ${part}`))})`
    : sql`f.text`;
  const words = holding?.isName
    ? sql`strpos(' ' || name_key(${text}) || ' ', ' ' || name_key(${holding.phrase}) || ' ') > 0`
    : sql`to_tsvector('public.memoro', ${text}) @@ phraseto_tsquery('public.memoro', ${holding?.phrase})`;
  const order = newestFirst
    ? sql`src.on desc nulls last, f.created_at desc, f.id`
    : sql`kept.name_key, kept.id, f.created_at desc, f.id`;
  const { rows } = await sql<AnsweringFact>`
    select kept.id as "personId", kept.name, f.kind, f.value, ${source("src")} as source, count(*) over () as total
    from fact f
    join person p on p.user_id = f.user_id and p.id = f.person_id
    join person kept on kept.user_id = p.user_id and kept.id = p.kept_id
    left join lateral (${newestSource(sql`s.fact_id = f.id`)}) src on true
    where f.user_id = ${userId} and f.kind = any(${[...kinds]}::text[]) and f.deleted_at is null and f.until is null
      and kept.deleted_at is null
      and ${personIds === null ? sql`true` : sql`kept.id = any(${[...personIds]}::uuid[])`}
      and ${only ? sql`fold(f.value ->> ${only.part}) = any(${[...only.among]}::text[])` : sql`true`}
      and ${months ? sql`(f.value ->> 'month')::int = any(${[...months]}::int[])` : sql`true`}
      and ${living ? isLiving(userId, "kept.id") : sql`true`}
      and ${
        holding
          ? sql`(${words}
              or exists (select from unnest(string_to_array(name_key(${text}), ' ')) word
                         where word like any(${[...(holding.endings ?? [])]}::text[])))`
          : sql`true`
      }
    order by ${order}
    limit ${limit}`.execute(tx);
  return rows;
}

/** The different places that people live in, as told. */
export async function listHomes(tx: Tx, userId: UserId): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    select distinct fold(value ->> 'place') as place from fact
    where user_id = ${userId} and kind = 'home' and deleted_at is null and until is null`.execute(tx);
  return rows.map(({ place }) => place);
}

export interface MetPerson {
  personId: string;
  name: string;
  on: string;
  place: string | null;
  source: AnswerSource;
  total: number;
}

/** Who lives and was last met before that day, those who have only just slipped from view first. */
export async function listUnseen(tx: Tx, userId: UserId, since: string, limit: number): Promise<MetPerson[]> {
  const { rows } = await sql<MetPerson>`
    select p.id as "personId", p.name, p.last_met_on as on, met.place, ${source("met")} as source, p.total
    from (
      select *, count(*) over () as total from person
      where user_id = ${userId} and kept_id = id and deleted_at is null and archived_at is null and not is_self
        and last_met_on < ${since} and ${isLiving(userId, "person.id")}
      order by last_met_on desc, id
      limit ${limit}) p
    left join lateral (${lastMeeting(sql`p.id`, sql`n.happened_on = p.last_met_on`)}) met on true
    order by p.last_met_on desc, p.id`.execute(tx);
  return rows;
}

/** When these people were last met, one row each. */
export async function listLastMet(tx: Tx, userId: UserId, personIds: readonly string[]): Promise<MetPerson[]> {
  const { rows } = await sql<MetPerson>`
    select p.id as "personId", p.name, p.last_met_on as on, met.place, ${source("met")} as source, count(*) over () as total
    from person p
    left join lateral (${lastMeeting(sql`p.id`, sql`n.happened_on = p.last_met_on`)}) met on true
    where p.user_id = ${userId} and p.id = any(${[...personIds]}::uuid[]) and p.deleted_at is null and p.last_met_on is not null
    order by p.last_met_on desc, p.id`.execute(tx);
  return rows;
}

/** Who was met on a day of the span and in the place, as far as either is given; the last such time of each. */
export async function listMet(
  tx: Tx,
  userId: UserId,
  { from, to, place, limit }: { from: string; to: string; place: string | null; limit: number },
): Promise<MetPerson[]> {
  const { rows } = await sql<MetPerson>`
    select *, count(*) over () as total from (
      select distinct on (kept.id) kept.id as "personId", kept.name, met.on, met.place, met.source
      from (
        select s.person_id, n.happened_on as on, n.place,
          json_build_object('noteId', n.id, 'quote', s.quote, 'on', n.happened_on) as source
        from note n join source s on s.user_id = n.user_id and s.note_id = n.id and s.met
        where n.user_id = ${userId} and n.deleted_at is null and n.happened_on between ${from} and ${to}
          and ${place === null ? sql`true` : sql`to_tsvector('public.memoro', n.place) @@ phraseto_tsquery('public.memoro', ${place})`}
        union all
        select person_id, happened_on, null, null from encounter
        where user_id = ${userId} and deleted_at is null and happened_on between ${from} and ${to} and ${place === null}) met
      join person p on p.user_id = ${userId} and p.id = met.person_id
      join person kept on kept.user_id = p.user_id and kept.id = p.kept_id and kept.deleted_at is null and not kept.is_self
      order by kept.id, met.on desc, met.source is null) each
    order by each.on desc, each."personId"
    limit ${limit}`.execute(tx);
  return rows;
}

export interface PromiseAsked {
  personId: string | null;
  name: string | null;
  text: string;
  dueOn: string | null;
  source: AnswerSource;
  total: number;
}

/** What is still to be done, for these people or for anybody; `owing`: only what pays or gives back. By day. */
export async function listPromises(
  tx: Tx,
  userId: UserId,
  { personIds, owing, limit }: { personIds: readonly string[] | null; owing: boolean; limit: number },
): Promise<PromiseAsked[]> {
  const { rows } = await sql<PromiseAsked>`
    select kept.id as "personId", kept.name, f.text, f.due_on as "dueOn", ${source("src")} as source, count(*) over () as total
    from follow_up f
    left join person p on p.user_id = f.user_id and p.id = f.person_id
    left join person kept on kept.user_id = p.user_id and kept.id = p.kept_id and kept.deleted_at is null
    left join lateral (${newestSource(sql`s.follow_up_id = f.id`)}) src on true
    where f.user_id = ${userId} and f.done_at is null and f.deleted_at is null
      and ${personIds === null ? sql`true` : sql`kept.id = any(${[...personIds]}::uuid[])`}
      and ${owing ? sql`f.text ~* '\\m(owe|owes|pay\\s+(\\S+\\s+){0,2}back|repay|give\\s+(\\S+\\s+){0,3}back|return)\\M'` : sql`true`}
    order by f.due_on nulls last, f.id
    limit ${limit}`.execute(tx);
  return rows;
}

function newestSource(of: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select n.id as note_id, s.quote, n.happened_on as on
    from source s join note n on n.user_id = s.user_id and n.id = s.note_id and n.deleted_at is null
    where s.user_id = f.user_id and ${of} and not s.denies and s.quote <> ''
    order by n.happened_on desc, n.id desc limit 1`;
}

function lastMeeting(personId: RawBuilder<unknown>, when: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select n.id as note_id, s.quote, n.happened_on as on, n.place
    from person each
    join source s on s.user_id = each.user_id and s.person_id = each.id and s.met
    join note n on n.user_id = s.user_id and n.id = s.note_id and n.deleted_at is null
    where each.user_id = p.user_id and each.kept_id = ${personId} and ${when}
    order by n.id desc limit 1`;
}

function source(alias: string): RawBuilder<AnswerSource> {
  const column = (name: string) => sql.ref(`${alias}.${name}`);
  return sql<AnswerSource>`case when ${column("note_id")} is not null then
    json_build_object('noteId', ${column("note_id")}, 'quote', ${column("quote")}, 'on', ${column("on")}) end`;
}
