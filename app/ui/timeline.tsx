import { Link } from "@remix-run/react";
import { Day } from "./day";

export interface TimelineEntry {
  id: string;
  body: string;
  happenedOn: string;
  place: string | null;
  state: "waiting" | "read" | "failed" | "undone";
}

/** Newest first, the dates in the margin. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className="grid">
      {entries.map((entry) => (
        <li key={entry.id} className={ROW}>
          <p className="text-small leading-[1.7rem] text-muted">
            <Day day={entry.happenedOn} short />
            {entry.place && <span className="desk:hidden">{` · ${entry.place}`}</span>}
          </p>
          <Link to={`/notes/${entry.id}`} className="block rounded-[3px]">
            <p className="line-clamp-8 max-w-measure font-serif text-note whitespace-pre-wrap">{entry.body}</p>
            {entry.place && <p className="mt-1 hidden text-small text-muted desk:block">{entry.place}</p>}
            {entry.state === "waiting" && <p className="mt-1 text-small text-muted">Reading it now…</p>}
            {entry.state === "failed" && <p className="mt-1 text-small text-muted">Not read yet</p>}
          </Link>
        </li>
      ))}
    </ol>
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
