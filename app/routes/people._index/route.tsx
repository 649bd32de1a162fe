import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { asUser } from "~db/client.server";
import { countPeople, listPeople, type PersonOrder } from "~db/queries/person.server";
import { requireUser } from "~/auth/require-user.server";
import { readCursor, writeCursor } from "~/http/cursor";
import { ButtonLink } from "~/ui/button";
import { useClock } from "~/ui/clock";
import { EmptyState } from "~/ui/empty-state";
import { Page, PageHeading } from "~/ui/page";
import { PersonRow } from "~/ui/person-row";
import { sayHowLong } from "~/ui/say-date";

const AT_A_TIME = 50;

export const meta: MetaFunction = () => [{ title: "People · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const query = new URL(request.url).searchParams;
  const order: PersonOrder = query.get("order") === "recent" ? "recent" : "name";
  const after = readCursor(query.get("after"), order === "recent" ? z.iso.date() : z.string());
  return asUser(context.app.db, user.id, async (tx) => {
    const { people, next } = await listPeople(tx, user.id, { order, after, limit: AT_A_TIME });
    const count = await countPeople(tx, user.id);
    return { people, order, next: next && writeCursor(next), count, isFirst: after === null };
  });
}

export default function People() {
  const { people, order, next, count, isFirst } = useLoaderData<typeof loader>();
  const { today } = useClock();
  return (
    <Page>
      <PageHeading
        title="People"
        actions={
          <ButtonLink look="plain" to="/people/new">
            Add someone
          </ButtonLink>
        }
      >
        {count > 0 && (count === 1 ? "One person" : `${count} people`)}
      </PageHeading>
      {people.length === 0 ? (
        <EmptyState
          title="Everyone you write about will be here."
          action={<ButtonLink to="/">Write a note</ButtonLink>}
        >
          Name someone in a note and they get a page of their own.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 gap-3">
          <nav aria-label="Order" className="flex gap-4 text-small text-muted">
            <Order to="/people" chosen={order === "name"}>
              A–Z
            </Order>
            <Order to="/people?order=recent" chosen={order === "recent"}>
              Recently met
            </Order>
          </nav>
          <ul>
            {people.map(({ id, name, photoId, about, lastMetOn }) => (
              <PersonRow key={id} id={id} name={name} photo={photoId} line={about ?? undefined}>
                {lastMetOn && sayLastMet(lastMetOn, today)}
              </PersonRow>
            ))}
          </ul>
        </div>
      )}
      <nav aria-label="Pages" className="flex gap-3 empty:hidden">
        {!isFirst && (
          <ButtonLink look="plain" to={`/people?order=${order}`}>
            From the start
          </ButtonLink>
        )}
        {next && (
          <ButtonLink look="plain" to={`/people?${new URLSearchParams({ order, after: next })}`}>
            More people
          </ButtonLink>
        )}
      </nav>
    </Page>
  );
}

function Order({ to, chosen, children }: { to: string; chosen: boolean; children: string }) {
  return (
    <Link
      to={to}
      aria-current={chosen ? "true" : undefined}
      className="inline-flex min-h-8 pointer-coarse:min-h-11 pointer-coarse:min-w-11 items-center rounded-[3px] hover:text-ink aria-[current]:font-medium aria-[current]:text-ink"
    >
      {children}
    </Link>
  );
}

function sayLastMet(day: string, today: string): string {
  return day >= today ? "today" : `${sayHowLong(day, today)} ago`;
}
