import { asUser } from "~db/client.server";
import { deleteRecentSearch, deleteRecentSearches, keepRecentSearch } from "~db/queries/recent-search.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

const MOST_KEPT = 20;

export function rememberSearch(app: App, userId: UserId, text: string): Promise<void> {
  return asUser(app.db, userId, (tx) => keepRecentSearch(tx, userId, { text, at: app.now(), most: MOST_KEPT }));
}

/** One that is gone already is forgotten. */
export function forgetSearch(app: App, userId: UserId, id: string): Promise<void> {
  return asUser(app.db, userId, (tx) => deleteRecentSearch(tx, userId, id));
}

export function forgetSearches(app: App, userId: UserId): Promise<void> {
  return asUser(app.db, userId, (tx) => deleteRecentSearches(tx, userId));
}
