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
 * Those who may be meant: they share a word with one of `names` (as written, or folded otherwise), or nearly; those
 * already in this note or whose page it was written on (`ids`); the owner; and the family of all of these.
 */
export async function listKnownPeople(
  tx: Tx,
  userId: UserId,
  { names, ids }: { names: readonly string[]; ids: readonly string[] },
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
        or id = any(${[...ids]}::uuid[])
        or string_to_array(name_key, ' ') && (select list from asked_words)
        or exists (select 1 from asked
                   where number <= ${MOST_MISSPELT} and word_similarity(asked.name, name_key) >= ${WORD_SIMILARITY})
        or id in (select person_id from fact
                  where user_id = ${userId} and kind = 'name' and deleted_at is null
                    and string_to_array(name_key(text), ' ') && (select list from asked_words)))
      limit ${MOST_CANDIDATES}
    ), meant as (
      select id from named
      union select relative_id from tie join named on named.id = person_id where user_id = ${userId} and deleted_at is null
      union select person_id from tie join named on named.id = relative_id where user_id = ${userId} and deleted_at is null
    )
    select p.id, p.name, p.is_self as "isSelf", p.pronoun, p.last_met_on as "lastSeenOn",
      coalesce((select array_agg(text) from fact f where f.user_id = p.user_id and f.person_id = p.id
                and f.kind = 'name' and f.deleted_at is null), '{}') as also,
      coalesce((select array_agg(text) from fact f where f.user_id = p.user_id and f.person_id = p.id
                and f.kind = 'home' and f.deleted_at is null), '{}') as "livesIn",
      coalesce((select array_agg(part) from fact f,
                  lateral (values (f.value ->> 'employer'), (f.value ->> 'role')) as parts (part)
                where f.user_id = p.user_id and f.person_id = p.id
                and f.kind = 'work' and f.deleted_at is null and part is not null), '{}') as work,
      coalesce((select json_agg(json_build_object('relation', t.relation, 'personId', t.relative_id))
                from tie t where t.user_id = p.user_id and t.person_id = p.id and t.deleted_at is null), '[]') as "has",
      coalesce((select json_agg(json_build_object('relation', t.relation, 'personId', t.person_id))
                from tie t where t.user_id = p.user_id and t.relative_id = p.id and t.deleted_at is null), '[]') as "isOf"
    from person p join meant on meant.id = p.id
    where p.user_id = ${userId} and p.deleted_at is null`.execute(tx);

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
