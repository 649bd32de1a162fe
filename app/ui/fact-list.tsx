import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { FACT_ICONS, type IconName } from "./fact-icon";
import { FactRow, type FactItem } from "./fact-row";
import { Fold } from "./fold";

export interface FactGroup {
  kind: string;
  label: string;
  icon: IconName;
  /** What its history is called where it is done with; null where it is what was before. */
  past: string | null;
  facts: readonly FactItem[];
  /** How many more there are than are shown. */
  left?: number;
}
export interface FactSection {
  title: string;
  groups: readonly FactGroup[];
}

/** More of one kind than that are folded away. */
const MOST_OPEN = 3;
/** So few need no headings above their kinds. */
const FEW = 8;
/** A page of more than that is calm only if the sections further down are folded. */
const MOST_FACTS_OPEN = 30;

/** Facts by section and kind; what no longer holds is folded away under what does. */
export function FactSections({ sections, from }: { sections: readonly FactSection[]; from: string }) {
  const inAll = sections.reduce((sum, section) => sum + countOf(section), 0);
  if (inAll <= FEW) return <FactList groups={sections.flatMap(({ groups }) => groups)} from={from} />;
  let above = 0;
  return (
    <div className="grid gap-6">
      {sections.map((section) => {
        above += countOf(section);
        const list = <FactList groups={section.groups} from={from} />;
        return above > MOST_FACTS_OPEN && section !== sections[0] && !hasMark(section) ? (
          <div key={section.title} className="border-t border-line pt-3">
            <Fold title={`${section.title} (${countOf(section)})`} look="heading">
              <div className="pt-3">{list}</div>
            </Fold>
          </div>
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
  const { kind, label, icon, facts, left = 0 } = group;
  const Icon = FACT_ICONS[icon];
  const value = labelled ? "max-wide:col-start-2" : "";
  const over = facts.filter(({ until }) => until !== null);
  const holding = facts.filter(({ until }) => until === null);
  // Where nothing holds, the last that did says most.
  const open = holding.length === 0 && group.past === null ? over.slice(0, 1) : holding.slice(0, MOST_OPEN);
  const more = holding.slice(MOST_OPEN);
  const past = over.filter((fact) => !open.includes(fact));
  return (
    <div className={`grid grid-cols-1 gap-x-4 gap-y-1 ${labelled ? "max-wide:grid-cols-[7rem_minmax(0,1fr)]" : ""}`}>
      <dt
        className={`flex items-center gap-1.5 self-start text-small leading-[1.375rem] text-muted ${labelled ? "" : "sr-only"}`}
      >
        <Icon aria-hidden="true" className="size-3.5 shrink-0" strokeWidth={1.75} />
        {label}
      </dt>
      {open.map((fact) => (
        <dd key={fact.id} className={value}>
          <FactRow fact={fact} from={from} />
        </dd>
      ))}
      {more.length > 0 && (
        <Folded className={value} label={`More (${more.length})`}>
          {more.map((fact) => (
            <li key={fact.id}>
              <FactRow fact={fact} from={from} />
            </li>
          ))}
        </Folded>
      )}
      {left > 0 && (
        <dd className={value}>
          <Link
            to={withAll(from, kind)}
            preventScrollReset
            className="reach inline-block rounded text-small text-muted hover:text-ink"
          >
            {`All ${facts.length + left}`}
          </Link>
        </dd>
      )}
      {past.length > 0 && (
        <Folded className={value} label={`${group.past ?? "Before"} (${past.length})`}>
          {past.map((fact) => (
            <li key={fact.id}>
              <FactRow fact={fact} from={from} />
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
      <Fold title={label}>
        <ul className="mt-1 grid gap-1 border-l border-line pl-3">{children}</ul>
      </Fold>
    </dd>
  );
}

/** The same page, with all of a kind on it. */
function withAll(page: string, kind: string): string {
  const [path, query] = page.split("?");
  const asked = new URLSearchParams(query);
  asked.set("all", kind);
  return `${path}?${asked}`;
}

function countOf({ groups }: FactSection): number {
  return groups.reduce((sum, { facts, left = 0 }) => sum + facts.length + left, 0);
}

/** Whether there is something to be said of it in one tap. */
function hasMark({ groups }: FactSection): boolean {
  return groups.some(({ facts }) => facts.some(({ mark }) => mark !== null));
}
