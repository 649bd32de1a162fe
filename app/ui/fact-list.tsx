import { Form, Link } from "@remix-run/react";
import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { Mark } from "~/facts/kind";
import { Button } from "./button";
import { useClock } from "./clock";
import { Day } from "./day";
import { FACT_ICONS, type IconName } from "./fact-icon";
import { daysBetween, sayHowLong } from "./say-date";

export interface FactItem {
  id: string;
  text: string;
  /** In small beside it: which of several it is, or when it held. */
  aside: string | null;
  /** The day since which it is history: a newer one took its place, or it is over. */
  until: string | null;
  /** Its own words say when it ended, so that the day need not be said. */
  saysUntil: boolean;
  /** Where it leads. */
  href: string | null;
  /** The words it came from, newest first. */
  sources: readonly { noteId: string | null; on: string | null; quote: string }[];
  /** When a yearly day comes round, and what that makes: "Turns 40". */
  next: { on: string; years: string | null } | null;
  /** What can be said of it in one tap. */
  mark: { as: Mark; label: string } | null;
}
export interface FactGroup {
  kind: string;
  label: string;
  icon: IconName;
  /** What its history is called. */
  past: string;
  facts: readonly FactItem[];
}
export interface FactSection {
  title: string;
  groups: readonly FactGroup[];
}

/** More of one kind than that are folded away. */
const MOST_OPEN = 3;
/** A page of more than that is calm only if the sections further down are folded. */
const MOST_FACTS_OPEN = 30;

/** Facts by section and kind; what no longer holds is folded away under what does. */
export function FactSections({ sections, from }: { sections: readonly FactSection[]; from: string }) {
  const inAll = sections.reduce((sum, section) => sum + countOf(section), 0);
  let above = 0;
  return (
    <div className="grid gap-6">
      {sections.map((section) => {
        above += countOf(section);
        const list = <FactList groups={section.groups} from={from} />;
        return inAll > MOST_FACTS_OPEN && above > MOST_FACTS_OPEN && section !== sections[0] ? (
          <details key={section.title} className="border-t border-line pt-3">
            <summary className="text-small font-medium">{`${section.title} (${countOf(section)})`}</summary>
            <div className="pt-3">{list}</div>
          </details>
        ) : (
          <section key={section.title} className="grid gap-3 border-t border-line pt-3">
            <h3 className="text-small font-medium">{section.title}</h3>
            {list}
          </section>
        );
      })}
    </div>
  );
}

/** The page to come back to is `from`. */
export function FactList({
  groups,
  from,
  labels = true,
}: {
  groups: readonly FactGroup[];
  from: string;
  labels?: boolean;
}) {
  return (
    <dl className="grid gap-3">
      {groups.map((group) => (
        <FactsOfKind key={group.kind} group={group} from={from} labelled={labels} />
      ))}
    </dl>
  );
}

function FactsOfKind({ group, from, labelled }: { group: FactGroup; from: string; labelled: boolean }) {
  const { label, icon, facts } = group;
  const Icon = FACT_ICONS[icon];
  const value = labelled ? "max-wide:col-start-2" : "";
  const past = facts.filter(({ until }) => until !== null);
  const holding = facts.filter(({ until }) => until === null);
  return (
    <div className={`grid grid-cols-1 gap-x-4 gap-y-1 ${labelled ? "max-wide:grid-cols-[7rem_minmax(0,1fr)]" : ""}`}>
      <dt
        className={`flex items-center gap-1.5 self-start text-small leading-[1.375rem] text-muted ${labelled ? "" : "sr-only"}`}
      >
        <Icon aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={1.75} />
        {label}
      </dt>
      {holding.slice(0, MOST_OPEN).map((fact) => (
        <dd key={fact.id} className={value}>
          <Fact fact={fact} from={from} />
        </dd>
      ))}
      {holding.length > MOST_OPEN && (
        <Folded className={value} label={`More (${holding.length - MOST_OPEN})`}>
          {holding.slice(MOST_OPEN).map((fact) => (
            <li key={fact.id}>
              <Fact fact={fact} from={from} />
            </li>
          ))}
        </Folded>
      )}
      {past.length > 0 && (
        <Folded className={value} label={`${group.past} (${past.length})`}>
          {past.map((fact) => (
            <li key={fact.id}>
              <Fact fact={fact} from={from} />
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

function Fact({ fact, from }: { fact: FactItem; from: string }) {
  const { id, text, until, next, mark } = fact;
  return (
    <div className={`group flex items-start gap-2 ${until === null ? "" : "text-muted"}`}>
      <span className="min-w-0 flex-1 break-words">
        <Told fact={fact} />
        {until !== null && !fact.saysUntil && (
          <span className="text-small">
            {" until "}
            <Day day={until} short />
          </span>
        )}
        {next && (
          <span className="block text-small text-muted">
            {next.years !== null && `${next.years} `}
            <ComingDay day={next.on} />
          </span>
        )}
      </span>
      {mark && (
        <Form method="post" action={`/facts/${id}/${mark.as}`} className="-my-1 shrink-0">
          <input type="hidden" name="from" value={from} />
          <Button look="quiet" className="mx-0" aria-label={`${mark.label}: ${text}`}>
            {mark.label}
          </Button>
        </Form>
      )}
      <Link
        to={`/facts/${id}/edit`}
        aria-label={`Edit: ${text}`}
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
  if (told.length === 0) return <Words fact={fact} />;
  return (
    <>
      {fact.href !== null && <Words fact={fact} />}
      <details>
        <summary className="w-fit cursor-pointer list-none rounded-[3px] underline decoration-transparent underline-offset-2 transition-colors hover:decoration-edge [&::-webkit-details-marker]:hidden">
          {fact.href === null ? <Words fact={fact} /> : <span className="text-small text-muted">Where from</span>}
        </summary>
        <Sources sources={told} />
      </details>
    </>
  );
}

function Sources({ sources }: Pick<FactItem, "sources">) {
  return (
    <ul className="grid gap-1 py-1 text-small text-muted">
      {sources.map(({ noteId, quote, on }) => (
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
  );
}

/** What leads out of Memoro says nothing of where it was followed from. */
function Words({ fact: { text, href, aside } }: { fact: FactItem }) {
  return (
    <>
      {href === null ? (
        text
      ) : (
        <a
          href={href}
          {...(/^https?:/.test(href) && { target: "_blank", rel: "noopener noreferrer" })}
          className="break-all underline decoration-edge underline-offset-2 hover:decoration-ink"
        >
          {text}
        </a>
      )}
      {aside && <span className="text-small text-muted">{` ${aside}`}</span>}
    </>
  );
}

/** "tomorrow" when it is near, "in 3 months" when it is not. */
function ComingDay({ day }: { day: string }) {
  const { today } = useClock();
  return daysBetween(today, day) < 14 ? <Day day={day} /> : `in ${sayHowLong(day, today)}`;
}

function countOf({ groups }: FactSection): number {
  return groups.reduce((sum, { facts }) => sum + facts.length, 0);
}
