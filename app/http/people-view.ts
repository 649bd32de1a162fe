import type { PeopleOrder } from "~db/queries/people.server";

// What pages need of it, apart from what reads an address: they are not to bring a parser into the browser.

/** What a list of people is narrowed and ordered by, as its address says it; what is left out does not narrow. */
export interface PeopleView {
  label: string[];
  place?: string;
  work?: string;
  met?: Met;
  born?: number;
  archived?: "yes";
  photo?: "no";
  order?: Exclude<PeopleOrder, "name">;
}

export const METS = ["week", "month", "not-1", "not-3", "not-6", "not-12", "never"] as const;
export type Met = (typeof METS)[number];

/** All but the labels, in the order in which the address says them. */
export const VIEW_FIELDS = ["place", "work", "met", "born", "archived", "photo", "order"] as const;

/** The address again, in one form: what follows the question mark, "" for everybody by name. */
export function writePeopleView(view: PeopleView, more: Record<string, string | undefined> = {}): string {
  const query = new URLSearchParams(view.label.map((id) => ["label", id]));
  for (const name of VIEW_FIELDS) {
    const value = view[name];
    if (value !== undefined) query.set(name, String(value));
  }
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value);
  return query.toString();
}

export function isNarrowed(view: PeopleView): boolean {
  return writePeopleView({ ...view, order: undefined }) !== "";
}
