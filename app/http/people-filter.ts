import { z } from "zod";
import type { PeopleFilter } from "~db/queries/people-filter.server";
import { addDays, addMonths } from "~/time/zoned";
import { METS, type Met, type PeopleView, type VIEW_FIELDS } from "./people-view";

const MOST_LABELS = 5;

/** No database text holds NUL, so nobody is found by it. */
const words = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => !text.includes("\0"));
const FIELDS = {
  place: words,
  work: words,
  met: z.enum(METS),
  born: z.coerce.number().int().min(1).max(12),
  archived: z.literal("yes"),
  photo: z.literal("no"),
  order: z.enum(["recent", "due"]),
} satisfies Record<(typeof VIEW_FIELDS)[number], z.ZodType>;

/** What stands in an address beside the view and is read elsewhere. */
const OTHERS = ["after", "select", "did", "undid"];

/** `ignored` names what is there and means nothing. A form's empty fields and the order by name say the same as nothing. */
export function parsePeopleView(query: URLSearchParams): { view: PeopleView; ignored: string[] } {
  const ignored = new Set<string>();
  const view: PeopleView = { label: [] };
  for (const [name, value] of query) {
    if (value === "" || OTHERS.includes(name) || (name === "order" && value === "name")) continue;
    if (name === "label") {
      const id = z.uuid().safeParse(value);
      if (!id.success || view.label.length >= MOST_LABELS) ignored.add(name);
      else if (!view.label.includes(id.data)) view.label.push(id.data);
      continue;
    }
    const parsed = isField(name) ? FIELDS[name].safeParse(value) : null;
    if (parsed?.success) Object.assign(view, { [name]: parsed.data });
    else ignored.add(name.slice(0, 40));
  }
  return { view, ignored: [...ignored] };
}

function isField(name: string): name is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, name);
}

/** `today` is the reader's. */
export function toPeopleFilter(view: PeopleView, today: string): PeopleFilter {
  return {
    labels: view.label,
    place: view.place ?? null,
    work: view.work ?? null,
    met: view.met === undefined ? null : metOn(view.met, today),
    born: view.born ?? null,
    archived: view.archived === "yes",
    withoutPhoto: view.photo === "no",
  };
}

function metOn(met: Met, today: string): PeopleFilter["met"] {
  if (met === "never") return "never";
  if (met === "week") return { since: addDays(today, -7) };
  if (met === "month") return { since: addMonths(today, -1) };
  return { notSince: addMonths(today, -Number(met.slice("not-".length))) };
}
