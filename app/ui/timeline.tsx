import { Form, Link } from "@remix-run/react";
import { Button } from "./button";
import { Day } from "./day";
import { ENCOUNTER_WAYS } from "./encounter";

export interface TimelineEntry {
  id: string;
  body: string;
  happenedOn: string;
  place: string | null;
  state: "waiting" | "read" | "failed" | "undone";
}

export interface TimelineEncounter {
  id: string;
  how: keyof typeof ENCOUNTER_WAYS;
  happenedOn: string;
}

interface TimelineProps {
  entries: readonly TimelineEntry[];
  /** Contact without words, in small lines between the notes. */
  encounters?: readonly TimelineEncounter[];
}

/** Newest first, the dates in the margin. */
export function Timeline({ entries, encounters = [] }: TimelineProps) {
  const rows = [
    ...encounters.map((encounter) => ({
      on: encounter.happenedOn,
      row: <EncounterRow {...encounter} key={encounter.id} />,
    })),
    ...entries.map((entry) => ({ on: entry.happenedOn, row: <NoteRow {...entry} key={entry.id} /> })),
  ];
  // Sorting keeps the order of what is of the same day.
  return <ol className="grid">{rows.sort((a, b) => b.on.localeCompare(a.on)).map(({ row }) => row)}</ol>;
}

function NoteRow({ id, body, happenedOn, place, state }: TimelineEntry) {
  return (
    <li data-row={id} className={ROW}>
      <p className="text-small leading-[1.7rem] text-muted">
        <Day day={happenedOn} short />
        {place && <span className="desk:hidden">{` · ${place}`}</span>}
      </p>
      <Link to={`/notes/${id}`} prefetch="intent" className="block rounded-[3px]">
        <p className="line-clamp-8 max-w-measure font-serif text-note whitespace-pre-wrap">{body}</p>
        {place && <p className="mt-1 hidden text-small text-muted desk:block">{place}</p>}
        {state === "waiting" && <p className="mt-1 text-small text-muted">Reading it now…</p>}
        {state === "failed" && <p className="mt-1 text-small text-muted">Not read yet</p>}
      </Link>
    </li>
  );
}

function EncounterRow({ id, how, happenedOn }: TimelineEncounter) {
  const { told } = ENCOUNTER_WAYS[how];
  return (
    <li
      data-row={id}
      className="group flex min-h-11 items-center gap-x-2 border-t border-line text-small text-muted desk:grid desk:grid-cols-[5.5rem_minmax(0,1fr)_auto] desk:gap-x-6"
    >
      <Day day={happenedOn} short />
      <span aria-hidden="true" className="desk:hidden">
        ·
      </span>
      <span className="flex-1">{told}</span>
      <Form
        method="post"
        action={`/encounters/${id}/delete`}
        preventScrollReset
        className="pr-2 transition-opacity desk:pointer-fine:opacity-0 desk:group-focus-within:opacity-100 desk:group-hover:opacity-100"
      >
        <Button look="quiet" aria-label={`Remove: ${told}, ${happenedOn}`}>
          Remove
        </Button>
      </Form>
    </li>
  );
}

/** On its way to the server, shown as if it were there. */
export function TimelineNoteOnItsWay({ body, day }: { body: string; day: string }) {
  return (
    <div role="status" className={ROW}>
      <p className="text-small leading-[1.7rem] text-muted">
        <Day day={day} short />
      </p>
      <div>
        <p className="line-clamp-8 max-w-measure font-serif text-note whitespace-pre-wrap">{body}</p>
        <p className="mt-1 text-small text-muted">Saving…</p>
      </div>
    </div>
  );
}

const ROW = "grid gap-x-6 gap-y-1 border-t border-line py-4 desk:grid-cols-[5.5rem_minmax(0,1fr)]";
