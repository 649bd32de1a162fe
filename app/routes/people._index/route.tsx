import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { countPeople, listPeople } from "~db/queries/person.server";
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
  const after = readCursor(new URL(request.url).searchParams.get("after"));
  return asUser(context.app.db, user.id, async (tx) => {
    const { people, next } = await listPeople(tx, user.id, { after, limit: AT_A_TIME });
    return { people, next: next && writeCursor(next), count: await countPeople(tx, user.id), isFirst: after === null };
  });
}

export default function People() {
  const { people, next, count, isFirst } = useLoaderData<typeof loader>();
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
        <ul>
          {people.map(({ id, name, about, lastMetOn }) => (
            <PersonRow key={id} id={id} name={name} line={about ?? undefined}>
              {lastMetOn && sayLastMet(lastMetOn, today)}
            </PersonRow>
          ))}
        </ul>
      )}
      <nav aria-label="Pages" className="flex gap-3 empty:hidden">
        {!isFirst && (
          <ButtonLink look="plain" to="/people">
            From the start
          </ButtonLink>
        )}
        {next && (
          <ButtonLink look="plain" to={`/people?after=${encodeURIComponent(next)}`}>
            More people
          </ButtonLink>
        )}
      </nav>
    </Page>
  );
}

function sayLastMet(day: string, today: string): string {
  return day >= today ? "today" : `${sayHowLong(day, today)} ago`;
}
