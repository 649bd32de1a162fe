import { sql } from "kysely";
import { otherSide } from "~/family/relation";
import type { KnownPerson } from "~/understand/who";
import { RELATIONS, type Relation } from "~/family/relation";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { openlyTold, openName } from "./openly-told.server";

/** How alike two names must be to be a misspelling of each other: pg_trgm's own default for a word within a text. */
const WORD_SIMILARITY = 0.6;
const MOST_CANDIDATES = 500;
/** Each is compared with every name of the account, so a note of a thousand names is looked up by whole words only. */
const MOST_MISSPELT = 40;

/**
 * Those who may be meant: they share a word with one of `names` (as written, or folded otherwise), or nearly, or its initials; the one
 * on whose page the note was written; the owner; and the family of all of these; who was merged into another as that one. What only this note says of them is
 * left out: a note must not be its own evidence, or read twice it would say something else.
 */
export async function listKnownPeople(
  tx: Tx,
  userId: UserId,
  { names, aboutId, noteId }: { names: readonly string[]; aboutId: string | null; noteId: string },
): Promise<KnownPerson[]> {
  const { rows } = await sql<KnownPersonRow>`
    with asked as (
      select name_key(name) as name, number from unnest(${[...names]}::text[]) with ordinality as each (name, number)
    ), asked_words as (
      select coalesce(array_agg(distinct word), '{}') as list
      from asked, unnest(string_to_array(name, ' ')) as word where word <> ''
    ), named as (
      select distinct kept_id as id from person
      where user_id = ${userId} and (
        is_self
        or id = ${aboutId}::uuid
        or string_to_array(name_key, ' ') && (select list from asked_words)
        or exists (select 1 from asked
                   where number <= ${MOST_MISSPELT} and word_similarity(asked.name, name_key) >= ${WORD_SIMILARITY})
        or exists (select 1 from asked
                   where asked.name ~ '^[^ ]( [^ ])*$' and starts_with(initials(name_key), replace(asked.name, ' ', '')))
        or id in (select person_id from fact
                  where user_id = ${userId} and kind = 'name' and deleted_at is null
                    and string_to_array(name_key(text), ' ') && (select list from asked_words)))
      limit ${MOST_CANDIDATES}
    ), near as (
      select person.id from person join named on named.id = person.kept_id where user_id = ${userId}
    ), meant as (
      select id from named
      union select kept_id from person where user_id = ${userId} and id in (
        select relative_id from tie join near on near.id = person_id where user_id = ${userId} and deleted_at is null
        union select person_id from tie join near on near.id = relative_id where user_id = ${userId} and deleted_at is null)
    ), one as materialized (
      -- Everybody who is kept as one of those.
      select person.id, person.kept_id from person join meant on meant.id = person.kept_id where user_id = ${userId}
    ), elsewhere as not materialized (
      select * from source
      where user_id = ${userId} and note_id is distinct from ${noteId}::uuid
    ), said as (
      select distinct one.kept_id as person_id, f.kind, f.text, f.value from fact f join one on one.id = f.person_id
      where f.user_id = ${userId} and f.deleted_at is null and f.kind in ('name', 'home', 'work')
        and exists (select 1 from elsewhere where fact_id = f.id)
    ), tied as (
      select distinct person.kept_id as person_id, t.relation, relative.kept_id as relative_id
      from tie t
      join person on person.user_id = t.user_id and person.id = t.person_id
      join person relative on relative.user_id = t.user_id and relative.id = t.relative_id
      where t.user_id = ${userId} and t.deleted_at is null and t.relation = any(${[...RELATIONS]}::text[])
        and exists (select 1 from elsewhere where tie_id = t.id)
        and (t.person_id in (select id from one) or t.relative_id in (select id from one))
        and person.kept_id <> relative.kept_id
    )
    select p.id, p.is_self as "isSelf",
      case when p.by_hand or p.is_self then p.name else coalesce((
        select name from (
          select e.name, e.created_at, e.id from person one join elsewhere e on e.person_id = one.id
          where one.user_id = p.user_id and one.kept_id = p.id and e.name is not null
          union all select one.name, one.created_at, one.id from person one where one.user_id = p.user_id and one.kept_id = p.id and one.by_hand) given
        order by array_length(string_to_array(name, ' '), 1) desc, created_at, id limit 1), p.name) end as name,
      case when p.by_hand and p.pronoun is not null then p.pronoun else coalesce((
        select e.pronoun from person one join elsewhere e on e.person_id = one.id
        where one.user_id = p.user_id and one.kept_id = p.id and e.pronoun is not null
        order by e.created_at, e.id limit 1), (
        select one.pronoun from person one where one.user_id = p.user_id and one.kept_id = p.id and one.by_hand and one.pronoun is not null
        order by one.created_at, one.id limit 1)) end as pronoun,
      (select max(note.happened_on)
       from person one join elsewhere e on e.person_id = one.id join note on note.user_id = ${userId} and note.id = e.note_id
       where one.user_id = p.user_id and one.kept_id = p.id and e.met and note.deleted_at is null) as "lastSeenOn",
      array(select text from said where person_id = p.id and kind = 'name'
            union select one.name from person one where one.user_id = p.user_id and one.kept_id = p.id and one.id <> p.id
            union select concat_ws(' ', one.given_name, one.middle_name, one.family_name) from person one
              where one.user_id = p.user_id and one.kept_id = p.id and one.given_name is not null) as also,
      (select introducer.kept_id from person one
       join tie t on t.user_id = one.user_id and t.person_id = one.id and t.relation = 'introducer' and t.deleted_at is null
       join person introducer on introducer.user_id = t.user_id and introducer.id = t.relative_id and introducer.deleted_at is null
       where one.user_id = p.user_id and one.kept_id = p.id and introducer.kept_id <> p.id
       order by t.id limit 1) as "metThrough",
      coalesce((select array_agg(text) from said where person_id = p.id and kind = 'home'), '{}') as "livesIn",
      coalesce((select array_agg(part) from said, lateral (values (value ->> 'employer'), (value ->> 'role')) as parts (part)
                where person_id = p.id and kind = 'work' and part is not null), '{}') as work,
      coalesce((select json_agg(json_build_object('relation', relation, 'personId', relative_id))
                from tied where person_id = p.id), '[]') as has,
      coalesce((select json_agg(json_build_object('relation', relation, 'personId', person_id))
                from tied where relative_id = p.id), '[]') as "isOf"
    from person p join meant on meant.id = p.id
    where p.user_id = ${userId} and p.deleted_at is null
      and (p.is_self or exists (select 1 from person one join elsewhere e on e.person_id = one.id where one.user_id = p.user_id and one.kept_id = p.id))
    order by p.id`.execute(tx);

  return rows.map(({ has, isOf, ...person }) => ({
    ...person,
    ties: [...has, ...isOf.map((tie) => ({ ...tie, relation: otherSide(tie.relation) }))],
  }));
}

interface KnownPersonRow extends Omit<KnownPerson, "ties"> {
  has: { relation: Relation; personId: string }[];
  isOf: { relation: Relation; personId: string }[];
}

/**
 * Names of this user that stand in the text word by word, so that a reader knows them in lower case too; with `open` as they may be
 * told to a reader elsewhere.
 */
export async function listNamesInText(
  tx: Tx,
  userId: UserId,
  text: string,
  { open }: { open: boolean },
): Promise<string[]> {
  const { rows } = await sql<{ name: string | null }>`
    with words as (
      select coalesce(array_agg(distinct word), '{}') as list
      from unnest(string_to_array(name_key(${text}), ' ')) as word where length(word) > 1
    )
    select ${open ? openName(userId) : sql`person.name`} as name from words, person
    join person kept on kept.user_id = person.user_id and kept.id = person.kept_id and kept.deleted_at is null
    where person.user_id = ${userId} and not kept.is_self and string_to_array(person.name_key, ' ') && words.list
    union
    select f.text from fact f, words
    where f.user_id = ${userId} and f.kind = 'name' and f.deleted_at is null and string_to_array(name_key(f.text), ' ') && words.list
      and ${open ? openlyTold(userId, "fact_id", "f.id") : sql`true`}
    limit ${MOST_CANDIDATES}`.execute(tx);
  return rows.flatMap(({ name }) => name ?? []);
}
