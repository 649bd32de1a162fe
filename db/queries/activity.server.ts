import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import { byDatabaseClock } from "../expressions";
import type { UserId } from "../schema";

/** What happens to an account as a whole: written down as it happens, and not to be taken back. */
export const DOOR_VERBS = [
  "sign-in",
  "sign-out",
  "end-session",
  "end-sessions",
  "claim-account",
  "export-account",
  "import-account",
  "set-morning-mail",
] as const;
export type DoorVerb = (typeof DOOR_VERBS)[number];

/** What a person can do that is written down, and most of it taken back. */
export const VERBS = [
  "add-person",
  "edit-person",
  "delete-people",
  "archive-people",
  "unarchive-people",
  "label-people",
  "unlabel-people",
  "merge-people",
  "unmerge-person",
  "keep-apart",
  "set-photo",
  "set-rhythm",
  "snooze-person",
  "log-encounter",
  "delete-encounter",
  "add-fact",
  "edit-fact",
  "delete-fact",
  "keep-fact",
  "add-tie",
  "edit-tie",
  "delete-tie",
  "add-follow-up",
  "edit-follow-up",
  "complete-follow-up",
  "reopen-follow-up",
  "delete-follow-up",
  "edit-note",
  "undo-note",
  "delete-note",
  "add-to-note",
  "leave-out",
  "answer-suggestion",
  "edit-label",
  "delete-label",
  ...DOOR_VERBS,
] as const;
export type Verb = (typeof VERBS)[number];

export interface Activity {
  id: string;
  verb: Verb;
  /** What it was done to, in words. */
  about: string;
  /** The page to look at it on. */
  path: string | null;
  createdAt: Date;
  undone: boolean;
  /** What it replaced is still kept. */
  undoable: boolean;
}

/** From here to the end of the transaction, or to `stopRecording`, the database keeps what each row was before and after. */
export async function startRecording(tx: Tx, userId: UserId, verb: Verb): Promise<string> {
  const id = newId();
  await tx.insertInto("activity").values({ user_id: userId, id, verb }).execute();
  await resumeRecording(tx, id);
  return id;
}

/** A further transaction of an activity that is written down already. */
export async function resumeRecording(tx: Tx, id: string): Promise<void> {
  await sql`select set_config('memoro.activity', ${id}, true)`.execute(tx);
}

/** The edit that made this revision of a note, while it holds and can be taken back. */
export async function findEditOf(
  tx: Tx,
  userId: UserId,
  note: { id: string; revision: number },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select activity.id from activity_row join activity on activity.user_id = ${userId} and activity.id = activity_id
    where activity_row.user_id = ${userId} and of_table = 'note' and row_id = ${note.id}
      and (after ->> 'revision')::int = ${note.revision} and verb = 'edit-note' and undone_at is null and settled_at is null
    order by activity.id desc limit 1`.execute(tx);
  return rows[0]?.id;
}

/** Says in words what it was; where nothing changed there was no activity, and this is false. */
export async function stopRecording(
  tx: Tx,
  userId: UserId,
  id: string,
  { about, path }: { about: string; path: string | null },
): Promise<boolean> {
  await sql`select set_config('memoro.activity', '', true)`.execute(tx);
  const { numDeletedRows } = await tx
    .deleteFrom("activity")
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where((activity) =>
      activity.not(
        activity.exists(
          activity
            .selectFrom("activity_row")
            .select("row_id")
            .whereRef("activity_row.user_id", "=", "activity.user_id")
            .whereRef("activity_row.activity_id", "=", "activity.id"),
        ),
      ),
    )
    .executeTakeFirst();
  if (numDeletedRows > 0n) return false;
  await tx
    .updateTable("activity")
    .set({ about: about.slice(0, 500), path })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
  return true;
}

/** An activity that replaces nothing; from the first there is nothing left of it to take back. */
export async function recordAtDoor(tx: Tx, userId: UserId, verb: DoorVerb, about = ""): Promise<void> {
  await tx
    .insertInto("activity")
    .values({ user_id: userId, id: newId(), verb, about: about.slice(0, 500), settled_at: sql<Date>`now()` })
    .execute();
}

/** Newest first. */
export async function listActivities(
  tx: Tx,
  userId: UserId,
  { before, limit }: { before?: string | null; limit: number },
): Promise<Activity[]> {
  const rows = await selectActivities(tx, userId)
    .$if(before != null, (query) => query.where("id", "<", before as string))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return rows;
}

export function findActivity(tx: Tx, userId: UserId, id: string): Promise<Activity | undefined> {
  return selectActivities(tx, userId).where("id", "=", id).executeTakeFirst();
}

function selectActivities(tx: Tx, userId: UserId) {
  return tx
    .selectFrom("activity")
    .select(["id", "verb", "about", "path", "created_at as createdAt"])
    .select([
      sql<boolean>`undone_at is not null`.as("undone"),
      sql<boolean>`undone_at is null and settled_at is null and exists (
        select 1 from activity_row r where r.user_id = activity.user_id and r.activity_id = activity.id)`.as(
        "undoable",
      ),
    ])
    .where("user_id", "=", userId);
}

export interface TouchedRow {
  table: string;
  id: string;
  /** False where the row had to stay as it is: somebody changed it since. */
  done: boolean;
}

/** Marks it undone; false where it was already, or what it replaced is no longer kept. */
export async function setActivityUndone(tx: Tx, userId: UserId, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("activity")
    .set({ undone_at: byDatabaseClock })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .where("settled_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Puts back what the activity replaced, as far as nobody changed the same since; says what it touched. */
export async function restoreRows(tx: Tx, id: string): Promise<TouchedRow[]> {
  const { rows } = await sql<TouchedRow>`
    select of_table as "table", row_id as id, done from undo_activity(${id})`.execute(tx);
  return rows;
}
