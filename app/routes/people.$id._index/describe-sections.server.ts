import type { Fact } from "~db/queries/fact.server";
import {
  areAboutTheSame,
  FACT_SECTIONS,
  kindOf,
  readFact,
  sayAside,
  spanOf,
  whenOf,
  type AnyKind,
  type FactValue,
} from "~/facts/kinds";
import { ageOn, nextAnniversary } from "~/time/anniversary";
import type { FactSection } from "~/ui/fact-list";
import type { FactItem } from "~/ui/fact-row";

/** A page says no more of one kind at once, so that it stays light however much is known. */
const MOST_OF_A_KIND = 12;

/** Whose page it is: the day where they are, and their kind of English. */
export interface Reader {
  today: string;
  locale: string;
}

/** Facts as the page shows them, by section and kind, without what is empty; of the kind `all` none are left out. */
export function describeSections(facts: readonly Fact[], reader: Reader, all: string | null = null): FactSection[] {
  const isDead = facts.some(({ content, until }) => content.kind === "death" && until === null);
  return FACT_SECTIONS.map(({ title, kinds }) => ({
    title,
    groups: kinds
      .map((kind) => {
        const { label, icon, past = null } = kindOf(kind);
        const ofKind = joinStays(facts.filter(({ content }) => content.kind === kind)).toSorted(byWhen);
        // What holds before what is history.
        const described = ofKind
          .map((fact) => describe(fact, reader, isDead))
          .toSorted((a, b) => Number(a.until !== null) - Number(b.until !== null) || byWhatIsNext(a, b));
        const shown = kind === all ? described : described.slice(0, MOST_OF_A_KIND);
        return { kind, label, icon, past, facts: shown, left: described.length - shown.length };
      })
      .filter((group) => group.facts.length > 0),
  })).filter((section) => section.groups.length > 0);
}

/** A note that said so within the years of a stay speaks for the stay, and is not shown beside it. */
function joinStays(facts: readonly Fact[]): Fact[] {
  const endOf = ({ content }: Fact) => spanOf(content).until;
  const stayOf = (fact: Fact) =>
    fact.until === null || endOf(fact) !== null
      ? undefined
      : facts.find((stay) => endOf(stay) === fact.until && areAboutTheSame(fact.content, stay.content));
  const stays = new Map(facts.map((fact) => [fact, stayOf(fact)]));
  return facts
    .filter((fact) => stays.get(fact) === undefined)
    .map((fact) => ({
      ...fact,
      sources: [fact, ...facts.filter((part) => stays.get(part) === fact)].flatMap(({ sources }) => sources),
    }));
}

function describe({ id, content, until, sources }: Fact, { today, locale }: Reader, isDead: boolean): FactItem {
  const { href, mark, yearly } = kindOf(content.kind);
  // Nobody turns a year older after they died.
  const comes = yearly && until === null && !(isDead && content.kind === "birthday");
  return {
    id,
    text: readFact(content, locale),
    aside: sayAside(content, locale),
    until,
    saysUntil: spanOf(content).until !== null,
    href: href?.(content.value) ?? null,
    sources,
    next: comes ? comesRound(yearly, content.value, today) : null,
    mark: until === null && mark?.open(content.value) ? { as: mark.as, label: mark.label } : null,
  };
}

function comesRound({ on, years }: NonNullable<AnyKind["yearly"]>, value: FactValue, today: string) {
  const day = on(value);
  const next = nextAnniversary(day, today);
  const count = ageOn(day, next);
  return { on: next, years: count === null ? null : years(count) };
}

/** The latest first: of history the last to end, of the rest the last to begin; what says no day stays as it was entered. */
function byWhen(a: Fact, b: Fact): number {
  const [first, second] = [a, b].map(({ content, until }) => until ?? whenOf(content) ?? "");
  return second.localeCompare(first);
}

/** First what can be done something about, then what comes round next. */
function byWhatIsNext(a: FactItem, b: FactItem): number {
  if ((a.mark === null) !== (b.mark === null)) return a.mark === null ? 1 : -1;
  return a.next && b.next ? a.next.on.localeCompare(b.next.on) : 0;
}
