import { Link } from "@remix-run/react";
import { Fragment } from "react";
import type { RecentSearch } from "~db/queries/recent-search.server";
import type { SavedSearch } from "~db/queries/saved-search.server";
import { EmptyState } from "~/ui/empty-state";
import { RecentSearches, SavedSearches } from "~/ui/search-list";

const EXAMPLES = ["birthdays in March", "who is looking for a job", "what happened last week"];

/** Under an empty box: what was searched for before, and how to ask. */
export function Start({ recent, saved }: { recent: RecentSearch[]; saved: SavedSearch[] }) {
  return (
    <>
      <SavedSearches searches={saved} />
      <RecentSearches searches={recent} />
      <EmptyState title="Ask as you would ask a friend.">
        It looks in your notes and in what is known of everyone, by words and by meaning:{" "}
        {EXAMPLES.map((example, index) => (
          <Fragment key={example}>
            {index > 0 && ", "}
            <Link
              to={`/search?${new URLSearchParams({ q: example })}`}
              className="underline decoration-edge underline-offset-3 hover:text-ink"
            >
              {example}
            </Link>
          </Fragment>
        ))}
        .
      </EmptyState>
    </>
  );
}
