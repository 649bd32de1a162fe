import { Form, Link } from "@remix-run/react";
import { useEffect, useRef } from "react";
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
import { useHeld } from "~/ui/use-held";
import { useNotesOnTheirWay } from "~/ui/use-notes-on-their-way";
import { useRevalidateWhile } from "~/ui/use-revalidate-while";
import { YearlyDayRow } from "~/ui/yearly-day-row";

type TodayProps = Awaited<ReturnType<typeof readToday>>;

export function Today({ day, notes, hasPeople, ...ahead }: TodayProps) {
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
      <Ahead {...ahead} />
    </Page>
  );
}

type AheadProps = Pick<TodayProps, "due" | "days" | "losing" | "hasSample">;

/** What is due and who is slipping away. What a note brings to it comes by itself only where it moves nothing in sight. */
function Ahead(now: AheadProps) {
  const place = useRef<HTMLDivElement>(null);
  const { shown, hasNews, release } = useHeld(now);
  useEffect(() => {
    const { current } = place;
    if (!hasNews || !current) return;
    if (current.childElementCount === 0 || current.getBoundingClientRect().top >= innerHeight) release();
  });
  const { due, days, losing, hasSample } = shown;
  const more = hasNews ? (
    <More to="/" preventScrollReset>
      Show what came in
    </More>
  ) : (
    <More to="/upcoming">All that is upcoming</More>
  );
  const hasDue = due.length > 0 || days.length > 0;
  return (
    <div ref={place} className="grid grid-cols-1 gap-12 empty:-mt-12">
      {hasDue && (
        <Section title="Due" aside={more}>
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
        <Section title="Losing touch" aside={!hasDue && more}>
          <ul>
            {losing.map((person) => (
              <TouchRow key={person.id} person={person} from="/" />
            ))}
          </ul>
        </Section>
      )}
      {hasSample && <SampleNotice />}
    </div>
  );
}

function More(link: { to: string; preventScrollReset?: boolean; children: string }) {
  return <Link {...link} className="reach text-small text-muted hover:text-ink" />;
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
