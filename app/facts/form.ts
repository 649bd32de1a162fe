import { z } from "zod";
import type { FieldInput } from "./field";
import { kindOf, type FactContent, type FactKind } from "./kinds";

/** What a form asks for, by the name of each part, in order. */
export type FormInput = FieldInput & { name: string };

/** The form of a kind, as plain data for the page that draws it. */
export function listInputs(kind: FactKind): FormInput[] {
  return Object.entries(kindOf(kind).fields).map(([name, { input }]) => ({ name, ...input }));
}

/** A form whose fields are named as in the kind's value, read into a fact of that kind. */
export function factForm(kind: FactKind): z.ZodType<FactContent> {
  const { fields, value } = kindOf(kind);
  return z
    .record(z.string(), z.unknown())
    .transform((typed) =>
      Object.fromEntries(
        Object.entries(fields).map(([name, { read }]) => {
          const text = typed[name];
          return [name, read(typeof text === "string" ? text : "")];
        }),
      ),
    )
    .pipe(value as z.ZodType<FactContent["value"], Record<string, unknown>>)
    .transform((value) => ({ kind, value }) as FactContent);
}

/** What the fields of such a form hold for a fact that is there already. */
export function toFormFields({ kind, value }: FactContent): Record<string, string> {
  const parts: Readonly<Record<string, string | number | null | undefined>> = value;
  return Object.fromEntries(Object.keys(kindOf(kind).fields).map((name) => [name, String(parts[name] ?? "")]));
}
