import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import { keptAsOne } from "../expressions";
import type { NoteState, UserId } from "../schema";
import { lockLedger } from "./source.server";

export interface NoteDraft {
  body: string;
  writtenAt: Date;
  timeZone: string;
  /** The day of writing in the note's own time zone. */
  writtenOn: string;
  clientKey: string | null;
  personId: string | null;
  private: boolean;
  isSample?: boolean;
}

export interface Note {
  id: string;
  body: string;
  writtenAt: Date;
  timeZone: string;
  happenedOn: string;
  place: string | null;
  personId: string | null;
  private: boolean;
  state: NoteState;
  revision: number;
}

const COLUMNS = [
  "id",
  "body",
  "written_at as writtenAt",
  "time_zone as timeZone",
  "happened_on as happenedOn",
  "place",
  "person_id as personId",
  "private",
  "state",
  "revision",
] as const;

/** The note's id, and whether it is new: the same text under the same client key is the note that is there already. */
export async function insertNote(tx: Tx, userId: UserId, draft: NoteDraft): Promise<{ id: string; isNew: boolean }> {
  const inserted = await tx
    .insertInto("note")
    .values({
      user_id: userId,
      id: newId(),
      body: draft.body,
      written_at: draft.writtenAt,
      time_zone: draft.timeZone,
      happened_on: draft.writtenOn,
      client_key: draft.clientKey,
      person_id: draft.personId,
      private: draft.private,
      is_sample: draft.isSample ?? false,
    })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "client_key", "body_digest"]).where("client_key", "is not", null).doNothing(),
    )
    .returning("id")
    .executeTakeFirst();
  if (inserted) return { id: inserted.id, isNew: true };
  const { id } = await tx
    .selectFrom("note")
    .select("id")
    .where("user_id", "=", userId)
    .where("client_key", "=", draft.clientKey)
    .where("body_digest", "=", sql<string>`md5(${draft.body})`)
    .executeTakeFirstOrThrow();
  return { id, isNew: false };
}

export function findNote(tx: Tx, userId: UserId, id: string): Promise<Note | undefined> {
  return tx
    .selectFrom("note")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

/**
 * The note as it stands, held until the transaction ends, together with the account's ledger: whoever applies it, takes
 * it back or changes it comes one after the other. The ledger first, always, so that two never wait for each other.
 */
export async function holdNote(tx: Tx, userId: UserId, id: string): Promise<Note | undefined> {
  await lockLedger(tx, userId);
  return tx
    .selectFrom("note")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

export interface NotePage {
  notes: Note[];
  /** Pass as `before` for the next page; null at the end. */
  next: NoteCursor | null;
}
export interface NoteCursor {
  on: string;
  id: string;
}

/**
 * Newest first by the day they tell of; `personId`: those that mention them, and those that were written on their page
 * and have not been read yet.
 */
export async function listNotes(
  tx: Tx,
  userId: UserId,
  { personId, before, limit }: { personId?: string; before?: NoteCursor | null; limit: number },
): Promise<NotePage> {
  const rows = await tx
    .selectFrom("note")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .$if(personId !== undefined, (query) => query.where("id", "in", ofPerson(tx, userId, personId as string)))
    .$if(before != null, (query) =>
      query.where(sql<boolean>`(happened_on, id) < (${before?.on ?? ""}::date, ${before?.id ?? ""}::uuid)`),
    )
    .orderBy("happened_on", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const notes = rows.slice(0, limit);
  const last = notes.at(-1);
  return { notes, next: rows.length > limit && last ? { on: last.happenedOn, id: last.id } : null };
}

function ofPerson(tx: Tx, userId: UserId, personId: string) {
  const person = keptAsOne(userId, personId);
  return tx
    .selectFrom("source")
    .select("note_id")
    .where("user_id", "=", userId)
    .where("person_id", "in", person)
    .where("note_id", "is not", null)
    .$castTo<{ note_id: string }>()
    .unionAll(
      tx
        .selectFrom("note")
        .select("id as note_id")
        .where("user_id", "=", userId)
        .where("person_id", "in", person)
        .where("state", "in", ["waiting", "failed"])
        .where("deleted_at", "is", null),
    );
}

/** The latest written, whatever day they tell of: what Today shows as just logged. */
export function listLatestNotes(tx: Tx, userId: UserId, limit: number): Promise<Note[]> {
  return tx
    .selectFrom("note")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** Replaces the text; it waits to be read again. Undefined where there is no such note. */
export function rewriteNote(tx: Tx, userId: UserId, id: string, body: string) {
  return tx
    .updateTable("note")
    .set((set) => ({ body, state: "waiting", revision: set("revision", "+", 1), updated_at: new Date() }))
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning(["id", "revision"])
    .executeTakeFirst();
}

/** Raises the revision too, so that a reading already under way is not applied over it. */
export function setNoteWaiting(tx: Tx, userId: UserId, id: string) {
  return tx
    .updateTable("note")
    .set((set) => ({ state: "waiting", revision: set("revision", "+", 1), updated_at: new Date() }))
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning(["id", "revision"])
    .executeTakeFirst();
}

export async function setNotePrivate(tx: Tx, userId: UserId, id: string, isPrivate: boolean): Promise<void> {
  await tx
    .updateTable("note")
    .set({ private: isPrivate, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

export async function setNoteRead(
  tx: Tx,
  userId: UserId,
  id: string,
  told: { happenedOn: string; place: string | null },
): Promise<void> {
  await tx
    .updateTable("note")
    .set({ state: "read", happened_on: told.happenedOn, place: told.place, updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

export async function setNoteFailed(tx: Tx, userId: UserId, id: string, revision: number): Promise<void> {
  await tx
    .updateTable("note")
    .set({ state: "failed", updated_at: new Date() })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("revision", "=", revision)
    .where("state", "=", "waiting")
    .execute();
}

export async function setNoteUndone(
  tx: Tx,
  userId: UserId,
  id: string,
  { writtenOn, deleted = false }: { writtenOn: string; deleted?: boolean },
): Promise<void> {
  await tx
    .updateTable("note")
    .set((set) => ({
      state: "undone",
      happened_on: writtenOn,
      place: null,
      revision: set("revision", "+", 1),
      updated_at: new Date(),
      ...(deleted && { deleted_at: new Date() }),
    }))
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}
