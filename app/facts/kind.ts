import { z } from "zod";
import type { Span } from "~/time/partial-date";
import type { IconName } from "~/ui/fact-icon";
import type { Field } from "./field";

export type Fields = Readonly<Record<string, Field>>;
export type ValueOf<F extends Fields> = z.infer<z.ZodObject<{ -readonly [Name in keyof F]: F[Name]["schema"] }>>;

/** What can be said of a fact in one tap, after which it is history or another one. */
export type Mark = "settled" | "given";

/** What a kind says about itself. */
interface Definition<F extends Fields, Value> {
  label: string;
  icon: IconName;
  /** In the order of the form; `since` and `until` are when it held. */
  fields: F;
  /** What is wrong with the parts together, in words for the person, and which is to be mended; null where nothing is. */
  refuse?(value: Value): Refusal | null;
  /** How it reads on a page, its days in the order of the reader's English, and in search; never empty. */
  read(value: Value, locale?: string): string;
  /** What stands beside it in small: "work", "nickname". */
  aside?(value: Value): string | null;
  /** What makes two of one person the same fact. */
  key(value: Value): string;
  /** The place, employer or school it is about, where the same one may be told in several ways. */
  about?(value: Value): string | null;
  /** Of a person one holds at a time: the newer takes the older one's place. */
  single?: boolean;
  /** Whether the newer of two facts takes the older one's place; without it, and not `single`, both hold side by side. */
  replaces?(newer: Value, older: Value): boolean;
  /** Whether the two cannot both be true, so that the person has to say which is. */
  contradicts?(one: Value, other: Value): boolean;
  /** Where it leads: an address that is safe to stand in a link, or null. */
  href?(value: Value): string | null;
  /** The day that comes round every year, and what to say of how many years it makes then. */
  yearly?: { on(value: Value): YearlyDay; years(count: number): string };
  mark?: { as: Mark; label: string; open(value: Value): boolean; done(value: Value, on: string): Value };
  /** What those that no longer hold are called, where they are done with: "Settled". Of others it is what was before. */
  past?: string;
  /** Comes from notes only: by hand there is a better way to say it. */
  fromNotes?: boolean;
}

export interface Refusal {
  field: string;
  told: string;
}

export interface YearlyDay {
  month: number;
  day: number;
  year: number | null;
}

export type Kind<F extends Fields = Fields, Value = ValueOf<F>> = Definition<F, Value> & { value: z.ZodType<Value> };

export function kind<const F extends Fields>(definition: Definition<F, ValueOf<F>>): Kind<F> {
  const shape = Object.fromEntries(Object.entries(definition.fields).map(([name, { schema }]) => [name, schema]));
  const value = z.object(shape).superRefine((value, context) => {
    const refusal = definition.refuse?.(value as ValueOf<F>);
    if (refusal) context.addIssue({ code: "custom", message: refusal.told, path: [refusal.field] });
  });
  return { ...definition, value: value as unknown as z.ZodType<ValueOf<F>> };
}

/** A stay that is over is a fact of its own, beside one of the same place that goes on. */
export function keyWithin(key: string, { since, until }: Span): string {
  return until ? `${key}|${since ?? ""}–${until}` : key;
}

export function refuseSpan({ since, until }: Span): Refusal | null {
  const isTurned = since && until && since.slice(0, until.length) > until;
  return isTurned ? { field: "until", told: "It ends before it begins." } : null;
}

export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without what is not there. */
export function join(parts: readonly (string | null | undefined)[], separator = " · "): string {
  return parts.filter(Boolean).join(separator);
}
