import { asUser } from "~db/client.server";
import { listRecentSearches } from "~db/queries/recent-search.server";
import { listSavedSearches } from "~db/queries/saved-search.server";
import { findBesideHits } from "~db/queries/search-page.server";
import type { App } from "~/app.server";
import type { SignedInUser } from "~/auth/require-user.server";
import { canAsk } from "~/models/ask.server";
import { countedEmbedder } from "~/models/counted-embedder.server";
import { completeQuestion } from "~/search/completion.server";
import { search } from "~/search/search.server";

const MOST_HITS = 10;
const MOST_RECENT = 8;

interface Search {
  asked: string;
  /** Keys of understood parts that were taken away. */
  not: readonly string[];
  /** What follows the question mark in the page's address. */
  query: string;
}

/** Where a search may begin. */
export function readStart(app: App, { id }: SignedInUser) {
  return asUser(app.db, id, async (tx) => ({
    saved: await listSavedSearches(tx, id, "/search"),
    recent: await listRecentSearches(tx, id, MOST_RECENT),
  }));
}

/** What was found, and what the page says beside it. */
export async function readFound(app: App, user: SignedInUser, { asked, not, query }: Search) {
  const mayAsk = await canAsk(app, user.id);
  const embedder = mayAsk ? countedEmbedder(app, user.id) : app.builtIn.embedder;
  const found = await search({ ...app, embedder }, user.id, asked, {
    completed: await completeQuestion(app, user.id, asked),
    now: app.now(),
    timeZone: user.timeZone,
    locale: user.locale,
    limit: MOST_HITS,
    not,
  });
  const noteIds = found.hits.flatMap(({ kind, id }) => (kind === "note" ? [id] : []));
  const items = found.answer?.items ?? [];
  const personIds = [...found.people.map(({ id }) => id), ...items.flatMap(({ personId }) => personId ?? [])];
  const { about, photos, savedAs } = await asUser(app.db, user.id, (tx) =>
    findBesideHits(tx, user.id, { noteIds, personIds, query }),
  );
  const photoOf = (id: string | null) => (id !== null && photos.get(id)) || null;
  const hits = found.hits.map((hit) => ({ ...hit, about: about.get(hit.id) ?? [] }));
  const people = found.people.map((person) => ({ ...person, photo: photoOf(person.id) }));
  const answer = found.answer && {
    ...found.answer,
    items: items.map((item) => ({ ...item, photo: photoOf(item.personId) })),
  };
  return { ...found, answer, people, hits, not, savedAs, canAsk: mayAsk };
}
