import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** What a note is about as a whole, as each model that embedded passages of it sees it: the middle of their vectors. */
export async function listNoteVectors(
  tx: Tx,
  userId: UserId,
  noteId: string,
): Promise<{ model: string; vector: Float32Array }[]> {
  const { rows } = await sql<{ model: string; middle: string }>`
    select model, l2_normalize(avg(embedding))::text as middle from passage
    where user_id = ${userId} and note_id = ${noteId} and embedding is not null
    group by model`.execute(tx);
  return rows.map(({ model, middle }) => ({ model, vector: Float32Array.from(JSON.parse(middle) as number[]) }));
}

export interface SimilarNote {
  id: string;
  body: string;
  happenedOn: string;
}

/** These notes, in no order. */
export function listNotesById(tx: Tx, userId: UserId, ids: readonly string[]): Promise<SimilarNote[]> {
  if (ids.length === 0) return Promise.resolve([]);
  return tx
    .selectFrom("note")
    .select(["id", "body", "happened_on as happenedOn"])
    .where("user_id", "=", userId)
    .where("id", "in", [...ids])
    .where("deleted_at", "is", null)
    .execute();
}
