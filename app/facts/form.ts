import { z } from "zod";
import { FACT_KINDS, type FactContent, type FactKind, type FactValue } from "./kinds";

const number = (error: string) => z.string({ error }).trim().regex(/^\d+$/, error).transform(Number);
const orNull = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null);

const birthday: z.ZodType = z.object({
  day: number("Write the day, 1 to 31."),
  month: number("Choose a month."),
  year: z
    .string()
    .trim()
    .regex(/^(\d{4})?$/, "Write a year like 1988, or leave it empty.")
    .transform((text) => (text === "" ? null : Number(text))),
});
const work: z.ZodType = z.object({ employer: orNull, role: orNull, status: z.string() });

/** Of most kinds the fields are the value as it stands. */
const FORMS: Partial<Record<FactKind, z.ZodType<FactValue>>> = {
  birthday: birthday.pipe(FACT_KINDS.birthday.value),
  work: work.pipe(FACT_KINDS.work.value),
};

/** A form whose fields are named as in the kind's value, read into a fact of that kind. */
export function factForm(kind: FactKind): z.ZodType<FactContent> {
  const value: z.ZodType<FactValue> = FORMS[kind] ?? FACT_KINDS[kind].value;
  return value.transform((value) => ({ kind, value }) as FactContent);
}

/** What the fields of such a form hold for a value that is there already. */
export function toFormFields(value: FactValue): Record<string, string> {
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, part === null ? "" : String(part)]));
}
