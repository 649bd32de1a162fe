import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Extraction } from "~/understand/extraction";
import type { Tx } from "../client.server";
import { byDatabaseClock } from "../expressions";
import type { UserId } from "../schema";

export interface Reading {
  id: string;
  revision: number;
  reader: string;
  version: string;
  result: Extraction;
  createdAt: Date;
}

export interface NewReading {
  noteId: string;
  revision: number;
  reader: string;
  version: string;
  result: Extraction;
  tookMs: number;
  /** Of a reader behind an endpoint, with what it used. */
  model?: string | null;
  inputTokens?: number;
  outputTokens?: number;
  cost?: number | null;
  /** False: it waits to be applied, or came to nothing. */
  applied?: boolean;
}

export async function insertReading(tx: Tx, userId: UserId, reading: NewReading): Promise<string> {
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
      model: reading.model ?? null,
      input_tokens: reading.inputTokens ?? 0,
      output_tokens: reading.outputTokens ?? 0,
      cost: reading.cost ?? null,
      applied_at: (reading.applied ?? true) ? byDatabaseClock : null,
    })
    .execute();
  return id;
}

const COLUMNS = ["id", "revision", "reader", "version", "result", "created_at as createdAt"] as const;

/** Of the readings of a note the one that was applied last: what is known from it. */
export function findAppliedReading(tx: Tx, userId: UserId, noteId: string): Promise<Reading | undefined> {
  return tx
    .selectFrom("reading")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("applied_at", "is not", null)
    .orderBy("applied_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Where an activity rewrote notes and is taken back, what was read in them since is no longer what is known from them. */
export async function withdrawReadings(tx: Tx, userId: UserId, activityId: string): Promise<void> {
  await sql`
    update reading set applied_at = null
    from activity, activity_row
    where activity.user_id = ${userId} and activity.id = ${activityId}
      and activity_row.user_id = ${userId} and activity_row.activity_id = activity.id and activity_row.of_table = 'note'
      and before ->> 'body' is distinct from after ->> 'body'
      and reading.user_id = ${userId} and reading.note_id = activity_row.row_id and applied_at > activity.created_at`.execute(
    tx,
  );
}

/** One that waits to be applied. */
export function findStoredReading(
  tx: Tx,
  userId: UserId,
  { id, noteId }: { id: string; noteId: string },
): Promise<Reading | undefined> {
  return tx
    .selectFrom("reading")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("note_id", "=", noteId)
    .where("applied_at", "is", null)
    .executeTakeFirst();
}

/** What an endpoint returned last for a note as it stands, if nothing of it is applied. */
export function findEndpointReading(
  tx: Tx,
  userId: UserId,
  { noteId, revision }: { noteId: string; revision: number },
): Promise<Reading | undefined> {
  return tx
    .selectFrom("reading")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("revision", "=", revision)
    .where("model", "is not", null)
    .where("applied_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
}

export async function setReadingApplied(tx: Tx, userId: UserId, id: string): Promise<void> {
  await tx
    .updateTable("reading")
    .set({ applied_at: byDatabaseClock })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

export interface NoteUse {
  /** How often it went to an endpoint. */
  readings: number;
  inputTokens: number;
  outputTokens: number;
  /** Null where no price was known for any of them. */
  cost: number | null;
}

/** What one note ever used at endpoints. */
export function getNoteUse(tx: Tx, userId: UserId, noteId: string): Promise<NoteUse> {
  return tx
    .selectFrom("reading")
    .select((select) => [
      select.fn.countAll<number>().as("readings"),
      sql<number>`coalesce(sum(input_tokens), 0)::float8`.as("inputTokens"),
      sql<number>`coalesce(sum(output_tokens), 0)::float8`.as("outputTokens"),
      select.fn.sum<number | null>("cost").as("cost"),
    ])
    .where("user_id", "=", userId)
    .where("note_id", "=", noteId)
    .where("model", "is not", null)
    .executeTakeFirstOrThrow();
}
