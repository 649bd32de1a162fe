import { toSql } from "pgvector/kysely";
import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** A passage that may answer a search. */
export interface Candidate {
  id: string;
  noteId: string | null;
  factId: string | null;
}

export interface NearCandidate extends Candidate {
  /** The cosine of the angle between the vectors, at most 1. */
  nearness: number;
}

/** Common words bring no more than this; what they would bring beyond it is left to the rarer ones. */
const ENOUGH = 2000;

/** Those with any of the words (inflected as they may be), those with most and with the rarest first. */
export async function findPassagesByText(
  tx: Tx,
  words: readonly string[],
  limit: number,
  { enough = ENOUGH } = {},
): Promise<Candidate[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<Candidate>`
    select id, note_id as "noteId", fact_id as "factId"
    from passage_by_words(${words.join(" ")}, ${enough}, ${limit})`.execute(tx);
  return rows;
}

/** Those with a word spelt nearly like this one (folded). */
export async function findPassagesByLikeness(tx: Tx, word: string, limit: number): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`
    select id, note_id as "noteId", fact_id as "factId" from passage_by_likeness(${word}, ${limit})`.execute(tx);
  return rows;
}

/** Nearest in meaning first, among those of this model: exactly, or by the graph where an account's passages are many. */
export async function findPassagesByVector(
  tx: Tx,
  { model, vector }: { model: string; vector: Float32Array },
  limit: number,
): Promise<NearCandidate[]> {
  const { rows } = await sql<NearCandidate>`
    select id, note_id as "noteId", fact_id as "factId", nearness
    from passage_by_meaning(${toSql([...vector])}::halfvec, ${model}, ${limit})
    order by nearness desc
    limit ${limit}`.execute(tx);
  return rows;
}

/** Vectors of this model a page at a time, in the order of their ids, from the one after `after`. */
export async function listVectors(
  tx: Tx,
  userId: UserId,
  model: string,
  { after, limit }: { after?: string; limit: number },
): Promise<{ id: string; vector: Float32Array }[]> {
  const { rows } = await sql<{ id: string; bytes: Buffer }>`
    select id, vector_send(embedding::vector) as bytes from passage
    where user_id = ${userId} and model = ${model} and (${after ?? null}::uuid is null or id > ${after ?? null}::uuid)
    order by id
    limit ${limit}`.execute(tx);
  return rows.map(({ id, bytes }) => ({ id, vector: readVector(bytes) }));
}

/** As pgvector sends it: the number of its numbers and an unused one, 16 bits each, then 32-bit floats, big-endian. */
function readVector(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.readUInt16BE(0) }, (_, i) => bytes.readFloatBE(4 + 4 * i));
}

/** Those that are still there with a vector of this model, in the same order. */
export async function keepPresent(
  tx: Tx,
  userId: UserId,
  model: string,
  near: readonly { id: string; nearness: number }[],
): Promise<NearCandidate[]> {
  const { rows } = await sql<Candidate>`
    select id, note_id as "noteId", fact_id as "factId" from passage
    where user_id = ${userId} and id = any(${near.map(({ id }) => id)}::uuid[]) and model = ${model}`.execute(tx);
  const present = new Map(rows.map((row) => [row.id, row]));
  return near.flatMap(({ id, nearness }) => {
    const row = present.get(id);
    return row ? [{ ...row, nearness }] : [];
  });
}

/** Notes that tell of a day in the range (both ends included), latest first. */
export async function findNotesByDay(
  tx: Tx,
  userId: UserId,
  { from, to }: { from: string; to: string },
  limit: number,
): Promise<string[]> {
  const rows = await tx
    .selectFrom("note")
    .select("id")
    .where("user_id", "=", userId)
    .where("happened_on", ">=", from)
    .where("happened_on", "<=", to)
    .where("deleted_at", "is", null)
    .orderBy("happened_on", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Notes that told of a birthday in the month (1–12), latest first. */
export async function findNotesByBirthday(tx: Tx, userId: UserId, month: number, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.note_id as id from fact f
    join source s on s.user_id = f.user_id and s.fact_id = f.id and s.note_id is not null
    where f.user_id = ${userId} and f.kind = 'birthday' and (f.value ->> 'month')::int = ${month}
      and f.deleted_at is null and f.until is null
    order by id desc
    limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Notes in which any of these people or those merged into them are, latest first. */
export async function findNotesByPerson(
  tx: Tx,
  userId: UserId,
  personIds: readonly string[],
  limit: number,
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select n.id from note n
    where n.user_id = ${userId} and n.deleted_at is null and n.id in (
      select note_id from source
      join person one on one.user_id = source.user_id and one.id = source.person_id
      where source.user_id = ${userId} and one.kept_id = any(${[...personIds]}::uuid[]))
    order by n.happened_on desc, n.id desc
    limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

export interface FoundPerson {
  id: string;
  name: string;
  isSelf: boolean;
  /** The name and what else they are called, folded. */
  names: string[];
}

/** Those who bear one of the words (folded) as a name, or one spelt nearly so; by the name of who was merged into them too. */
export async function findPeopleByName(
  tx: Tx,
  userId: UserId,
  words: readonly string[],
  limit: number,
): Promise<FoundPerson[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<FoundPerson>`
    select p.id, p.name, p.is_self as "isSelf",
      array_prepend(p.name_key, array(
        select one.name_key from person one where one.user_id = p.user_id and one.kept_id = p.id and one.id <> p.id
        union all
        select name_key(text) from person one join fact on fact.user_id = one.user_id and fact.person_id = one.id
        where one.user_id = p.user_id and one.kept_id = p.id and kind = 'name' and fact.deleted_at is null)) as names
    from person p
    where p.user_id = ${userId} and p.deleted_at is null and p.id in (
      select one.kept_id from person one
      where one.user_id = ${userId} and one.id in (
        select id from person_by_names(${[...words]}::text[])
        union
        select person_id from fact where user_id = ${userId} and kind = 'name' and deleted_at is null
          and string_to_array(name_key(text), ' ') && ${[...words]}::text[]))
    order by p.last_met_on desc nulls last, p.id
    limit ${limit}`.execute(tx);
  return rows;
}
