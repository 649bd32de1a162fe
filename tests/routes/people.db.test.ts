import { expect, it } from "vitest";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true });

async function add(user: TestUser, name: string, pronoun = ""): Promise<string> {
  const added = await send(app, user, "POST", "/people/new", { name, pronoun });
  expect(added.status).toBe(303);
  return added.headers.get("location")?.split("?")[0] ?? "";
}

async function pageOf(user: TestUser, path: string): Promise<string> {
  return readPage(await send(app, user, "GET", path));
}

it("somebody added by hand has a page and stands in the list", async () => {
  const user = await aUser(app);
  const person = await add(user, "Sarah Chen", "she");
  expect(await pageOf(user, person)).toContain("What you write about Sarah will be here.");
  expect(await pageOf(user, "/people")).toContain("Sarah Chen");
});

it("who has a title is called by it on their page, and others of the name are offered to be merged", async () => {
  const user = await aUser(app);
  const person = await add(user, "Dr. Patel");
  await add(user, "Anna Patel");
  await add(user, "Dr. Novak");
  expect(await pageOf(user, person)).toContain("What you write about Dr. Patel will be here.");
  const merging = await pageOf(user, `${person}/merge`);
  expect([merging.includes("Anna Patel"), merging.includes("Dr. Novak")]).toEqual([true, false]);
});

it("a person without a name is refused beside the field, keeping the rest", async () => {
  const user = await aUser(app);
  const refused = await send(app, user, "POST", "/people/new", { name: " ", pronoun: "they" });
  expect(refused.status).toBe(400);
  const html = await refused.text();
  expect(html).toContain("Write a name here.");
  expect(html).toMatch(/<option value="they" selected/);
});

it("a name changed by hand is the name, and a deleted person is gone but their notes stay", async () => {
  const user = await aUser(app);
  const note = await send(app, user, "POST", "/notes", { body: "Lunch with Sara Chen." });
  await settled(app);
  const person = /\/people\/[0-9a-f-]{36}/.exec(await (await send(app, user, "GET", "/people")).text())?.[0] ?? "";
  expect(whereTo(await send(app, user, "POST", `${person}/edit`, { name: "Sarah Chen", pronoun: "she" }))).toBe(
    `303 ${person}`,
  );
  expect(await pageOf(user, person)).toContain("Sarah Chen");
  expect(await pageOf(user, `${person}/delete`)).toContain("Delete Sarah Chen?");
  expect(whereTo(await send(app, user, "POST", `${person}/delete`))).toBe("303 /people");
  expect((await send(app, user, "GET", person)).status).toBe(404);
  expect(await pageOf(user, note.headers.get("location") ?? "")).toContain("Lunch with");
});

it("a fact is added, corrected and deleted by hand", async () => {
  const user = await aUser(app);
  const person = await add(user, "Sarah Chen");
  const birthday = await send(app, user, "POST", `${person}/facts/new?kind=birthday`, {
    day: "3",
    month: "3",
    year: "1988",
  });
  expect(whereTo(birthday)).toBe(`303 ${person}`);
  expect(await pageOf(user, person)).toContain("March 3, 1988");
  const fact = /\/facts\/[0-9a-f-]{36}/.exec(await (await send(app, user, "GET", person)).text())?.[0] ?? "";
  expect(await pageOf(user, `${fact}/edit`)).toContain("entered by you");
  expect(whereTo(await send(app, user, "POST", `${fact}/edit`, { day: "4", month: "3", year: "" }))).toBe(
    `303 ${person}`,
  );
  const page = await (await send(app, user, "GET", person)).text();
  expect(page).toContain("March 4");
  expect(page).not.toContain("March 3, 1988");
  const corrected = /\/facts\/[0-9a-f-]{36}/.exec(page)?.[0] ?? "";
  expect(whereTo(await send(app, user, "POST", `${corrected}/delete`, { from: person }))).toBe(`303 ${person}`);
  expect(await pageOf(user, person)).not.toContain("March 4");
});

it.each([
  ["birthday", { day: "31", month: "2", year: "" }, "That day is not in the calendar."],
  ["birthday", { day: "", month: "", year: "88" }, "Write a year like 1988, or leave it empty."],
  ["work", { employer: "", role: " ", status: "current" }, "Say where, or as what."],
  ["home", { place: "" }, "Write something here."],
])("a %s that cannot be is refused in plain words", async (kind, form, told) => {
  const user = await aUser(app);
  const person = await add(user, "Sarah Chen");
  const refused = await send(app, user, "POST", `${person}/facts/new?kind=${kind}`, form);
  expect(refused.status).toBe(400);
  const html = await refused.text();
  // Beside its field, which has the focus and names what is wrong.
  const [field, name] = /<(?:input|textarea|select)[^>]* name="(\w+)"[^>]*>/.exec(
    html.slice(html.search(/<(?:input|textarea|select)[^>]*aria-invalid="true"/)),
  ) ?? ["", ""];
  expect(field).toMatch(/autofocus/i);
  expect(field).toContain(`aria-describedby="${name}-error`);
  expect(await readPage(new Response(html.slice(html.indexOf(`id="${name}-error"`))))).toContain(told);
});

it("family is added from either side, and nobody is a relative of their own", async () => {
  const user = await aUser(app);
  const sarah = await add(user, "Sarah Chen", "she");
  const ties = `${sarah}/ties`;
  expect(whereTo(await send(app, user, "POST", ties, { relation: "child", relativeId: "", name: "Mia" }))).toBe(
    `303 ${sarah}`,
  );
  const page = await (await send(app, user, "GET", sarah)).text();
  const mia =
    [...page.matchAll(/\/people\/[0-9a-f-]{36}(?=")/g)].map(([path]) => path).find((path) => path !== sarah) ?? "";
  expect(await pageOf(user, mia)).toContain("Sarah Chen’s child");
  expect(await readPage(await send(app, user, "GET", sarah))).toContain("Mia’s mother");

  const own = await send(app, user, "POST", ties, { relation: "sibling", relativeId: sarah.replace("/people/", "") });
  expect([own.status, await readPage(own)]).toEqual([
    400,
    expect.stringContaining("Nobody is a relative of their own."),
  ]);
  const nobody = await send(app, user, "POST", ties, { relation: "sibling", relativeId: "", name: "" });
  expect([nobody.status, await readPage(nobody)]).toEqual([
    400,
    expect.stringContaining("Choose somebody, or write a name."),
  ]);

  const tie = /\/ties\/[0-9a-f-]{36}\/delete/.exec(page)?.[0] ?? "";
  expect(whereTo(await send(app, user, "POST", tie, { from: sarah }))).toBe(`303 ${sarah}`);
  expect(await pageOf(user, sarah)).not.toContain("Mia");
});

it("what is somebody else's is not there, to see or to change", async () => {
  const person = await add(await aUser(app), "Sarah Chen");
  const somebody = await aUser(app);
  for (const path of ["", "/edit", "/delete", "/facts/new", "/ties"]) {
    expect((await send(app, somebody, "GET", person + path)).status).toBe(404);
  }
  expect((await send(app, somebody, "POST", `${person}/edit`, { name: "Mine" })).status).toBe(404);
  expect((await send(app, somebody, "POST", `${person}/delete`)).status).toBe(404);
  expect((await send(app, somebody, "POST", `${person}/facts/new?kind=home`, { place: "Rome" })).status).toBe(404);
  expect((await send(app, somebody, "POST", `${person}/ties`, { relation: "child", name: "Mia" })).status).toBe(404);
});

it.each([
  ["/people", "Person 10"],
  ["/people?order=recent", "Person 64"],
])("the list goes on page by page, each person once: %s", async (path, top) => {
  const user = await aUser(app);
  for (let n = 10; n < 65; n++) await add(user, `Person ${n}`);
  const first = await (await send(app, user, "GET", path)).text();
  expect(first).toContain("55 people");
  const next = /href="(\/people\?[^"]*after=[^"]+)"/.exec(first)?.[1].replaceAll("&amp;", "&") ?? "";
  const second = await (await send(app, user, "GET", next)).text();
  const names = (html: string) => [...html.matchAll(/>(Person \d\d)</g)].map((match) => match[1]);
  expect(names(first).at(0)).toBe(top);
  expect(new Set([...names(first), ...names(second)]).size).toBe(55);
});
