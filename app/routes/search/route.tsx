import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useLocation } from "@remix-run/react";
import { useRef } from "react";
import { requireUser } from "~/auth/require-user.server";
import { LONGEST_QUESTION } from "~/http/form-schema";
import { rememberSearch } from "~/models/recent-search.server";
import { Page } from "~/ui/page";
import { SearchBox } from "~/ui/search-box";
import { Ask } from "./ask";
import { readFound, readStart } from "./read-search.server";
import { Results } from "./results";
import { SaveSearch } from "./save-search";
import { Start } from "./start";
import { useRememberOpened } from "./use-remember-opened";

/** Parts of a question that can be taken away at once. */
const MOST_TAKEN = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.asked ? `${data.asked} · Memoro` : "Search · Memoro" },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const { search, searchParams } = new URL(request.url);
  const asked = (searchParams.get("q") ?? "").trim().slice(0, LONGEST_QUESTION);
  if (asked === "") return { asked, found: null, start: await readStart(context.app, user) };
  if (isSubmitted(request)) await rememberSearch(context.app, user.id, asked);
  const not = searchParams.getAll("not").slice(0, MOST_TAKEN);
  return { asked, found: await readFound(context.app, user, { asked, not, query: search.slice(1) }) };
}

/**
 * Without scripts a search is a page of ours that the browser goes to from another of ours; then this is where it is noticed.
 * With them the page says so itself, and each key that is typed asks for data only.
 */
function isSubmitted({ headers }: Request): boolean {
  return headers.get("Sec-Fetch-Dest") === "document" && headers.get("Sec-Fetch-Site") === "same-origin";
}

export default function Search() {
  const { asked, found, start } = useLoaderData<typeof loader>();
  const query = useLocation().search.slice(1);
  const results = useRef<HTMLDivElement>(null);
  useRememberOpened(results, asked);
  return (
    <Page>
      <div className="grid gap-3">
        <h1 className="sr-only">Search</h1>
        <SearchBox large query={asked} focus={asked === ""} results={results} />
        <p role="status" className="sr-only">
          {found && sayHowMany(found.people.length + found.hits.length)}
        </p>
      </div>
      {found?.canAsk && <Ask key={asked} question={asked} />}
      <div ref={results} className="grid grid-cols-1 gap-12">
        {found ? <Results asked={asked} {...found} /> : <Start {...start} />}
      </div>
      {found && <SaveSearch key={query} query={query} name={asked} savedAs={found.savedAs} />}
    </Page>
  );
}

function sayHowMany(count: number): string {
  return count === 0 ? "Nothing found" : count === 1 ? "1 result" : `${count} results`;
}
