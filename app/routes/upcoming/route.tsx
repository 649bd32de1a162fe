import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { asUser } from "~db/client.server";
import { listBirthdays } from "~db/queries/birthday.server";
import { listOpenFollowUps, type FollowUp } from "~db/queries/follow-up.server";
import { requireUser } from "~/auth/require-user.server";
import { ageOn, monthsAhead, nextAnniversary } from "~/time/anniversary";
import { addDays, dayIn } from "~/time/zoned";
import { ButtonLink } from "~/ui/button";
import { Day } from "~/ui/day";
import { EmptyState } from "~/ui/empty-state";
import { FollowUpRow } from "~/ui/follow-up-row";
import { Page, PageHeading, Section } from "~/ui/page";
import { PersonRow } from "~/ui/person-row";

const MOST = 200;
const BIRTHDAYS_WITHIN_DAYS = 60;

export const meta: MetaFunction = () => [{ title: "Upcoming · Memoro" }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const user = await requireUser(context, request);
  const today = dayIn(context.app.now(), user.timeZone);
  return asUser(context.app.db, user.id, async (tx) => {
    const birthdays = (await listBirthdays(tx, user.id, monthsAhead(today, BIRTHDAYS_WITHIN_DAYS)))
      .map((birthday) => {
        const on = nextAnniversary(birthday, today);
        return { id: birthday.personId, name: birthday.name, on, age: ageOn(birthday, on) };
      })
      .filter(({ on }) => on <= addDays(today, BIRTHDAYS_WITHIN_DAYS))
      .sort((a, b) => a.on.localeCompare(b.on));
    return { groups: groupByDay(await listOpenFollowUps(tx, user.id, { limit: MOST }), today), birthdays };
  });
}

function groupByDay(followUps: FollowUp[], today: string) {
  const week = addDays(today, 7);
  const within = (test: (day: string) => boolean) => followUps.filter(({ dueOn }) => dueOn !== null && test(dueOn));
  return [
    { title: "Late", followUps: within((day) => day < today) },
    { title: "The next seven days", followUps: within((day) => day >= today && day <= week) },
    { title: "Later", followUps: within((day) => day > week) },
    { title: "Some time", followUps: followUps.filter(({ dueOn }) => dueOn === null) },
  ].filter((group) => group.followUps.length > 0);
}

export default function Upcoming() {
  const { groups, birthdays } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading
        title="Upcoming"
        actions={
          <ButtonLink look="plain" to="/follow-ups?from=/upcoming">
            Add something to do
          </ButtonLink>
        }
      />
      {groups.length === 0 && birthdays.length === 0 && (
        <EmptyState title="What you promised, and birthdays, will be here.">
          Write “I’ll send her the recipe by Friday” in a note, and it waits here until it is done.
        </EmptyState>
      )}
      {groups.map(({ title, followUps }) => (
        <Section key={title} title={title}>
          <ul>
            {followUps.map((followUp) => (
              <FollowUpRow key={followUp.id} followUp={followUp} from="/upcoming" />
            ))}
          </ul>
        </Section>
      ))}
      {birthdays.length > 0 && (
        <Section title="Birthdays">
          <ul>
            {birthdays.map(({ id, name, on, age }) => (
              <PersonRow key={id} id={id} name={name} line={age === null ? undefined : `Turns ${age}`}>
                <Day day={on} />
              </PersonRow>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
