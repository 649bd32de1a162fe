import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { SavedSearchTable, UserId } from "../schema";

/** A page that lists or finds, as it was kept by name. */
export interface SavedSearch {
  id: string;
  name: string;
  path: SavedSearchTable["path"];
  /** What follows the question mark: "q=cello". */
  query: string;
}

const COLUMNS = ["id", "name", "path", "query"] as const;

/** By name; of one page or of all. */
export function listSavedSearches(tx: Tx, userId: UserId, path?: SavedSearch["path"]): Promise<SavedSearch[]> {
  return tx
    .selectFrom("saved_search")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .$if(path !== undefined, (query) => query.where("path", "=", path as SavedSearch["path"]))
    .orderBy("name_key")
    .orderBy("id")
    .execute();
}

export function findSavedSearch(tx: Tx, userId: UserId, id: string): Promise<SavedSearch | undefined> {
  return tx
    .selectFrom("saved_search")
    .select(COLUMNS)
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Undefined where the page has another of that name. */
export async function insertSavedSearch(
  tx: Tx,
  userId: UserId,
  { name, path, query }: Omit<SavedSearch, "id">,
): Promise<string | undefined> {
  const row = await tx
    .insertInto("saved_search")
    .values({ user_id: userId, id: newId(), name, path, query })
    .onConflict((same) => same.columns(["user_id", "path", "name_key"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** False where the page has another of that name. */
export async function setSavedSearchName(tx: Tx, userId: UserId, id: string, name: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("saved_search as one")
    .set({ name })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom("saved_search as other")
            .select("other.id")
            .where("other.user_id", "=", userId)
            .where("other.id", "!=", id)
            .whereRef("other.path", "=", "one.path")
            .where("other.name_key", "=", sql<string>`name_key(${name})`),
        ),
      ),
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function removeSavedSearch(tx: Tx, userId: UserId, id: string): Promise<void> {
  await tx.deleteFrom("saved_search").where("user_id", "=", userId).where("id", "=", id).execute();
}
