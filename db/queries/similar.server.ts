import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface SimilarNote {
  id: string;
  /** The passage of it that is nearest. */
  passage: string;
  happenedOn: string;
}

/** A cosine. Of 80 notes by many hands two in ten pairs came above it, and the nearest of nine in ten notes did. */
const LEAST_NEARNESS = 0.24;
/** Passages looked at for one note to be shown: several may be of the same. */
const PASSAGES_PER_NOTE = 8;

/**
 * Notes nearest in meaning to this one as a whole (the middle of its passages' vectors), nearest first; of the account's
 * passages each that has a vector of the same model is compared.
 */
export async function findSimilarNotes(tx: Tx, userId: UserId, noteId: string, limit: number): Promise<SimilarNote[]> {
  const { rows } = await sql<SimilarNote>`
    with middle as materialized (
      select model, l2_normalize(avg(embedding)) as vector from passage
      where user_id = ${userId} and note_id = ${noteId} and embedding is not null
      group by model),
    near as (
      select p.note_id, p.text, p.embedding <#> middle.vector as distance
      from middle join passage p on p.user_id = ${userId} and p.model = middle.model
      where p.note_id is not null and p.note_id <> ${noteId}
      order by distance
      limit ${limit * PASSAGES_PER_NOTE}),
    nearest as (
      select distinct on (note_id) note_id, text, distance from near
      where distance <= ${-LEAST_NEARNESS}
      order by note_id, distance)
    select n.id, nearest.text as passage, n.happened_on as "happenedOn"
    from nearest join note n on n.user_id = ${userId} and n.id = nearest.note_id and n.deleted_at is null
    order by nearest.distance, n.id
    limit ${limit}`.execute(tx);
  return rows;
}
