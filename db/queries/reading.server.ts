import { v7 as newId } from "uuid";
import type { Extraction } from "~/understand/extraction";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface Reading {
  id: string;
  reader: string;
  version: string;
  result: Extraction;
  createdAt: Date;
}

export async function insertReading(
  tx: Tx,
  userId: UserId,
  reading: { noteId: string; revision: number; reader: string; version: string; result: Extraction; tookMs: number },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("reading")
    .values({
      user_id: userId,
      id,
      note_id: reading.noteId,
      revision: reading.revision,
      reader: reading.reader,
      version: reading.version,
      result: JSON.stringify(reading.result),
      took_ms: reading.tookMs,
    })
    .execute();
  return id;
}

/** The newest reading of a note: the one that is applied. */
export function findLatestReading(tx: Tx, userId: UserId, noteId: string): Promise<Reading | undefined> {
  return tx
    .selectFrom("reading")
    .select(["id", "reader", "version", "result", "created_at as createdAt"])
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}
