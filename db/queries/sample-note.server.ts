import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export async function listSampleNoteIds(tx: Tx, userId: UserId): Promise<string[]> {
  const rows = await tx
    .selectFrom("note")
    .select("id")
    .where("user_id", "=", userId)
    .where(sql<boolean>`is_sample`)
    .where("deleted_at", "is", null)
    .execute();
  return rows.map((row) => row.id);
}

export async function hasSampleNotes(tx: Tx, userId: UserId): Promise<boolean> {
  const found = await tx
    .selectFrom("note")
    .select("id")
    .where("user_id", "=", userId)
    .where(sql<boolean>`is_sample`)
    .where("deleted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** For good, with their readings and passages; take back first what they brought. */
export async function removeNotes(tx: Tx, userId: UserId, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .deleteFrom("note")
    .where("user_id", "=", userId)
    .where("id", "in", [...ids])
    .execute();
}
