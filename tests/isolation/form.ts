import { expect } from "vitest";
import { readRouteFields } from "../support/form-fields";
import type { SiteRoute } from "../support/site-routes";
import { makePicture, TABLE_BEFORE, type Notebook } from "./two-notebooks";

export const NOBODYS = "01234567-89ab-7def-8123-456789abcdef";

/** What a form is sent with, so that it is not refused before any row is looked at; a field that is not here fails the walk. */
const FIELDS: Record<string, string> = {
  account: "",
  act: "",
  all: "",
  animal: "",
  answer: "nobody",
  anyway: "yes",
  body: "Met nobody.",
  chosenAmong: "Planted",
  client_key: "",
  day: "3",
  days: "",
  do: "label",
  dueOn: "2026-03-14",
  employer: "Planted",
  familyName: "",
  for: "week",
  from: "/",
  givenName: "",
  how: "call",
  id: NOBODYS,
  keep: NOBODYS,
  label: "Planted",
  mention: "",
  middleName: "",
  month: "3",
  name: "Planted",
  nature: "",
  occasion: "",
  on: "",
  otherId: NOBODYS,
  path: "/search",
  person: NOBODYS,
  personId: NOBODYS,
  person_id: "",
  place: "Planted",
  private: "yes",
  pronoun: "",
  q: "Planted",
  query: "",
  reader: "built-in",
  reason: "",
  relation: "child",
  relativeId: NOBODYS,
  rhythm: "30",
  role: "",
  school: "Planted",
  since: "",
  status: "current",
  subject: "Planted",
  sure: "",
  text: "Planted",
  theme: "dark",
  timeZone: "Europe/Rome",
  time_zone: "",
  type: "",
  until: "",
  value: "Planted",
  what: "Planted",
  when: "today",
  word: "",
  written_at: "",
  year: "",
};

export const QUERY: Record<string, string> = { "/people/:id/facts/new": "?kind=birthday" };
const FILES: Record<string, string> = { "/people/:id/photo": "photo" };

/** A route's form, as it would be sent, but for what is given. */
export async function fillForm(route: SiteRoute, given: Record<string, string> = {}): Promise<FormData> {
  const form = new FormData();
  for (const name of readRouteFields(route.id).fields) {
    const unknown = () => expect.fail(`what is sent as ${name} (${route.pattern})? Say so in FIELDS`);
    form.set(name, given[name] ?? FIELDS[name] ?? unknown());
  }
  const file = FILES[route.pattern];
  if (file) form.set(file, await makePicture(), "x.png");
  return form;
}

/** The ids of a route's path, all of them out of this notebook. */
export function ownIds(route: SiteRoute, { idOf }: Notebook): Record<string, string> {
  return Object.fromEntries(route.params.map((name) => [name, idOf[tableOf(route, name)] ?? ""]));
}

export function tableOf({ pattern }: SiteRoute, param: string): string {
  const parts = pattern.split("/");
  const before = parts[parts.indexOf(`:${param}`) - 1] ?? "";
  return TABLE_BEFORE[before] ?? expect.fail(`what is an id after /${before}/? Say so in TABLE_BEFORE (${pattern})`);
}
