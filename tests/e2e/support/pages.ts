import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { post } from "./write";
import { expect, signIn, waitForScript } from "./test";

type Id =
  "note" | "person" | "other" | "fact" | "followUp" | "label" | "savedSearch" | "tie" | "personOfTie" | "reading";
type Ids = Record<Id, string>;

/** The addresses of each route that has a page. One that only somewhere else can be seen says where. */
const ADDRESSES: Record<string, ((ids: Ids) => string[]) | { seenIn: string }> = {
  $: () => ["/nowhere"],
  _index: () => ["/"],
  "activities._index": () => ["/activities"],
  "admin._index": { seenIn: "google.spec.ts" },
  deleted: () => ["/deleted?at=2026-01-01T00:00:00.000Z&notes=1&people=1&facts=1&rows=9"],
  "facts.$id.edit": ({ fact }) => [`/facts/${fact}/edit`],
  "follow-ups.$id.edit": ({ followUp }) => [`/follow-ups/${followUp}/edit`],
  "follow-ups._index": () => ["/follow-ups"],
  keys: () => ["/keys"],
  "labels.$id.edit": ({ label }) => [`/labels/${label}/edit`],
  "labels._index": () => ["/labels"],
  map: () => ["/map"],
  "morning-mail.stop": { seenIn: "google.spec.ts" },
  "notes.$id._index": ({ note }) => [`/notes/${note}`],
  "notes.$id.delete": ({ note }) => [`/notes/${note}/delete`],
  "notes.$id.edit": ({ note }) => [`/notes/${note}/edit`],
  "notes.$id.people._index": ({ note }) => [`/notes/${note}/people`, `/notes/${note}/people?q=sa`],
  "notes.$id.read-by": ({ note }) => [`/notes/${note}/read-by`],
  "notes.$id.readings.$readingId": ({ reading }) => [reading],
  "notes.$id.similar": ({ note }) => [`/notes/${note}/similar`],
  "notes._index": () => ["/notes"],
  offline: () => ["/offline"],
  "people.$id._index": ({ person, other }) => [`/people/${person}`, `/people/${other}`],
  "people.$id.delete": ({ person }) => [`/people/${person}/delete`],
  "people.$id.edit": ({ person }) => [`/people/${person}/edit`],
  "people.$id.encounters": ({ person }) => [`/people/${person}/encounters`],
  "people.$id.facts.new": ({ person }) => [`/people/${person}/facts/new`, `/people/${person}/facts/new?kind=home`],
  "people.$id.family": ({ person }) => [`/people/${person}/family`],
  "people.$id.labels": ({ person }) => [`/people/${person}/labels`],
  "people.$id.merge": ({ person, other }) => [`/people/${person}/merge`, `/people/${person}/merge?with=${other}`],
  "people.$id.photo._index": ({ person }) => [`/people/${person}/photo`],
  "people.$id.rhythm": ({ person }) => [`/people/${person}/rhythm`],
  "people.$id.ties": ({ person }) => [`/people/${person}/ties`],
  "people.$id.ties_.$tieId.edit": ({ personOfTie, tie }) => [`/people/${personOfTie}/ties/${tie}/edit`],
  "people._index": () => ["/people", "/people?order=due", "/people?select=some", "/people?select=page"],
  "people.bulk": () => ["/people/bulk"],
  "people.duplicates": () => ["/people/duplicates"],
  "people.new": () => ["/people/new"],
  "saved-searches.$id.edit": ({ savedSearch }) => [`/saved-searches/${savedSearch}/edit`],
  "saved-searches._index": () => ["/saved-searches"],
  search: () => ["/search", "/search?q=where+does+Joan+Field+live", "/search?q=sister", "/search?q=xyzzy"],
  "search_.ask._index": () => ["/search/ask"],
  "settings._index": () => ["/settings"],
  "settings.data._index": () => ["/settings/data"],
  "settings.data.delete": () => ["/settings/data/delete"],
  "settings.data.import": () => ["/settings/data/import"],
  // Signed in it leads to Today; seen before.
  "sign-in._index": () => [],
  "suggestions._index": () => ["/suggestions"],
  upcoming: () => ["/upcoming"],
};

/** Folders of routes whose module shows something, each of which must have its addresses above. */
export function listPageRoutes(): string[] {
  const folder = "app/routes";
  return readdirSync(folder).filter((name) => {
    const module = readdirSync(join(folder, name)).find((file) => /^route\.tsx?$/.test(file));
    return module && readFileSync(join(folder, name, module), "utf8").includes("export default");
  });
}

/** A word that no line is long enough for. */
const UNBROKEN = "x".repeat(300);

export const knownRoutes = Object.keys(ADDRESSES);

/** Signs in, and brings about one of everything; returns every address there is to look at. */
export async function preparePages(page: Page): Promise<string[]> {
  await signIn(page);
  await page.getByRole("button", { name: "Try it with sample people" }).click();
  const notes = page.getByRole("article");
  await expect(notes.locator("a[href^='/people/']").first()).toBeVisible();
  await page.goto("/");
  await waitForScript(page);
  await page
    .getByLabel("Who did you see?")
    .fill(`Had lunch with Sam. His sister Joan Field moved to Oslo. Send him the map by Friday. ${UNBROKEN}`);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(notes.filter({ hasText: "Joan Field" }).locator("a[href^='/people/']").first()).toBeVisible();
  await expect(page.getByText("Reading it now")).toHaveCount(0);
  const ids = await findIds(page);
  return Object.values(ADDRESSES).flatMap((addresses) => ("seenIn" in addresses ? [] : addresses(ids)));
}

async function findIds(page: Page): Promise<Ids> {
  const note = await firstId(page, "/notes", /^\/notes\/([0-9a-f-]{36})$/);
  const person = await firstId(page, `/notes/${note}`, /^\/people\/([0-9a-f-]{36})$/);
  await page.goto("/people");
  const other = (await listIds(page, /^\/people\/([0-9a-f-]{36})$/)).find((id) => id !== person) ?? person;
  await page.request.post(`/people/${person}/labels`, { form: { name: "Choir" }, headers: origin(page) });
  await post(page, "/saved-searches", { name: "Sisters", path: "/search", query: "q=sister" });
  const [personOfTie, tie] = await firstTie(page, [person, other]);
  return {
    note,
    person,
    other,
    fact: await firstId(page, `/people/${other}`, /^\/facts\/([0-9a-f-]{36})\/edit/),
    followUp: await firstId(page, "/upcoming", /^\/follow-ups\/([0-9a-f-]{36})\/edit/),
    label: await firstId(page, "/labels", /^\/labels\/([0-9a-f-]{36})\/edit/),
    savedSearch: await firstId(page, "/search", /^\/saved-searches\/([0-9a-f-]{36})\/edit/),
    tie,
    personOfTie,
    reading: await post(page, `/notes/${note}/read-by`, { reader: "built-in" }),
  };
}

async function firstTie(page: Page, people: readonly string[]): Promise<[string, string]> {
  const all = [...people];
  await page.goto("/people");
  all.push(...(await listIds(page, /^\/people\/([0-9a-f-]{36})$/)));
  for (const person of all) {
    await page.goto(`/people/${person}`);
    const [tie] = await listIds(page, /\/ties\/([0-9a-f-]{36})\/edit/);
    if (tie) return [person, tie];
  }
  throw new Error("Nobody has a tie that can be edited.");
}

async function firstId(page: Page, path: string, to: RegExp): Promise<string> {
  await page.goto(path);
  const [id] = await listIds(page, to);
  if (!id) throw new Error(`${path} has no link to ${to}`);
  return id;
}

async function listIds(page: Page, to: RegExp): Promise<string[]> {
  const links = await page.locator("a[href]").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  return links.flatMap((href) => to.exec(href)?.[1] ?? []);
}

const origin = (page: Page) => ({ Origin: new URL(page.url()).origin });
