import { asUser } from "~db/client.server";
import { listLearned, type Learned } from "~db/queries/learned.server";
import { listRecentSearches } from "~db/queries/recent-search.server";
import { listSavedSearches } from "~db/queries/saved-search.server";
import type { App } from "~/app.server";
import type { SignedInUser } from "~/auth/require-user.server";
import { canAsk } from "~/models/ask.server";
import { completeQuestion } from "~/search/completion.server";
import { search } from "~/search/search.server";

const MOST_HITS = 10;
const MOST_RECENT = 8;

/** Everything the search page shows: what was found, or where to begin. `not`: keys of understood parts that were taken away. */
export async function readSearch(app: App, user: SignedInUser, asked: string, not: readonly string[]) {
  const { saved, recent } = await asUser(app.db, user.id, async (tx) => ({
    saved: await listSavedSearches(tx, user.id, "/search"),
    recent: asked === "" ? await listRecentSearches(tx, user.id, MOST_RECENT) : [],
  }));
  if (asked === "") return { asked, not, found: null, canAsk: false, saved, recent };
  const found = await search(app, user.id, await completeQuestion(app, user.id, asked), {
    now: app.now(),
    timeZone: user.timeZone,
    limit: MOST_HITS,
    not,
  });
  const noteIds = found.hits.flatMap(({ kind, id }) => (kind === "note" ? [id] : []));
  const learned = await asUser(app.db, user.id, (tx) => listLearned(tx, user.id, noteIds));
  const hits = found.hits.map((hit) => ({ ...hit, about: namesIn(learned.get(hit.id)) }));
  return { asked, not, found: { ...found, hits }, canAsk: await canAsk(app, user.id), saved, recent };
}

/** Whom a note is about, for the line under its passage. */
function namesIn(learned: readonly Learned[] = []): string[] {
  return learned.flatMap((each) => (each.what === "person" ? [each.person.name] : []));
}
