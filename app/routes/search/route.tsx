import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { asUser } from "~db/client.server";
import { listLearned, type Learned } from "~db/queries/learned.server";
import { requireUser } from "~/auth/require-user.server";
import { search } from "~/search/search.server";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { SearchBox } from "~/ui/search-box";
import { Results } from "./results";

const EXAMPLES = ["birthdays in March", "who is looking for a job", "what happened last week"];
const MOST_HITS = 10;
const LONGEST_QUESTION = 500;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.asked ? `${data.asked} · Memoro` : "Search · Memoro" },
];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { app } = context;
  const user = await requireUser(context, request);
  const asked = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, LONGEST_QUESTION);
  if (asked === "") return { asked, found: null };
  const found = await search(app, user.id, asked, { now: app.now(), timeZone: user.timeZone, limit: MOST_HITS });
  const noteIds = found.hits.flatMap(({ kind, id }) => (kind === "note" ? [id] : []));
  const learned = await asUser(app.db, user.id, (tx) => listLearned(tx, user.id, noteIds));
  return {
    asked,
    found: { ...found, hits: found.hits.map((hit) => ({ ...hit, about: namesIn(learned.get(hit.id)) })) },
  };
}

/** Whom a note is about, for the line under its passage. */
function namesIn(learned: readonly Learned[] = []): string[] {
  return learned.flatMap((each) => (each.what === "person" ? [each.person.name] : []));
}

export default function Search() {
  const { asked, found } = useLoaderData<typeof loader>();
  return (
    <Page>
      <div className="grid gap-3">
        <h1 className="sr-only">Search</h1>
        <SearchBox large query={asked} focus={asked === ""} />
      </div>
      {found ? (
        <Results asked={asked} {...found} />
      ) : (
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
      )}
    </Page>
  );
}
