import { sql } from "kysely";
import type { FactContent } from "~/facts/kinds";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** A note to be found by its sentences, and whether it is still to be read. */
export interface NoteText {
  id: string;
  body: string;
  /** Set where a job is to read it. */
  waitingRevision: number | null;
}

/** All notes there are, in order of id, from behind `after`. */
export async function listNoteTexts(tx: Tx, userId: UserId, after: string | null, limit: number): Promise<NoteText[]> {
  return tx
    .selectFrom("note")
    .select(["id", "body"])
    .select(sql<number | null>`case when state = 'waiting' then revision end`.as("waitingRevision"))
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .$if(after !== null, (query) => query.where("id", ">", after as string))
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Facts that a hand speaks for, which stand in no note, in order of id, from behind `after`. */
export async function listFactTexts(
  tx: Tx,
  userId: UserId,
  after: string | null,
  limit: number,
): Promise<{ id: string; content: FactContent }[]> {
  const rows = await tx
    .selectFrom("fact")
    .select(["id", "kind", "value"])
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where("by_hand", "=", true)
    .$if(after !== null, (query) => query.where("id", ">", after as string))
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, kind, value }) => ({ id, content: { kind, value } as FactContent }));
}
