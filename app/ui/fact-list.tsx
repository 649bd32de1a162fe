import { Link } from "@remix-run/react";
import { Pencil } from "lucide-react";
import { useClock } from "./clock";
import { Day } from "./day";
import { iconOf } from "./fact-icon";
import { daysBetween, sayHowLong } from "./say-date";

export interface FactItem {
  id: string;
  text: string;
  /** A newer one has taken its place. */
  superseded: boolean;
  until: string | null;
  sources: readonly { noteId: string | null; on: string | null }[];
  /** When a yearly day comes round, and the age it brings. */
  next?: { on: string; age: number | null } | null;
}
export interface FactGroup {
  kind: string;
  label: string;
  facts: readonly FactItem[];
}

/** Facts by kind; what no longer holds is folded away under what does. */
export function FactList({ groups }: { groups: readonly FactGroup[] }) {
  return (
    <dl className="grid gap-3 wide:gap-5">
      {groups.map(({ kind, label, facts }) => (
        <FactsOfKind key={kind} kind={kind} label={label} facts={facts} />
      ))}
    </dl>
  );
}

function FactsOfKind({ kind, label, facts }: FactGroup) {
  const Icon = iconOf(kind);
  const past = facts.filter(({ superseded }) => superseded);
  return (
    <div className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-1 wide:grid-cols-1">
      <dt className="flex items-center gap-1.5 self-start text-small leading-[1.375rem] text-muted">
        <Icon aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
        {label}
      </dt>
      {facts
        .filter(({ superseded }) => !superseded)
        .map((fact) => (
          <Fact key={fact.id} fact={fact} />
        ))}
      {past.length > 0 && (
        <dd className="col-start-2 wide:col-start-1">
          <details>
            <summary className="w-fit rounded text-small text-muted hover:text-ink">{`Before (${past.length})`}</summary>
            <ul className="mt-1 grid gap-1 border-l border-line pl-3 text-muted">
              {past.map((fact) => (
                <li key={fact.id}>
                  <Told fact={fact} />
                  {fact.until && (
                    <span className="text-small">
                      {" until "}
                      <Day day={fact.until} short />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </div>
  );
}

function Fact({ fact }: { fact: FactItem }) {
  return (
    <dd className="group col-start-2 flex items-start gap-2 wide:col-start-1">
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
        className="-my-1 grid tap size-8 shrink-0 place-items-center rounded-[var(--radius)] text-muted transition-opacity hover:bg-wash hover:text-ink focus-visible:opacity-100 desk:pointer-fine:opacity-0 desk:group-hover:opacity-100"
      >
        <Pencil aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
      </Link>
    </dd>
  );
}

/** The fact leads to the note it was told in. */
function Told({ fact }: { fact: FactItem }) {
  const source = fact.sources.find(({ noteId }) => noteId !== null);
  if (!source) return fact.text;
  return (
    <Link
      to={`/notes/${source.noteId}`}
      className="rounded-[3px] underline decoration-transparent underline-offset-2 transition-colors hover:decoration-edge"
    >
      {fact.text}
    </Link>
  );
}

/** "tomorrow" when it is near, "in 3 months" when it is not. */
function ComingDay({ day }: { day: string }) {
  const { today } = useClock();
  return daysBetween(today, day) < 14 ? <Day day={day} /> : `in ${sayHowLong(day, today)}`;
}
