import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface RecentSearch {
  id: string;
  text: string;
}

export function listRecentSearches(tx: Tx, userId: UserId, limit: number): Promise<RecentSearch[]> {
  return tx
    .selectFrom("recent_search")
    .select(["id", "text"])
    .where("user_id", "=", userId)
    .orderBy("searched_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

/** The same text (as it is, or but for case and accents) moves up; of all only the latest `most` are kept. */
export async function keepRecentSearch(
  tx: Tx,
  userId: UserId,
  { text, at, most }: { text: string; at: Date; most: number },
): Promise<void> {
  await tx
    .insertInto("recent_search")
    .values({ user_id: userId, id: newId(), text, searched_at: at })
    .onConflict((same) => same.columns(["user_id", "text_key"]).doUpdateSet({ text, searched_at: at }))
    .execute();
  await tx
    .deleteFrom("recent_search")
    .where("user_id", "=", userId)
    .where("id", "in", (kept) =>
      kept
        .selectFrom("recent_search")
        .select("id")
        .where("user_id", "=", userId)
        .orderBy("searched_at", "desc")
        .orderBy("id", "desc")
        .offset(most),
    )
    .execute();
}

export async function deleteRecentSearch(tx: Tx, userId: UserId, id: string): Promise<void> {
  await tx.deleteFrom("recent_search").where("user_id", "=", userId).where("id", "=", id).execute();
}

export async function deleteRecentSearches(tx: Tx, userId: UserId): Promise<void> {
  await tx.deleteFrom("recent_search").where("user_id", "=", userId).execute();
}
