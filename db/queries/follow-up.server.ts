import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import { keptAsOne } from "../expressions";
import type { UserId } from "../schema";

export interface FollowUp {
  id: string;
  person: { id: string; name: string } | null;
  text: string;
  dueOn: string | null;
  done: boolean;
}

/**
 * What is still to be done, by day and then what has none; of one person where `personId` is given, of days (ISO) from
 * `dueFrom` and up to `dueBy`.
 */
export async function listOpenFollowUps(
  tx: Tx,
  userId: UserId,
  { personId, limit, dueFrom, dueBy }: { personId?: string; limit: number; dueFrom?: string; dueBy?: string },
): Promise<FollowUp[]> {
  const rows = await selectFollowUps(tx, userId)
    .where("follow_up.done_at", "is", null)
    .$if(personId !== undefined, (query) =>
      query.where("follow_up.person_id", "in", keptAsOne(userId, personId as string)),
    )
    .$if(dueFrom !== undefined, (query) => query.where("follow_up.due_on", ">=", dueFrom as string))
    .$if(dueBy !== undefined, (query) => query.where("follow_up.due_on", "<=", dueBy as string))
    .orderBy("follow_up.due_on", (order) => order.asc().nullsLast())
    .orderBy("follow_up.id")
    .limit(limit)
    .execute();
  return rows.map(toFollowUp);
}

export async function findFollowUp(tx: Tx, userId: UserId, id: string): Promise<FollowUp | undefined> {
  const row = await selectFollowUps(tx, userId).where("follow_up.id", "=", id).executeTakeFirst();
  return row && toFollowUp(row);
}

function selectFollowUps(tx: Tx, userId: UserId) {
  return (
    tx
      .selectFrom("follow_up")
      .leftJoin("person as one", (join) =>
        join.onRef("one.user_id", "=", "follow_up.user_id").onRef("one.id", "=", "follow_up.person_id"),
      )
      .leftJoin("person", (join) =>
        join.onRef("person.user_id", "=", "one.user_id").onRef("person.id", "=", "one.kept_id"),
      )
      .select([
        "follow_up.id",
        "follow_up.text",
        "follow_up.due_on as dueOn",
        "follow_up.done_at as doneAt",
        "person.id as personId",
        "person.name",
      ])
      .where("follow_up.user_id", "=", userId)
      .where("follow_up.deleted_at", "is", null)
      // What was promised to somebody who was deleted is hidden with them.
      .where("person.deleted_at", "is", null)
  );
}

function toFollowUp(row: {
  id: string;
  text: string;
  dueOn: string | null;
  doneAt: Date | null;
  personId: string | null;
  name: string | null;
}): FollowUp {
  return {
    id: row.id,
    text: row.text,
    dueOn: row.dueOn,
    done: row.doneAt !== null,
    person: row.personId === null || row.name === null ? null : { id: row.personId, name: row.name },
  };
}

export async function insertFollowUp(
  tx: Tx,
  userId: UserId,
  followUp: {
    personId: string | null;
    text: string;
    dueOn: string | null;
    byHand: boolean;
    /** By which a note finds what it promised already; a promise by hand is no note's. */
    key?: string;
  },
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("follow_up")
    .values({
      user_id: userId,
      id,
      person_id: followUp.personId,
      text: followUp.text,
      key: followUp.key ?? "",
      due_on: followUp.dueOn,
      by_hand: followUp.byHand,
    })
    .execute();
  return id;
}

/** What this note promised already under the same key (done, changed by hand or deleted as it may be). */
export function findSameFollowUp(tx: Tx, userId: UserId, noteId: string, key: string) {
  return tx
    .selectFrom("follow_up")
    .innerJoin("source", (join) =>
      join.onRef("source.user_id", "=", "follow_up.user_id").onRef("source.follow_up_id", "=", "follow_up.id"),
    )
    .select(["follow_up.id", "follow_up.by_hand as byHand"])
    .where("follow_up.user_id", "=", userId)
    .where("source.note_id", "=", noteId)
    .where("follow_up.key", "=", key)
    .executeTakeFirst();
}

export interface FollowUpChange {
  text?: string;
  dueOn?: string | null;
  personId?: string | null;
  done?: boolean;
  deleted?: boolean;
}

/**
 * Undefined where there is no such follow-up. `byHand`: readings leave it alone from here on. Given to the person it is of
 * already, it stays with whom of those kept as one it was written of.
 */
export function updateFollowUp(
  tx: Tx,
  userId: UserId,
  id: string,
  change: FollowUpChange,
  { byHand }: { byHand: boolean },
) {
  return tx
    .updateTable("follow_up")
    .set({
      updated_at: new Date(),
      ...(byHand && { by_hand: true }),
      ...(change.text !== undefined && { text: change.text }),
      ...(change.dueOn !== undefined && { due_on: change.dueOn }),
      ...(change.personId !== undefined && {
        person_id:
          change.personId === null
            ? null
            : sql<string>`case when person_id in ${keptAsOne(userId, change.personId)} then person_id else ${change.personId}::uuid end`,
      }),
      ...(change.done !== undefined && { done_at: change.done ? new Date() : null }),
      ...(change.deleted === true && { deleted_at: new Date() }),
    })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where("deleted_at", "is", null)
    .returning(["id", "text", "person_id as personId"])
    .executeTakeFirst();
}
