import { asUser } from "~db/client.server";
import {
  findSavedSearch,
  insertSavedSearch,
  removeSavedSearch,
  setSavedSearchName,
  type SavedSearch,
} from "~db/queries/saved-search.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";

type Kept = { is: "saved"; search: SavedSearch } | { is: "name taken" };

/** Keeps a page with its parameters by name; each page has a name once. */
export function saveSearch(app: App, userId: UserId, search: Omit<SavedSearch, "id">): Promise<Kept> {
  return asUser(app.db, userId, async (tx) => {
    const id = await insertSavedSearch(tx, userId, search);
    return id === undefined ? { is: "name taken" } : { is: "saved", search: { id, ...search } };
  });
}

export function renameSavedSearch(app: App, userId: UserId, id: string, name: string): Promise<Kept> {
  return asUser(app.db, userId, async (tx) => {
    const search = (await findSavedSearch(tx, userId, id)) ?? notFound();
    const renamed = await setSavedSearchName(tx, userId, id, name);
    return renamed ? { is: "saved", search: { ...search, name } } : { is: "name taken" };
  });
}

export function deleteSavedSearch(app: App, userId: UserId, id: string): Promise<{ path: SavedSearch["path"] }> {
  return asUser(app.db, userId, async (tx) => {
    const { path } = (await findSavedSearch(tx, userId, id)) ?? notFound();
    await removeSavedSearch(tx, userId, id);
    return { path };
  });
}
