import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface Label {
  id: string;
  name: string;
  /** To be in touch with whoever bears it every so many days. */
  rhythmDays: number | null;
}

/** More than a form can offer. */
export const MOST_LABELS = 200;

const COLUMNS = ["label.id", "label.name", "label.rhythm_days as rhythmDays"] as const;

/** By name, each with how many people bear it; who was merged into another counts as that one. */
export function listLabels(tx: Tx, userId: UserId): Promise<(Label & { people: number })[]> {
  return tx
    .selectFrom("label")
    .leftJoin("person_label", (join) =>
      join.onRef("person_label.user_id", "=", "label.user_id").onRef("person_label.label_id", "=", "label.id"),
    )
    .leftJoin("person", (join) =>
      join.onRef("person.user_id", "=", "label.user_id").onRef("person.id", "=", "person_label.person_id"),
    )
    .leftJoin("person as kept", (join) =>
      join
        .onRef("kept.user_id", "=", "label.user_id")
        .onRef("kept.id", "=", "person.kept_id")
        .on("kept.deleted_at", "is", null),
    )
    .select([...COLUMNS, sql<number>`count(distinct kept.id)`.as("people")])
    .where("label.user_id", "=", userId)
    .groupBy(["label.user_id", "label.id"])
    .orderBy("label.name_key")
    .execute();
}

/** By name, for choosing one. */
export function listLabelNames(tx: Tx, userId: UserId): Promise<{ id: string; name: string }[]> {
  return tx
    .selectFrom("label")
    .select(["id", "name"])
    .where("user_id", "=", userId)
    .orderBy("name_key")
    .limit(MOST_LABELS)
    .execute();
}

export function findLabel(tx: Tx, userId: UserId, id: string): Promise<Label | undefined> {
  return tx
    .selectFrom("label")
    .select(COLUMNS)
    .where("label.user_id", "=", userId)
    .where("label.id", "=", id)
    .executeTakeFirst();
}

/** However it is spelt in case and accents. */
export function findLabelNamed(tx: Tx, userId: UserId, name: string): Promise<Label | undefined> {
  return tx
    .selectFrom("label")
    .select(COLUMNS)
    .where("label.user_id", "=", userId)
    .where("label.name_key", "=", sql<string>`name_key(${name})`)
    .executeTakeFirst();
}

/** The label of this name, however it is spelt in case and accents; made where there is none. */
export async function upsertLabel(tx: Tx, userId: UserId, name: string): Promise<Label> {
  await tx
    .insertInto("label")
    .values({ user_id: userId, id: newId(), name })
    .onConflict((conflict) => conflict.columns(["user_id", "name_key"]).doNothing())
    .execute();
  const label = await findLabelNamed(tx, userId, name);
  if (!label) throw new Error("A label that was just made is not there.");
  return label;
}

/** Whether another label has this name, however it is spelt in case and accents. */
export async function hasLabelNamed(tx: Tx, userId: UserId, name: string, { except }: { except: string }) {
  const found = await tx
    .selectFrom("label")
    .select("id")
    .where("user_id", "=", userId)
    .where("name_key", "=", sql<string>`name_key(${name})`)
    .where("id", "!=", except)
    .executeTakeFirst();
  return found !== undefined;
}

export async function updateLabel(
  tx: Tx,
  userId: UserId,
  id: string,
  change: { name: string; rhythmDays: number | null },
): Promise<void> {
  await tx
    .updateTable("label")
    .set({ name: change.name, rhythm_days: change.rhythmDays })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

/** From everybody first, row by row, so that taking it back finds them again. */
export async function deleteLabelRow(tx: Tx, userId: UserId, id: string): Promise<void> {
  await tx.deleteFrom("person_label").where("user_id", "=", userId).where("label_id", "=", id).execute();
  await tx.deleteFrom("label").where("user_id", "=", userId).where("id", "=", id).execute();
}

/** Those who bear it already still bear it once. */
export async function insertPersonLabels(
  tx: Tx,
  userId: UserId,
  labelId: string,
  personIds: readonly string[],
): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .insertInto("person_label")
    .values(personIds.map((personId) => ({ user_id: userId, id: newId(), person_id: personId, label_id: labelId })))
    .onConflict((conflict) => conflict.columns(["user_id", "person_id", "label_id"]).doNothing())
    .execute();
}

/** Also from those who were merged into them. */
export async function deletePersonLabels(
  tx: Tx,
  userId: UserId,
  labelId: string,
  personIds: readonly string[],
): Promise<void> {
  await sql`
    delete from person_label l using person p
    where l.user_id = ${userId} and l.label_id = ${labelId}
      and p.user_id = l.user_id and p.id = l.person_id and p.kept_id = any(${[...personIds]}::uuid[])`.execute(tx);
}
