import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { requireUser } from "~/auth/require-user.server";
import { readCursor, writeCursor } from "~/http/cursor";
import { isoDay } from "~/http/form-schema";
import { parsePeopleView } from "~/http/people-filter";
import { isNarrowed, writePeopleView, type PeopleView } from "~/http/people-view";
import { dayIn } from "~/time/zoned";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { FilterBar } from "./filter-bar";
import { PeopleList } from "./people-list";
import { readPeople } from "./read-people.server";
import { SavedLists } from "./saved-lists";
import { SelectForm } from "./select-form";

/** Who is chosen to begin with: nobody, one person, everyone on the page, or all who match. */
const selection = z.union([z.enum(["some", "page", "all"]), z.uuid()]);

export const meta: MetaFunction = () => [{ title: "People · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const params = new URL(request.url).searchParams;
  const { view, ignored } = parsePeopleView(params);
  const after = readCursor(params.get("after"), (view.order ?? "name") === "name" ? z.string() : isoDay());
  const today = dayIn(context.app.now(), user.timeZone);
  const page = await asUser(context.app.db, user.id, (tx) =>
    readPeople(tx, user.id, { view, after, today, locale: user.locale }),
  );
  const select = selection.safeParse(params.get("select"));
  return {
    ...page,
    view,
    ignored,
    next: page.next && writeCursor(page.next),
    after: after && writeCursor(after),
    select: select.success ? select.data : null,
  };
}

export default function People() {
  const { people, count, labels, saved, view, ignored, query, next, after, select } = useLoaderData<typeof loader>();
  const here = writePeopleView(view, { after: after ?? undefined });
  const isEmpty = people.length === 0 && !isNarrowed(view) && after === null && ignored.length === 0;
  return (
    <Page>
      <div className="grid grid-cols-1 gap-5">
        <PageHeading
          title="People"
          actions={
            <div className="flex gap-2">
              {people.length > 0 && select === null && (
                <ButtonLink
                  look="plain"
                  to={`/people?${writePeopleView(view, { after: after ?? undefined, select: "some" })}`}
                >
                  Select
                </ButtonLink>
              )}
              <ButtonLink look="plain" to="/people/new">
                Add someone
              </ButtonLink>
            </div>
          }
        >
          {!isEmpty && sayHowMany(count, isNarrowed(view))}
        </PageHeading>
        <SavedLists saved={saved} query={query} />
        {!isEmpty && <FilterBar view={view} labels={labels} ignored={ignored} />}
      </div>
      <div className="-mt-7">
        {people.length === 0 ? (
          <Nobody isEmpty={isEmpty} archived={view.archived === "yes"} />
        ) : select === null ? (
          <PeopleList people={people} order={view.order ?? "name"} here={here} />
        ) : (
          <SelectForm
            key={`${here} ${select}`}
            people={people}
            labels={labels}
            select={select}
            view={view}
            after={after}
            count={count}
          />
        )}
      </div>
      <Pages view={view} after={after} next={next} select={select} />
      {!isEmpty && (
        <nav aria-label="More about people" className="flex flex-wrap gap-x-6 gap-y-2 text-small text-muted">
          {MORE.map(({ to, text }) => (
            <Link key={to} to={to} className="reach rounded-[3px] hover:text-ink">
              {text}
            </Link>
          ))}
        </nav>
      )}
    </Page>
  );
}

const MORE = [
  { to: "/labels", text: "Labels" },
  { to: "/map", text: "Who knows whom" },
  { to: "/people/duplicates", text: "Is somebody here twice?" },
];

function Nobody({ isEmpty, archived }: { isEmpty: boolean; archived: boolean }) {
  if (isEmpty) {
    return (
      <EmptyState title="Everyone you write about will be here." action={<ButtonLink to="/">Write a note</ButtonLink>}>
        Name someone in a note and they get a page of their own.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={archived ? "Nobody who is archived matches." : "Nobody matches all of this."}
      action={
        <ButtonLink look="plain" to="/people">
          Show everybody
        </ButtonLink>
      }
    >
      Take one of the filters away, or look at everybody again.
    </EmptyState>
  );
}

function Pages({
  view,
  after,
  next,
  select,
}: {
  view: PeopleView;
  after: string | null;
  next: string | null;
  select: string | null;
}) {
  const selecting = select === null ? undefined : "some";
  return (
    <nav aria-label="Pages" className="flex gap-3 empty:hidden">
      {after !== null && (
        <ButtonLink look="plain" to={`/people?${writePeopleView(view, { select: selecting })}`}>
          From the start
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink look="plain" to={`/people?${writePeopleView(view, { after: next, select: selecting })}`}>
          More people
        </ButtonLink>
      )}
    </nav>
  );
}

function sayHowMany(count: { most: number } | { exactly: number }, narrowed: boolean): string | null {
  if ("most" in count) return `${count.most.toLocaleString("en")}+ people`;
  if (count.exactly === 0) return null;
  const people = count.exactly === 1 ? "One person" : `${count.exactly.toLocaleString("en")} people`;
  return narrowed ? `${people} with all of this` : people;
}
