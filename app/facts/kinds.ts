import type { z } from "zod";
import { firstDayOf, lastDayOf, sayPartialDate, saySpan, type PartialDate, type Span } from "~/time/partial-date";
import { fold, join, type Fields, type Kind } from "./kind";
import { ABOUT } from "./kinds/about";
import { CONTACT } from "./kinds/contact";
import { DATES } from "./kinds/dates";
import { GIFTS_AND_DEBTS } from "./kinds/gifts-and-debts";
import { NEWS, OWN } from "./kinds/own";
import { TASTES } from "./kinds/tastes";
import { WORK_AND_HOME } from "./kinds/work-and-home";

/**
 * Every kind of fact there is: one entry each in the family whose section of a person's page it stands in, no migration.
 * Forms, pages, search and history follow from the entry.
 */
export const FACT_KINDS = {
  ...ABOUT,
  ...DATES,
  ...CONTACT,
  ...WORK_AND_HOME,
  ...TASTES,
  ...GIFTS_AND_DEBTS,
  ...OWN,
  ...NEWS,
};

export type FactKind = keyof typeof FACT_KINDS;
export type FactValueOf<K extends FactKind> = z.infer<(typeof FACT_KINDS)[K]["value"]>;
export type FactValue = { [K in FactKind]: FactValueOf<K> }[FactKind];
/** A fact as it is worked with: kind and value that belong together. */
export type FactContent = { [K in FactKind]: { kind: K; value: FactValueOf<K> } }[FactKind];

/** The sections of a person's page, in the order of what matters. */
export const FACT_SECTIONS: readonly { title: string; kinds: readonly FactKind[] }[] = [
  { title: "About", kinds: namesOf(ABOUT) },
  { title: "Dates", kinds: namesOf(DATES) },
  { title: "Contact", kinds: namesOf(CONTACT) },
  { title: "Work and home", kinds: namesOf(WORK_AND_HOME) },
  { title: "Tastes", kinds: namesOf(TASTES) },
  { title: "Gifts and debts", kinds: namesOf(GIFTS_AND_DEBTS) },
  { title: "Anything else", kinds: namesOf(OWN) },
  { title: "News", kinds: namesOf(NEWS) },
];

export const FACT_KIND_NAMES = namesOf(FACT_KINDS);

export const birthdayValue = FACT_KINDS.birthday.value;

/** What a kind is able to say of the values it was made for. */
export type AnyKind = Kind<Fields, FactValue>;

export function kindOf(name: FactKind): AnyKind {
  return FACT_KINDS[name];
}

export function isFactKind(name: string): name is FactKind {
  return Object.hasOwn(FACT_KINDS, name);
}

/** As its page says it: days are in the order of the reader's English. */
export function readFact({ kind, value }: FactContent, locale: string): string {
  return kindOf(kind).read(value, locale);
}

/** What is stored beside a value: how it reads, days as the notebook has them, and what makes it the same fact. */
export function describeFact({ kind, value }: FactContent): { text: string; key: string } {
  const { read, key } = kindOf(kind);
  return { text: read(value), key: key(value).slice(0, 500) };
}

/** What stands beside a fact in small: which of several it is, and when it held. */
export function sayAside({ kind, value }: FactContent, locale?: string): string | null {
  const { since, until } = value as Span;
  const { aside, past } = kindOf(kind);
  const span =
    until && past ? `${past.toLowerCase()} ${sayPartialDate(until, locale)}` : saySpan({ since, until }, locale);
  return join([aside?.(value), span], ", ") || null;
}

/** A whole sentence of it, for finding it by: "Lives in: Oakland (2016–2025)". */
export function sayFact(content: FactContent, locale?: string): string {
  const { label, read } = kindOf(content.kind);
  const aside = sayAside(content, locale);
  return `${label}: ${read(content.value, locale)}${aside ? ` (${aside})` : ""}`;
}

/** The first and the last day on which the value itself says that it held. */
export function spanOf({ value }: FactContent): { since: string | null; until: string | null } {
  const { since, until } = value as Span;
  return { since: since ? firstDayOf(since) : null, until: until ? lastDayOf(until) : null };
}

/** The day, or as much of it as is known, that a fact is of or has held from. */
export function whenOf({ value }: FactContent): PartialDate | null {
  const { on, since } = value as Span & { on?: PartialDate | null };
  return on ?? since ?? null;
}

/** Whether by its own word it is over by `today` (ISO). "Until 2025" is, from the beginning of 2025 on. */
export function isOver({ value }: FactContent, today: string): boolean {
  const { until } = value as Span;
  return Boolean(until && firstDayOf(until) <= today);
}

/** Whether a newer fact of the same person and kind takes an older one's place. */
export function replacesFact(newer: FactContent, older: FactContent): boolean {
  if (newer.kind !== older.kind) return false;
  const { replaces, single = false } = kindOf(newer.kind);
  return replaces ? replaces(newer.value, older.value) : single;
}

export function canContradict(kind: FactKind): boolean {
  return kindOf(kind).contradicts !== undefined;
}

/** Whether two facts of a person cannot both be true. */
export function contradictsFact(one: FactContent, other: FactContent): boolean {
  if (one.kind !== other.kind) return false;
  return kindOf(one.kind).contradicts?.(one.value, other.value) ?? false;
}

/** Whether a fact is about this place (of a home), employer (of work) or school. */
export function isFactAbout(fact: FactContent, text: string): boolean {
  const about = kindOf(fact.kind).about?.(fact.value);
  return about != null && fold(about) === fold(text);
}

/** Whether two facts are about the same place, employer or school. */
export function areAboutTheSame(one: FactContent, other: FactContent): boolean {
  const about = kindOf(one.kind).about?.(one.value);
  return one.kind === other.kind && about != null && isFactAbout(other, about);
}

/** What the same fact, told again, adds to what was known of it: a part told now holds, and one left out stays. */
export function addToFact(known: FactContent, told: FactContent): FactContent {
  const parts = Object.entries(told.value).filter(([, part]) => part !== null && part !== undefined);
  return { kind: told.kind, value: { ...told.value, ...known.value, ...Object.fromEntries(parts) } } as FactContent;
}

/** The kinds of which one can become history: another takes its place, or it says itself how long it held. */
export const SETTLING_KINDS = FACT_KIND_NAMES.filter((name) => {
  const { replaces, single, fields } = kindOf(name);
  return replaces !== undefined || single === true || "until" in fields;
});

function namesOf<Kinds extends object>(kinds: Kinds): (keyof Kinds & string)[] {
  return Object.keys(kinds) as (keyof Kinds & string)[];
}
