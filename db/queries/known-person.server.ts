import { sql } from "kysely";
import { otherSide } from "~/family/relation";
import type { KnownPerson } from "~/understand/who";
import type { Relation } from "~/understand/extraction";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** How alike two names must be to be a misspelling of each other: pg_trgm's own default for a word within a text. */
const WORD_SIMILARITY = 0.6;
const MOST_CANDIDATES = 500;
/** Each is compared with every name of the account, so a note of a thousand names is looked up by whole words only. */
const MOST_MISSPELT = 40;

/**
 * Those who may be meant: they share a word with one of `names` (as written, or folded otherwise), or nearly, or its initials; the one
 * on whose page the note was written; the owner; and the family of all of these. What only this note says of them is
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
      select id from person
      where user_id = ${userId} and deleted_at is null and (
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
    ), meant as (
      select id from named
      union select relative_id from tie join named on named.id = person_id where user_id = ${userId} and deleted_at is null
      union select person_id from tie join named on named.id = relative_id where user_id = ${userId} and deleted_at is null
    ), elsewhere as not materialized (
      select * from source
      where user_id = ${userId} and note_id is distinct from ${noteId}::uuid
    ), said as (
      select f.person_id, f.kind, f.text, f.value from fact f join meant on meant.id = f.person_id
      where f.user_id = ${userId} and f.deleted_at is null and f.kind in ('name', 'home', 'work')
        and exists (select 1 from elsewhere where fact_id = f.id)
    ), tied as (
      select t.person_id, t.relation, t.relative_id from tie t
      where t.user_id = ${userId} and t.deleted_at is null and exists (select 1 from elsewhere where tie_id = t.id)
        and (t.person_id in (select id from meant) or t.relative_id in (select id from meant))
    )
    select p.id, p.is_self as "isSelf",
      case when p.by_hand or p.is_self then p.name else coalesce((
        select name from elsewhere where person_id = p.id and name is not null
        order by array_length(string_to_array(name, ' '), 1) desc, created_at, id limit 1), p.name) end as name,
      case when p.by_hand and p.pronoun is not null then p.pronoun else (
        select pronoun from elsewhere where person_id = p.id and pronoun is not null
        order by created_at, id limit 1) end as pronoun,
      (select max(note.happened_on) from elsewhere join note on note.user_id = ${userId} and note.id = elsewhere.note_id
       where elsewhere.person_id = p.id and elsewhere.met and note.deleted_at is null) as "lastSeenOn",
      coalesce((select array_agg(text) from said where person_id = p.id and kind = 'name'), '{}') as also,
      coalesce((select array_agg(text) from said where person_id = p.id and kind = 'home'), '{}') as "livesIn",
      coalesce((select array_agg(part) from said, lateral (values (value ->> 'employer'), (value ->> 'role')) as parts (part)
                where person_id = p.id and kind = 'work' and part is not null), '{}') as work,
      coalesce((select json_agg(json_build_object('relation', relation, 'personId', relative_id))
                from tied where person_id = p.id), '[]') as has,
      coalesce((select json_agg(json_build_object('relation', relation, 'personId', person_id))
                from tied where relative_id = p.id), '[]') as "isOf"
    from person p join meant on meant.id = p.id
    where p.user_id = ${userId} and p.deleted_at is null
      and (p.is_self or exists (select 1 from elsewhere where person_id = p.id))
    order by p.id`.execute(tx);

  return rows.map(({ has, isOf, ...person }) => ({
    ...person,
    metThrough: null,
    ties: [...has, ...isOf.map((tie) => ({ ...tie, relation: otherSide(tie.relation) }))],
  }));
}

interface KnownPersonRow extends Omit<KnownPerson, "ties" | "metThrough"> {
  has: { relation: Relation; personId: string }[];
  isOf: { relation: Relation; personId: string }[];
}

/** Names of this user that stand in the text word by word, so that a reader knows them in lower case too. */
export async function listNamesInText(tx: Tx, userId: UserId, text: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with words as (
      select coalesce(array_agg(distinct word), '{}') as list
      from unnest(string_to_array(name_key(${text}), ' ')) as word where length(word) > 1
    )
    select name from person, words
    where user_id = ${userId} and deleted_at is null and not is_self and string_to_array(name_key, ' ') && words.list
    union
    select f.text from fact f, words
    where f.user_id = ${userId} and f.kind = 'name' and f.deleted_at is null and string_to_array(name_key(f.text), ' ') && words.list
    limit ${MOST_CANDIDATES}`.execute(tx);
  return rows.map((row) => row.name);
}
