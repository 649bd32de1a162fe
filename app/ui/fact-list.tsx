import { Link } from "@remix-run/react";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import { useClock } from "./clock";
import { Day } from "./day";
import { iconOf } from "./fact-icon";
import { daysBetween, sayHowLong } from "./say-date";

export interface FactItem {
  id: string;
  text: string;
  /** A newer one has taken its place. */
  until: string | null;
  /** The words it came from, newest first. */
  sources: readonly { noteId: string | null; on: string | null; quote: string }[];
  /** When a yearly day comes round, and the age it brings. */
  next?: { on: string; age: number | null } | null;
}
export interface FactGroup {
  kind: string;
  label: string;
  facts: readonly FactItem[];
}

/** More of one kind than that are folded away. */
const MOST_OPEN = 3;

/** Facts by kind; what no longer holds is folded away under what does. */
export function FactList({ groups, labels = true }: { groups: readonly FactGroup[]; labels?: boolean }) {
  return (
    <dl className="grid gap-3 wide:gap-5">
      {groups.map(({ kind, label, facts }) => (
        <FactsOfKind key={kind} kind={kind} label={label} facts={facts} labelled={labels} />
      ))}
    </dl>
  );
}

function FactsOfKind({ kind, label, facts, labelled }: FactGroup & { labelled: boolean }) {
  const Icon = iconOf(kind);
  const value = labelled ? "max-wide:col-start-2" : "";
  const past = facts.filter(({ until }) => until !== null);
  const holding = facts.filter(({ until }) => until === null);
  return (
    <div className={`grid grid-cols-1 gap-x-4 gap-y-1 ${labelled ? "max-wide:grid-cols-[7rem_minmax(0,1fr)]" : ""}`}>
      <dt
        className={`flex items-center gap-1.5 self-start text-small leading-[1.375rem] text-muted ${labelled ? "" : "sr-only"}`}
      >
        <Icon aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        {label}
      </dt>
      {holding.slice(0, MOST_OPEN).map((fact) => (
        <dd key={fact.id} className={value}>
          <Fact fact={fact} />
        </dd>
      ))}
      {holding.length > MOST_OPEN && (
        <Folded className={value} label={`More (${holding.length - MOST_OPEN})`}>
          {holding.slice(MOST_OPEN).map((fact) => (
            <li key={fact.id}>
              <Fact fact={fact} />
            </li>
          ))}
        </Folded>
      )}
      {past.length > 0 && (
        <Folded className={value} label={`Before (${past.length})`}>
          {past.map((fact) => (
            <li key={fact.id} className="text-muted">
              <Told fact={fact} />
              {fact.until && (
                <span className="text-small">
                  {" until "}
                  <Day day={fact.until} short />
                </span>
              )}
            </li>
          ))}
        </Folded>
      )}
    </div>
  );
}

function Folded({ className, label, children }: { className: string; label: string; children: ReactNode }) {
  return (
    <dd className={className}>
      <details>
        <summary className="w-fit rounded text-small text-muted hover:text-ink">{label}</summary>
        <ul className="mt-1 grid gap-1 border-l border-line pl-3">{children}</ul>
      </details>
    </dd>
  );
}

function Fact({ fact }: { fact: FactItem }) {
  return (
    <div className="group flex items-start gap-2">
      <span className="min-w-0 flex-1">
        <Told fact={fact} />
        {fact.next && (
          <span className="block text-small text-muted">
            {fact.next.age !== null && `Turns ${fact.next.age} `}
            <ComingDay day={fact.next.on} />
          </span>
        )}
      </span>
      <Link
        to={`/facts/${fact.id}/edit`}
        aria-label={`Edit: ${fact.text}`}
        className="-my-1 grid pointer-coarse:min-h-11 pointer-coarse:min-w-11 size-8 shrink-0 place-items-center rounded-[var(--radius)] text-muted transition-opacity hover:bg-wash hover:text-ink focus-visible:opacity-100 desk:pointer-fine:opacity-0 desk:group-hover:opacity-100"
      >
        <Pencil aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
      </Link>
    </div>
  );
}

/** The fact opens to the words it came from, and they lead to their note. */
function Told({ fact }: { fact: FactItem }) {
  const told = fact.sources.filter(({ noteId }) => noteId !== null);
  if (told.length === 0) return fact.text;
  return (
    <details className="group/told">
      <summary className="w-fit cursor-pointer list-none rounded-[3px] underline decoration-transparent underline-offset-2 transition-colors hover:decoration-edge [&::-webkit-details-marker]:hidden">
        {fact.text}
      </summary>
      <ul className="grid gap-1 py-1 text-small text-muted">
        {told.map(({ noteId, quote, on }) => (
          <li key={noteId}>
            <Link
              to={`/notes/${noteId}`}
              className="font-serif underline decoration-edge underline-offset-2 hover:text-ink"
            >{`“${quote.replace(/[\s,;:]+$/, "")}”`}</Link>
            {on && (
              <>
                {" "}
                <Day day={on} />
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** "tomorrow" when it is near, "in 3 months" when it is not. */
function ComingDay({ day }: { day: string }) {
  const { today } = useClock();
  return daysBetween(today, day) < 14 ? <Day day={day} /> : `in ${sayHowLong(day, today)}`;
}
