import { z } from "zod";
import { MONTHS } from "~/time/month";
import { WORK_STATUSES, type WorkStatus } from "~/understand/extraction";

/**
 * Every kind of fact there is: one line each, no migration. `value` is its form, `read` how it reads on a page and in
 * search, `key` what makes two of one person the same fact.
 */

interface Kind<Value> {
  label: string;
  value: z.ZodType<Value>;
  read(value: Value): string;
  key(value: Value): string;
  /** Whether the newer of two facts takes the older one's place; without it both hold side by side. */
  replaces?(newer: Value, older: Value): boolean;
  /** Whether the two cannot both be true, so that the person has to say which is. */
  contradicts?(one: Value, other: Value): boolean;
}

function kind<Value>(definition: Kind<Value>): Kind<Value> {
  return definition;
}

const words = (max: number) => z.string().trim().min(1, "Write something here.").max(max, `At most ${max} characters.`);

const year = z.number().int().min(1850, "A year after 1850.").max(2200, "A year before 2200.");

export const birthdayValue = z
  .object({ month: z.number().int().min(1).max(12), day: z.number().int().min(1).max(31), year: year.nullable() })
  .refine(({ month, day, year }) => day <= daysIn(month, year ?? 2000), "That day is not in the calendar.");

const contact = (label: string, max: number) =>
  kind({
    label,
    value: z.object({ value: words(max) }),
    read: ({ value }) => value,
    key: ({ value }) => fold(value).replace(/[\s().-]/g, ""),
  });

export const FACT_KINDS = {
  birthday: kind({
    label: "Birthday",
    value: birthdayValue,
    read: sayBirthday,
    key: ({ month, day, year }) => `${month}-${day}-${year ?? ""}`,
    replaces: (newer, older) =>
      newer.year !== null || older.year === null || newer.month !== older.month || newer.day !== older.day,
    contradicts: (one, other) =>
      one.month !== other.month ||
      one.day !== other.day ||
      (one.year !== null && other.year !== null && one.year !== other.year),
  }),
  home: kind({
    label: "Lives in",
    value: z.object({ place: words(200) }),
    read: ({ place }) => place,
    key: ({ place }) => fold(place),
    replaces: () => true,
  }),
  work: kind({
    label: "Work",
    value: z
      .object({
        employer: words(200).nullable(),
        role: words(200).nullable(),
        status: z.enum(WORK_STATUSES),
      })
      .refine(({ employer, role }) => employer !== null || role !== null, "Say where, or as what."),
    read: sayWork,
    key: ({ employer, role, status }) => fold(`${employer ?? ""}|${role ?? ""}|${status}`),
    replaces: replacesWork,
  }),
  email: contact("E-mail", 320),
  phone: contact("Phone", 50),
  address: contact("Address", 500),
  link: contact("Link", 2000),
  name: kind({
    label: "Also called",
    value: z.object({ name: words(200) }),
    read: ({ name }) => name,
    key: ({ name }) => fold(name),
  }),
  relative: kind({
    label: "Family, not named",
    value: z.object({ relation: z.string(), word: words(100) }),
    read: ({ word }) => word,
    key: ({ relation, word }) => fold(`${relation}|${word}`),
  }),
  news: kind({
    label: "News",
    value: z.object({ text: words(500) }),
    read: ({ text }) => text,
    key: ({ text }) =>
      fold(text)
        .replace(/[^\p{L}\p{N}]+/gu, " ")
        .trim(),
  }),
} as const;

export type FactKind = keyof typeof FACT_KINDS;
export type FactValueOf<K extends FactKind> = z.infer<(typeof FACT_KINDS)[K]["value"]>;
export type FactValue = { [K in FactKind]: FactValueOf<K> }[FactKind];
/** A fact as it is worked with: kind and value that belong together. */
export type FactContent = { [K in FactKind]: { kind: K; value: FactValueOf<K> } }[FactKind];

export const FACT_KIND_NAMES = Object.keys(FACT_KINDS) as FactKind[];

export function isFactKind(name: string): name is FactKind {
  return Object.hasOwn(FACT_KINDS, name);
}

/** What is stored beside a value: how it reads and what makes it the same fact. */
export function describeFact({ kind: name, value }: FactContent): { text: string; key: string } {
  const definition = FACT_KINDS[name] as Kind<FactValue>;
  return { text: definition.read(value), key: definition.key(value).slice(0, 500) };
}

/** Whether a newer fact of the same person and kind takes an older one's place. */
export function replacesFact(newer: FactContent, older: FactContent): boolean {
  if (newer.kind !== older.kind) return false;
  const definition = FACT_KINDS[newer.kind] as Kind<FactValue>;
  return definition.replaces?.(newer.value, older.value) ?? false;
}

export function canContradict(kind: FactKind): boolean {
  return "contradicts" in FACT_KINDS[kind];
}

/** Whether two facts of a person cannot both be true. */
export function contradictsFact(one: FactContent, other: FactContent): boolean {
  if (one.kind !== other.kind) return false;
  const definition = FACT_KINDS[one.kind] as Kind<FactValue>;
  return definition.contradicts?.(one.value, other.value) ?? false;
}

/** Whether a fact is about this place (of a home) or employer (of work). */
export function isFactAbout(fact: FactContent, text: string): boolean {
  const about = fact.kind === "home" ? fact.value.place : fact.kind === "work" ? fact.value.employer : null;
  return about !== null && fold(about) === fold(text);
}

/** The kinds of which a newer fact can take an older one's place. */
export const SUPERSEDING_KINDS = FACT_KIND_NAMES.filter((name) => "replaces" in FACT_KINDS[name]);

interface Work {
  employer: string | null;
  role: string | null;
  status: WorkStatus;
}

/** A new job takes the old one's place, and so does a new standing with the same employer; saying less of the same does not. */
function replacesWork(newer: Work, older: Work): boolean {
  const sameEmployer =
    newer.employer !== null && older.employer !== null && fold(newer.employer) === fold(older.employer);
  if (sameEmployer) return newer.status !== older.status || newer.role !== null || older.role === null;
  return isWorking(newer.status) && isWorking(older.status);
}

function isWorking(status: WorkStatus): boolean {
  return status === "current" || status === "starting";
}

function sayBirthday({ month, day, year }: z.infer<typeof birthdayValue>): string {
  return year === null ? `${day} ${MONTHS[month - 1]}` : `${day} ${MONTHS[month - 1]} ${year}`;
}

function sayWork({ employer, role, status }: Work): string {
  const what = role && employer ? `${role} at ${employer}` : (role ?? employer ?? "");
  switch (status) {
    case "interviewing":
      return employer ? `Interviewing at ${role ? `${employer} (${role})` : employer}` : `Interviewing: ${role}`;
    case "starting":
      return `Starting: ${what}`;
    case "former":
      return `Formerly ${what}`;
    default:
      return capitalise(what);
  }
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
