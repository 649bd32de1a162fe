import { sql, type RawBuilder } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import type { ShownPerson } from "./person.server";

/** Two who may be one person, and why, in words. */
export interface LikelyDuplicate {
  one: ShownPerson;
  other: ShownPerson;
  because: string;
}

/**
 * Pairs that may be one person, the surest first: those with the same address or number, then of the same name, then where
 * one name is a short form of the other's, or within it, and something else speaks for it too. None who were said to be
 * two, none tied to each other. `formsOf` gives the short and the full forms of a folded given name.
 */
export async function listLikelyDuplicates(
  tx: Tx,
  userId: UserId,
  { limit, formsOf }: { limit: number; formsOf: (name: string) => readonly string[] },
): Promise<LikelyDuplicate[]> {
  const found = new Map<string, LikelyDuplicate>();
  for (const findPairs of [pairsByContact, pairsByName, pairsByNickname, pairsByPartOfName]) {
    if (found.size >= limit) break;
    const pairs = await findPairs(userId, tx, formsOf);
    for (const pair of pairs ? await listPairs(tx, userId, limit, pairs) : []) {
      const key = `${pair.one.id} ${pair.other.id}`;
      if (!found.has(key)) found.set(key, pair);
    }
  }
  return [...found.values()].slice(0, limit);
}

function pairsByContact(userId: UserId): RawBuilder<unknown> {
  return sql`
    select distinct on (one_id, other_id) one_id, other_id, 'both have ' || text as because
    from (
      select least(a.kept_id, b.kept_id) as one_id, greatest(a.kept_id, b.kept_id) as other_id, fact.text
      from fact
      join fact same on same.user_id = fact.user_id and same.kind = fact.kind and same.key = fact.key and same.id > fact.id
        and same.kind in ('email', 'phone') and same.deleted_at is null
      join person a on a.user_id = fact.user_id and a.id = fact.person_id
      join person b on b.user_id = same.user_id and b.id = same.person_id
      where fact.user_id = ${userId} and fact.kind in ('email', 'phone') and fact.deleted_at is null
        and a.kept_id <> b.kept_id) shared
    order by one_id, other_id, text`;
}

function pairsByName(): RawBuilder<unknown> {
  return sql`
    select a.id as one_id, b.id as other_id, 'the same name' as because
    from kept a join kept b on b.name_key = a.name_key and b.id > a.id where a.name_key <> ''`;
}

async function pairsByNickname(
  userId: UserId,
  tx: Tx,
  formsOf: (name: string) => readonly string[],
): Promise<RawBuilder<unknown> | null> {
  const firsts = await sql<{ first: string }>`
    select distinct split_part(name_key, ' ', 1) as first from person
    where user_id = ${userId} and kept_id = id and deleted_at is null and not is_self`.execute(tx);
  const there = new Set(firsts.rows.map(({ first }) => first));
  const pairs = [...there].flatMap((one) =>
    formsOf(one).flatMap((other) => (other !== one && there.has(other) ? [[one, other] as const] : [])),
  );
  if (pairs.length === 0) return null;
  return sql`
    select least(a.id, b.id) as one_id, greatest(a.id, b.id) as other_id,
      'one name is short for the other, and ' || why.because as because
    from unnest(${pairs.map(([one]) => one)}::text[], ${pairs.map(([, other]) => other)}::text[]) as form (one, other)
    join kept a on a.first = form.one
    join kept b on b.first = form.other and a.id <> b.id
      and (cardinality(a.words) = 1 or cardinality(b.words) = 1 or a.words[cardinality(a.words)] = b.words[cardinality(b.words)])
    cross join lateral (
      select 'the family name is the same' as because
      where cardinality(a.words) > 1 and a.words[cardinality(a.words)] = b.words[cardinality(b.words)]
      union all ${whatIsShared(userId)} limit 1) why`;
}

function pairsByPartOfName(userId: UserId): RawBuilder<unknown> {
  return sql`
    select least(a.id, b.id) as one_id, greatest(a.id, b.id) as other_id,
      'one name is within the other, and ' || why.because as because
    from kept a
    join (select id, first, words, unnest(words) as word from kept where cardinality(words) > 1) b
      on b.word = a.first and a.words <@ b.words and cardinality(a.words) < cardinality(b.words)
    cross join lateral (${whatIsShared(userId)} limit 1) why`;
}

/** Work, a place, a relative or the company in notes that `a` and `b` have in common. */
function whatIsShared(userId: UserId): RawBuilder<unknown> {
  return sql`
    select case same.kind when 'work' then 'both are at ' else 'both live in ' end
      || coalesce(same.value ->> 'employer', same.value ->> 'place', same.text) as because
    from person p join fact on fact.user_id = p.user_id and fact.person_id = p.id and fact.kind in ('work', 'home')
      and fact.deleted_at is null
    join person q on q.user_id = p.user_id and q.kept_id = b.id
    join fact same on same.user_id = q.user_id and same.person_id = q.id and same.kind = fact.kind and same.deleted_at is null
      and (same.key = fact.key or fold(same.value ->> 'employer') = fold(fact.value ->> 'employer'))
    where p.user_id = ${userId} and p.kept_id = a.id
    union all
    select 'both are tied to ' || relative.name
    from (${tiedTo(userId, sql`a.id`)}) of_a join (${tiedTo(userId, sql`b.id`)}) of_b on of_b.id = of_a.id
    join person relative on relative.user_id = ${userId} and relative.id = of_a.id and not relative.is_self
      and relative.deleted_at is null
    union all
    select 'both are in notes with ' || company.name
    from (${inNotesWith(userId, sql`a.id`)}) of_a join (${inNotesWith(userId, sql`b.id`)}) of_b on of_b.id = of_a.id
    join person company on company.user_id = ${userId} and company.id = of_a.id and not company.is_self
      and company.deleted_at is null and company.id <> a.id and company.id <> b.id`;
}

function tiedTo(userId: UserId, keptId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select other.kept_id as id from person p
    join tie on tie.user_id = p.user_id and tie.person_id = p.id and tie.deleted_at is null
    join person other on other.user_id = p.user_id and other.id = tie.relative_id
    where p.user_id = ${userId} and p.kept_id = ${keptId}
    union
    select other.kept_id from person p
    join tie on tie.user_id = p.user_id and tie.relative_id = p.id and tie.deleted_at is null
    join person other on other.user_id = p.user_id and other.id = tie.person_id
    where p.user_id = ${userId} and p.kept_id = ${keptId}`;
}

function inNotesWith(userId: UserId, keptId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select other.kept_id as id from person p
    join source own on own.user_id = p.user_id and own.person_id = p.id and own.note_id is not null
    join source beside on beside.user_id = own.user_id and beside.note_id = own.note_id and beside.person_id is not null
    join person other on other.user_id = beside.user_id and other.id = beside.person_id
    where p.user_id = ${userId} and p.kept_id = ${keptId}`;
}

/** `pairs` gives one_id < other_id and because, and may read `kept`: everybody but the owner, as kept, with their names' words. */
async function listPairs(
  tx: Tx,
  userId: UserId,
  limit: number,
  pairs: RawBuilder<unknown>,
): Promise<LikelyDuplicate[]> {
  const { rows } = await sql<LikelyDuplicate>`
    with kept as materialized (
      select id, name_key, split_part(name_key, ' ', 1) as first, string_to_array(name_key, ' ') as words from person
      where user_id = ${userId} and kept_id = id and deleted_at is null and not is_self
    ), pair as (${pairs})
    select json_build_object('id', one.id, 'name', one.name, 'photo', one.photo_id) as one,
      json_build_object('id', other.id, 'name', other.name, 'photo', other.photo_id) as other, pair.because
    from pair
    join person one on one.user_id = ${userId} and one.id = pair.one_id and one.deleted_at is null and not one.is_self
    join person other on other.user_id = ${userId} and other.id = pair.other_id and other.deleted_at is null and not other.is_self
    where not exists (
        select 1 from not_same
        join person p on p.user_id = not_same.user_id and p.id = not_same.person_id
        join person q on q.user_id = not_same.user_id and q.id = not_same.other_id
        where not_same.user_id = ${userId} and least(p.kept_id, q.kept_id) = one.id and greatest(p.kept_id, q.kept_id) = other.id)
      and not exists (
        select 1 from (${tiedTo(userId, sql`one.id`)}) tied where tied.id = other.id)
    limit ${limit}`.execute(tx);
  return rows;
}
