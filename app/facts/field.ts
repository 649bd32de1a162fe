import { z } from "zod";
import { isPartialDate, readPartialDate } from "~/time/partial-date";

/** One part of a fact's value: what may stand in it, and how it is asked for in a form. */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  schema: Schema;
  input: FieldInput;
  /** What was typed, as the schema wants it; what makes no sense is passed on for the schema to refuse. */
  read(typed: string): unknown;
}

/** How a part is asked for, as plain data: pages draw their forms from it without knowing the kinds. */
export type FieldInput =
  | { as: "line" | "email" | "tel" | "url"; label: string; hint?: string; offers?: readonly string[] }
  | { as: "text"; label: string; hint?: string }
  | { as: "choice"; label: string; options: Readonly<Record<string, string>> }
  | { as: "day" | "month" | "year" | "partial date"; label: string; hint?: string }
  | { as: "hidden" };

interface LineOptions {
  max?: number;
  hint?: string;
  /** Words that are often meant, to choose from. */
  offers?: readonly string[];
}

const EMPTY = "Write something here.";

export function line(label: string, { max = 200, ...input }: LineOptions = {}) {
  const schema = words(max).min(1, EMPTY);
  return { schema, input: { as: "line", label, ...input }, read: trim } satisfies Field;
}

export function optionalLine(label: string, { max = 200, ...input }: LineOptions = {}) {
  return { schema: words(max).nullish(), input: { as: "line", label, ...input }, read: trimOrNull } satisfies Field;
}

/** A line that has to have a form of its own: `is` says whether it has. */
export function contactLine(
  as: "email" | "tel" | "url",
  label: string,
  {
    max,
    read = trim,
    is,
    told,
  }: { max: number; read?: (typed: string) => string; is(value: string): boolean; told: string },
) {
  const schema = words(max)
    .min(1, EMPTY)
    .refine((value) => value === "" || is(value), told);
  return { schema, input: { as, label }, read } satisfies Field;
}

/** Several lines. */
export function text(label: string, { max = 1000, hint }: { max?: number; hint?: string } = {}) {
  return { schema: words(max).min(1, EMPTY), input: { as: "text", label, hint }, read: trim } satisfies Field;
}

/** The first of the options stands there to begin with. */
export function choice<Option extends string>(label: string, options: Readonly<Record<Option, string>>) {
  const schema = z.enum(Object.keys(options) as Option[], "Choose one of these.");
  return { schema, input: { as: "choice", label, options }, read: trim } satisfies Field;
}

export function optionalChoice<Option extends string>(label: string, options: Readonly<Record<Option, string>>) {
  const asked = choice(label, options);
  return { ...asked, schema: asked.schema.nullish(), read: trimOrNull } satisfies Field;
}

export function partialDate(label: string, hint = "Such as 2019 or May 2019.") {
  const schema = z.string().refine(isPartialDate, "Write it like 2019, May 2019 or 2019-05-12.").nullish();
  const read = (typed: string) => (typed.trim() === "" ? null : (readPartialDate(typed) ?? typed));
  return { schema, input: { as: "partial date", label, hint }, read } satisfies Field;
}

export function day() {
  const told = "Write the day, 1 to 31.";
  const schema = z.number({ error: told }).int().min(1, told).max(31, told);
  return { schema, input: { as: "day", label: "Day" }, read: number(/^\d+$/) } satisfies Field;
}

export function month() {
  const told = "Choose a month.";
  const schema = z.number({ error: told }).int().min(1, told).max(12, told);
  return { schema, input: { as: "month", label: "Month" }, read: number(/^\d+$/) } satisfies Field;
}

/** It may stay empty. */
export function year() {
  const schema = z
    .number({ error: "Write a year like 1988, or leave it empty." })
    .int()
    .min(1850, "A year after 1850.")
    .max(2200, "A year before 2200.")
    .nullable();
  return {
    schema,
    input: { as: "year", label: "Year", hint: "If known." },
    read: number(/^\d{4}$/),
  } satisfies Field;
}

/** Goes along with the form and is not to be changed in it. */
export function hidden() {
  return { schema: words(100), input: { as: "hidden" }, read: trim } satisfies Field;
}

function words(max: number) {
  return z.string({ error: EMPTY }).trim().max(max, `At most ${max} characters.`);
}

function number(form: RegExp) {
  return (typed: string) => {
    const text = typed.trim();
    if (text === "") return null;
    return form.test(text) ? Number(text) : text;
  };
}

function trim(typed: string): string {
  return typed.trim();
}

function trimOrNull(typed: string): string | null {
  return typed.trim() || null;
}
