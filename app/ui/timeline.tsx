import { Form, Link } from "@remix-run/react";
import { Button } from "./button";
import { useClock } from "./clock";
import { Day } from "./day";
import { ENCOUNTER_WAYS } from "./encounter";
import { sayDate } from "./say-date";

export interface TimelineEntry {
  id: string;
  body: string;
  happenedOn: string;
  place: string | null;
  state: "waiting" | "read" | "failed" | "undone";
  /** Came while one is looking, or was read meanwhile. */
  isNew?: boolean;
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
  /** Just written, and shown as if they were there. */
  onTheirWay?: readonly { key: string; body: string }[];
  /** Where what the new ones brought is shown; null where they brought nothing. */
  news?: string | null;
}

/** Newest first, the dates in the margin. */
export function Timeline({ entries, encounters = [], onTheirWay = [], news = null }: TimelineProps) {
  const { today } = useClock();
  const rowOf = (entry: TimelineEntry) => ({
    on: entry.happenedOn,
    row: <NoteRow {...entry} news={news} key={entry.id} />,
  });
  const rows = [
    // Where they stood on their way.
    ...entries.filter(({ isNew }) => isNew).map(rowOf),
    ...encounters.map((encounter) => ({
      on: encounter.happenedOn,
      row: <EncounterRow {...encounter} key={encounter.id} />,
    })),
    ...entries.filter(({ isNew }) => !isNew).map(rowOf),
  ];
  return (
    <ol className="grid">
      {onTheirWay.map(({ key, body }) => (
        <RowOnItsWay key={key} body={body} day={today} />
      ))}
      {/* Sorting keeps the order of what is of the same day. */}
      {rows.sort((a, b) => b.on.localeCompare(a.on)).map(({ row }) => row)}
    </ol>
  );
}

function NoteRow({ news, ...entry }: TimelineEntry & { news: string | null }) {
  const { id, body, happenedOn, place } = entry;
  return (
    <li data-row={id} className={ROW}>
      <p className="text-small leading-[1.7rem] text-muted">
        <Day day={happenedOn} short />
        {place && <span className="desk:hidden">{` · ${place}`}</span>}
      </p>
      <div>
        <Link to={`/notes/${id}`} prefetch="intent" className="block rounded-[3px]">
          <p className="line-clamp-8 max-w-measure font-serif text-note whitespace-pre-wrap">{body}</p>
          {place && <p className="mt-1 hidden text-small text-muted desk:block">{place}</p>}
        </Link>
        <p role="status" className="mt-1 text-small text-muted empty:hidden">
          <State {...entry} news={news} />
        </p>
      </div>
    </li>
  );
}

/** A line that stays while one is looking, so that nothing moves when the note has been read. */
function State({ state, isNew, news }: TimelineEntry & { news: string | null }) {
  if (state === "waiting") return "Reading it now…";
  if (state === "failed") return "Not read yet";
  if (!isNew || state === "undone") return null;
  if (news === null) return "Read. Nothing new here.";
  return (
    <>
      Read.{" "}
      <Link to={news} className="reach underline decoration-edge underline-offset-3 hover:text-ink">
        Show what it brought
      </Link>
    </>
  );
}

function EncounterRow({ id, how, happenedOn }: TimelineEncounter) {
  const { today, locale } = useClock();
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
        <Button look="quiet" aria-label={`Remove: ${told} ${sayDate(happenedOn, today, locale)}`}>
          Remove
        </Button>
      </Form>
    </li>
  );
}

function RowOnItsWay({ body, day }: { body: string; day: string }) {
  return (
    <li className={ROW}>
      <p className="text-small leading-[1.7rem] text-muted">
        <Day day={day} short />
      </p>
      <div>
        <p className="line-clamp-8 max-w-measure font-serif text-note whitespace-pre-wrap">{body}</p>
        <p role="status" className="mt-1 text-small text-muted">
          Saving…
        </p>
      </div>
    </li>
  );
}

const ROW = "grid gap-x-6 gap-y-1 border-t border-line py-4 desk:grid-cols-[5.5rem_minmax(0,1fr)]";
