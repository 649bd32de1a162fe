import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { requireUser } from "~/auth/require-user.server";
import { useHere } from "~/ui/use-here";
import { dayIn } from "~/time/zoned";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { FollowUpRow } from "~/ui/follow-up-row";
import { Page, PageHeading, Section } from "~/ui/page";
import { TouchRow } from "~/ui/touch-row";
import { YearlyDayRow } from "~/ui/yearly-day-row";
import { readUpcoming } from "./read-upcoming.server";

export const meta: MetaFunction = () => [{ title: "Upcoming · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const today = dayIn(context.app.now(), user.timeZone);
  const all = new URL(request.url).searchParams.has("all");
  return asUser(context.app.db, user.id, (tx) => readUpcoming(tx, user.id, today, { all }));
}

export default function Upcoming() {
  const { groups, losing, more } = useLoaderData<typeof loader>();
  const here = useHere();
  return (
    <Page>
      <PageHeading
        title="Upcoming"
        actions={
          <ButtonLink look="plain" to={`/follow-ups?from=${encodeURIComponent(here)}`}>
            Add something to do
          </ButtonLink>
        }
      />
      {groups.length === 0 && losing.people.length === 0 && (
        <EmptyState title="What you promised, birthdays, and whom to be in touch with will be here.">
          Write “I’ll send her the recipe by Friday” in a note, and it waits here until it is done. How often to be in
          touch with somebody is said on their page.
        </EmptyState>
      )}
      <div className="grid grid-cols-1 gap-12 empty:hidden">
        {groups.map(({ title, yearly, promises, rhythms }) => (
          <Section key={title} title={title}>
            <ul>
              {yearly.map((day) => (
                <YearlyDayRow key={day.id} day={day} />
              ))}
              {promises.map((followUp) => (
                <FollowUpRow key={followUp.id} followUp={followUp} from={here} snooze />
              ))}
              {rhythms.map((person) => (
                <TouchRow key={person.id} person={person} from={here} />
              ))}
            </ul>
          </Section>
        ))}
        {more && (
          <ButtonLink look="plain" to="/upcoming?all" className="justify-self-start">
            All there is to do
          </ButtonLink>
        )}
        {losing.people.length > 0 && (
          <Section
            title="Losing touch"
            aside={
              losing.more && (
                <Link to="/people?order=due" className="reach text-small text-muted hover:text-ink">
                  All who are due
                </Link>
              )
            }
          >
            <ul>
              {losing.people.map((person) => (
                <TouchRow key={person.id} person={person} from={here} />
              ))}
            </ul>
          </Section>
        )}
      </div>
    </Page>
  );
}
