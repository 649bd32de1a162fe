import type { RecentSearch } from "~db/queries/recent-search.server";
import type { SavedSearch } from "~db/queries/saved-search.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { RecentSearches, SavedSearches } from "~/ui/search-list";

const EXAMPLES = ["birthdays in March", "who is looking for a job", "what happened last week"];

/** The others are one step away: what was searched for lately comes soon after. */
const MOST_SAVED = 6;

/** Under an empty box: what was searched for before, and how to ask. */
export function Start({ recent, saved }: { recent: RecentSearch[]; saved: SavedSearch[] }) {
  return (
    <>
      <SavedSearches searches={saved} most={MOST_SAVED} />
      <RecentSearches searches={recent} />
      <EmptyState
        title="Ask as you would ask a friend."
        action={
          <ul aria-label="For example" className="flex flex-wrap gap-2">
            {EXAMPLES.map((example) => (
              <li key={example}>
                <ButtonLink look="plain" to={`/search?${new URLSearchParams({ q: example })}`} className="font-normal!">
                  {example}
                </ButtonLink>
              </li>
            ))}
          </ul>
        }
      >
        It looks in your notes and in what is known of everyone, by words and by meaning.
      </EmptyState>
    </>
  );
}
