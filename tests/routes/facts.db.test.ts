import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FACT_KIND_NAMES, kindOf } from "~/facts/kinds";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp({ worker: true, now: () => new Date("2026-03-14T20:00:00Z") });

async function aPerson(name = "Sarah Chen"): Promise<{ user: TestUser; person: string }> {
  const user = await aUser(app);
  const added = await send(app, user, "POST", "/people/new", { name, pronoun: "she" });
  return { user, person: whereTo(added).replace("303 ", "") };
}

async function add(user: TestUser, person: string, kind: string, form: Record<string, string>): Promise<void> {
  const answer = await send(app, user, "POST", `${person}/facts/new?kind=${kind}`, form);
  expect(whereTo(answer), `adding a ${kind}: ${answer.status === 400 ? await readPage(answer) : ""}`).toBe(
    `303 ${person}`,
  );
}

async function htmlOf(user: TestUser, path: string): Promise<string> {
  return (await send(app, user, "GET", path)).text();
}

/** What the second column says, in one line. */
async function known(user: TestUser, person: string): Promise<string> {
  const page = (await readPage(await send(app, user, "GET", person))).replace(/\s*\n\s*/g, " ");
  return /Known (?:Add )?(.*) Family/.exec(page)?.[1] ?? page;
}

/** `find`: words it is found by, where they are others than it reads. */
const ONE_OF_EACH: Record<string, { form: Record<string, string>; reads: string; find?: string }> = {
  name: { form: { name: "Sally", type: "nickname" }, reads: "Also Sally" },
  said: { form: { text: "SAIR-uh" }, reads: "How it is said SAIR-uh" },
  met: { form: { text: "On the night train", on: "May 2015" }, reads: "On the night train · May 2015" },
  birthday: { form: { day: "29", month: "2", year: "1988" }, reads: "February 29, 1988", find: "birthday" },
  date: { form: { label: "Wedding", day: "29", month: "2", year: "" }, reads: "Wedding: February 29" },
  event: { form: { text: "Ran a marathon", on: "2019" }, reads: "Ran a marathon · 2019" },
  death: { form: { on: "2025-05" }, reads: "Died in May 2025" },
  email: { form: { value: "sarah@example.org", label: "work" }, reads: "sarah@example.org work" },
  phone: { form: { value: "+44 7700 900142", label: "mobile" }, reads: "+44 7700 900142 mobile" },
  address: { form: { value: "1 High Street", label: "" }, reads: "1 High Street" },
  link: { form: { value: "example.org/sarah", label: "" }, reads: "https://example.org/sarah" },
  home: { form: { place: "Oakland", since: "2016", until: "" }, reads: "Lives in Oakland since 2016" },
  work: {
    form: { employer: "Stripe", role: "designer", status: "current", since: "May 2020", until: "" },
    reads: "Designer at Stripe since May 2020",
  },
  study: { form: { school: "Leeds", subject: "law", since: "2006", until: "" }, reads: "Law at Leeds since 2006" },
  allergy: { form: { text: "Peanuts" }, reads: "Allergy Peanuts" },
  food: { form: { text: "Vegetarian" }, reads: "Eats Vegetarian" },
  like: { form: { text: "Old maps" }, reads: "Likes Old maps" },
  dislike: { form: { text: "Surprises" }, reads: "Dislikes Surprises" },
  pet: { form: { name: "Miso", animal: "cat" }, reads: "Miso (cat)" },
  debt: { form: { from: "them", what: "£20", reason: "the tickets" }, reads: "Owes you £20 for the tickets" },
  gift: { form: { what: "ramen bowls", status: "idea" }, reads: "Idea: ramen bowls" },
  custom: { form: { label: "Shoe size", text: "39" }, reads: "Shoe size: 39" },
  news: { form: { text: "Is learning to sail" }, reads: "Is learning to sail" },
};

it("knows one of each kind for these tests", () => {
  expect(Object.keys(ONE_OF_EACH).toSorted()).toEqual(
    FACT_KIND_NAMES.filter((kind) => !kindOf(kind).fromNotes).toSorted(),
  );
});

it("sends no browser the table of kinds, only the form it is to draw", () => {
  const scripts = readdirSync("build/client/assets").filter((name) => name.endsWith(".js"));
  const thatSay = (words: string) =>
    scripts.filter((name) => readFileSync(join("build/client/assets", name), "utf8").includes(words));
  expect(thatSay("What would you like to keep?")).toHaveLength(1);
  expect(thatSay("It ends before it begins.")).toEqual([]);
});

it("offers every kind by its section, and the form of the one that is chosen", async () => {
  const { user, person } = await aPerson();
  const chooser = await htmlOf(user, `${person}/facts/new`);
  for (const kind of Object.keys(ONE_OF_EACH)) {
    expect(chooser).toContain(`kind=${kind}"`);
    const form = await htmlOf(user, `${person}/facts/new?kind=${kind}`);
    for (const name of Object.keys(ONE_OF_EACH[kind]?.form ?? {})) expect(form).toContain(`name="${name}"`);
  }
  expect((await send(app, user, "POST", `${person}/facts/new`, { text: "x" })).status).toBe(404);
});

it.each([
  ["en-US", ["month", "day", "year"]],
  ["en-GB", ["day", "month", "year"]],
])("asks for a day in the order of the reader's English: %s", async (locale, order) => {
  const user = await aUser(app, { locale });
  const added = await send(app, user, "POST", "/people/new", { name: "Sarah Chen", pronoun: "she" });
  const form = await htmlOf(user, `${whereTo(added).replace("303 ", "")}/facts/new?kind=birthday`);
  expect([...form.matchAll(/name="(day|month|year)"/g)].map(([, name]) => name)).toEqual(order);
});

it.each(Object.entries(ONE_OF_EACH))(
  "a %s is added, stands on the page, opens as it was typed and is found",
  async (kind, one) => {
    const { user, person } = await aPerson();
    await add(user, person, kind, one.form);
    const page = (await readPage(await send(app, user, "GET", person))).replace(/\s*\n\s*/g, " ");
    expect(page).toContain(one.reads);
    const fact = /\/facts\/[0-9a-f-]{36}(?=\/edit)/.exec(await htmlOf(user, person))?.[0] ?? "";
    const form = await htmlOf(user, `${fact}/edit`);
    expect(form).toContain(`name="${Object.keys(one.form)[0]}"`);
    const saved = await send(app, user, "POST", `${fact}/edit`, one.form);
    expect(whereTo(saved)).toBe(`303 ${person}`);
    const search = await readPage(
      await send(app, user, "GET", `/search?q=${encodeURIComponent(one.find ?? one.reads)}`),
    );
    expect(search).toContain("Sarah Chen");
  },
);

describe("history", () => {
  it("shows when somebody lived where, whichever is entered first", async () => {
    const { user, person } = await aPerson();
    await add(user, person, "home", { place: "Leeds", since: "2025", until: "" });
    await add(user, person, "home", { place: "Oakland", since: "2016", until: "2025" });
    await add(user, person, "home", { place: "Porto", since: "2009", until: "" });
    expect(await known(user, person)).toContain("Leeds since 2025");
    expect(await known(user, person)).toMatch(/Before \(2\).*Oakland 2016–2025/);
    expect(await known(user, person)).toMatch(/Oakland 2016–2025 Porto since 2009 until Jan 1, 2016/);
  });

  it("ends a home that a note told of, when the years are added to it, and a later note brings them back there", async () => {
    const user = await aUser(app);
    await send(app, user, "POST", "/notes", { body: "Sarah Chen lives in Oakland." });
    await settled(app);
    const person = /\/people\/[0-9a-f-]{36}/.exec(await htmlOf(user, "/people"))?.[0] ?? "";
    expect(await known(user, person)).toContain("Lives in Oakland");
    const fact = /\/facts\/[0-9a-f-]{36}(?=\/edit)/.exec(await htmlOf(user, person))?.[0] ?? "";
    await send(app, user, "POST", `${fact}/edit`, { place: "Oakland", since: "2016", until: "2025" });
    expect(await known(user, person)).toMatch(/Lives in Oakland 2016–2025/);
    expect(await htmlOf(user, person)).toContain("lives in Oakland");
    await send(app, user, "POST", "/notes", { body: "Sarah Chen lives in Oakland again." });
    await settled(app);
    expect(await known(user, person)).toMatch(/Lives in Oakland .*Before \(1\) Oakland 2016–2025/);
  });

  it("shows a stay once, with the words of a note that told of it within its years", async () => {
    const user = await aUser(app);
    await send(app, user, "POST", "/notes", { body: "Sarah Chen lives in Oakland." });
    await settled(app);
    const person = /\/people\/[0-9a-f-]{36}/.exec(await htmlOf(user, "/people"))?.[0] ?? "";
    await add(user, person, "home", { place: "Oakland", since: "2016", until: "2026" });
    expect(await known(user, person)).toMatch(/^Lives in Oakland 2016–2026 “Sarah Chen lives in Oakland.” today$/);
  });

  it("takes what is left out in a form away, and keeps what the same fact told again leaves out", async () => {
    const { user, person } = await aPerson();
    await add(user, person, "phone", { value: "555 0100", label: "work" });
    await add(user, person, "phone", { value: "555-0100", label: "" });
    expect(await known(user, person)).toContain("555-0100 work");
    const fact = /\/facts\/[0-9a-f-]{36}(?=\/edit)/.exec(await htmlOf(user, person))?.[0] ?? "";
    await send(app, user, "POST", `${fact}/edit`, { value: "555-0100", label: "" });
    expect(await known(user, person)).not.toContain("work");
  });
});

describe("in one tap", () => {
  it("a debt is settled today, and is history", async () => {
    const { user, person } = await aPerson();
    await add(user, person, "debt", { from: "you", what: "£20", reason: "the tickets" });
    const tap = /\/facts\/[0-9a-f-]{36}\/settled/.exec(await htmlOf(user, person))?.[0] ?? "";
    expect(whereTo(await send(app, user, "POST", tap, { from: person }))).toBe(`303 ${person}`);
    expect(await known(user, person)).toMatch(/Settled \(1\) You owe £20 for the tickets settled March 14, 2026/);
    expect(await htmlOf(user, person)).not.toContain("/settled");
    expect((await send(app, user, "POST", tap, { from: person })).status).toBe(404);
  });

  it("a gift idea becomes a gift given today", async () => {
    const { user, person } = await aPerson();
    await add(user, person, "gift", { what: "ramen bowls", status: "idea", occasion: "Birthday" });
    const tap = /\/facts\/[0-9a-f-]{36}\/given/.exec(await htmlOf(user, person))?.[0] ?? "";
    expect(whereTo(await send(app, user, "POST", tap, { from: person }))).toBe(`303 ${person}`);
    expect(await known(user, person)).toContain("You gave: ramen bowls · Birthday · March 14, 2026");
    expect(await known(user, person)).not.toContain("Idea");
  });

  it("nothing is said of it that its kind does not have, or that is somebody else's", async () => {
    const { user, person } = await aPerson();
    await add(user, person, "debt", { from: "you", what: "£20" });
    const fact = /\/facts\/[0-9a-f-]{36}(?=\/edit)/.exec(await htmlOf(user, person))?.[0] ?? "";
    expect((await send(app, user, "POST", `${fact}/given`, { from: person })).status).toBe(404);
    expect((await send(app, await aUser(app), "POST", `${fact}/settled`, { from: person })).status).toBe(404);
    expect(await known(user, person)).toContain("You owe £20");
  });
});

it("says of the dead when they died, and brings up neither their birthday nor their work", async () => {
  const { user, person } = await aPerson();
  await add(user, person, "birthday", { day: "20", month: "3", year: "1950" });
  await add(user, person, "work", { employer: "Mercy", role: "nurse", status: "current" });
  expect(await known(user, person)).toContain("Turns 76");
  expect(await readPage(await send(app, user, "GET", "/upcoming"))).toContain("Sarah Chen");
  await add(user, person, "death", { on: "2019" });
  const page = await readPage(await send(app, user, "GET", person));
  expect(page).toMatch(/Sarah Chen\nDied in 2019/);
  expect(page).not.toContain("Turns");
  expect(await readPage(await send(app, user, "GET", "/upcoming"))).not.toContain("Sarah Chen");
});

it("leads out of Memoro without saying where from, and to nothing but pages, mail and calls", async () => {
  const { user, person } = await aPerson();
  await add(user, person, "link", { value: "example.org/?a=1&b=2", label: "" });
  await add(user, person, "email", { value: "sarah@example.org", label: "" });
  await add(user, person, "phone", { value: "+44 (0)7700 900142", label: "" });
  const html = await htmlOf(user, person);
  expect(html).toMatch(/<a href="https:\/\/example\.org\/\?a=1&amp;b=2" target="_blank" rel="noopener noreferrer"/);
  expect(html).toContain('href="mailto:sarah@example.org"');
  expect(html).toContain('href="tel:+447700900142"');
  const refused = await send(app, user, "POST", `${person}/facts/new?kind=link`, { value: "javascript:alert(1)" });
  expect([refused.status, await readPage(refused)]).toEqual([
    400,
    expect.stringContaining("A link begins with https://"),
  ]);
});
