import { Form, Link } from "@remix-run/react";
import type { readToday } from "./read-today.server";
import { Button } from "~/ui/button";
import { useClock } from "~/ui/clock";
import { EmptyState } from "~/ui/empty-state";
import { FollowUpRow } from "~/ui/follow-up-row";
import { NoteBox } from "~/ui/note-box";
import { NoteCard, NoteOnItsWay } from "~/ui/note-card";
import { Page, Section } from "~/ui/page";
import { sayExactDate } from "~/ui/say-date";
import { sayUnsure } from "~/ui/suggestion-card";
import { TouchRow } from "~/ui/touch-row";
import { useNotesOnTheirWay } from "~/ui/use-notes-on-their-way";
import { useRevalidateWhile } from "~/ui/use-revalidate-while";
import { YearlyDayRow } from "~/ui/yearly-day-row";

type TodayProps = Awaited<ReturnType<typeof readToday>>;

export function Today({ day, notes, due, days, losing, hasPeople, hasSample }: TodayProps) {
  const { locale } = useClock();
  const { onTheirWay, send } = useNotesOnTheirWay(notes.map(({ id }) => id));
  const waiting = notes.filter(({ state }) => state === "waiting").map(({ id }) => id);
  const slow = useRevalidateWhile(waiting.length > 0 ? waiting.join() : null);
  const isNew = notes.length === 0 && !hasPeople && onTheirWay.length === 0;
  return (
    <Page>
      <div className="grid gap-3">
        <h1 className="text-small text-muted">{`Today, ${sayExactDate(day, locale).replace(/,? \d{4}$/, "")}`}</h1>
        <NoteBox label="Who did you see?" place="today" send={send} focus />
      </div>
      {isNew && <FirstRun />}
      {(notes.length > 0 || onTheirWay.length > 0) && (
        <Section title="Just logged" aside={<More to="/notes">All notes</More>}>
          <div>
            {onTheirWay.map(({ key, body }) => (
              <NoteOnItsWay key={key} body={body} day={day} />
            ))}
            {notes.map(({ learned, questions, ...note }) => (
              <NoteCard key={note.id} note={note} learned={learned} questions={questions.map(sayUnsure)} slow={slow} />
            ))}
          </div>
        </Section>
      )}
      {(due.length > 0 || days.length > 0) && (
        <Section title="Due" aside={<More to="/upcoming">All that is upcoming</More>}>
          <ul>
            {days.map((day) => (
              <YearlyDayRow key={day.id} day={day} />
            ))}
            {due.map((followUp) => (
              <FollowUpRow key={followUp.id} followUp={followUp} from="/" snooze />
            ))}
          </ul>
        </Section>
      )}
      {losing.length > 0 && (
        <Section
          title="Losing touch"
          aside={due.length + days.length === 0 && <More to="/upcoming">All that is upcoming</More>}
        >
          <ul>
            {losing.map((person) => (
              <TouchRow key={person.id} person={person} from="/" />
            ))}
          </ul>
        </Section>
      )}
      {hasSample && <SampleNotice />}
    </Page>
  );
}

function More({ to, children }: { to: string; children: string }) {
  return (
    <Link to={to} className="reach text-small text-muted hover:text-ink">
      {children}
    </Link>
  );
}

function FirstRun() {
  return (
    <EmptyState
      title="The people you write about will be here."
      action={
        <Form method="post" action="/sample">
          <Button look="plain">Try it with sample people</Button>
        </Form>
      }
    >
      Write a sentence above, as you would tell a friend. Or look around first: what the samples bring can be taken away
      with one click.
    </EmptyState>
  );
}

function SampleNotice() {
  return (
    <Form
      method="post"
      action="/sample/remove"
      className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small text-muted"
    >
      Some of the people here are samples.
      <Button look="quiet">Take them away</Button>
    </Form>
  );
}
