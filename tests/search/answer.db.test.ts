import { beforeAll, expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { softDeleteFact } from "~db/queries/fact.server";
import { addFact } from "~/models/fact.server";
import { mergePeople } from "~/models/merge.server";
import { createPerson } from "~/models/person.server";
import { search } from "~/search/search.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { aSmallWorld } from "./small-world";

const app = await openTestApp();
/** A Monday. */
const NOW = new Date("2026-09-28T12:00:00Z");
let user: TestUser;
let ids: Map<string, string>;

beforeAll(async () => {
  user = await aUser(app, { timeZone: "UTC" });
  ids = await aSmallWorld(app, user);
});

const ask = (question: string, { not, as = user }: { not?: string[]; as?: TestUser } = {}) =>
  search(app, as.id, question, { now: NOW, timeZone: "UTC", limit: 10, not });
const told = async (question: string, as?: TestUser) =>
  (await ask(question, { as })).answer?.items.map(({ name, text }) => (text ? `${name}: ${text}` : name)) ?? null;

test.each([
  ["phone number of Tom", ["Tom Baker: 020 7946 0991"]],
  ["Toms number", ["Tom Baker: 020 7946 0991"]],
  ["what's Tom's email?", ["Tom Baker: tom@example.org"]],
  ["Tom's shoe size", ["Tom Baker: Shoe size: 43"]],
  ["where does Priya live", ["Priya Raman: New York"]],
  ["Where does Priya work these days?", ["Priya Raman: Product designer at Stripe"]],
  ["who lives in Leeds", ["Jonas Weber: Leeds, near the canal", "Tom Baker: North Leeds"]],
  ["who lives in England", ["Jonas Weber: Leeds, near the canal", "Tom Baker: North Leeds"]],
  ["who lives in the US", ["Priya Raman: New York"]],
  ["who works at Stripe", ["Priya Raman: Product designer at Stripe"]],
  ["who is interviewing at Stripe", ["Jonas Weber: Interviewing at Stripe"]],
  ["designers", ["Priya Raman: Product designer at Stripe"]],
  ["do I know a nurse", ["Nadia: Nurse"]],
  ["vegetarians", ["Priya Raman: Vegetarian"]],
  ["is anyone vegetarian", ["Priya Raman: Vegetarian"]],
  ["who is allergic to nuts", ["Tom Baker: Peanuts"]],
  ["is Tom allergic to anything", ["Tom Baker: Peanuts"]],
  ["birthdays in May", ["Jonas Weber: Turns 37", "Mia: Turns 8"]],
  ["whose birthday is next week", ["Ana Silva"]],
  ["birthday of Mia", ["Mia: 16 May 2019"]],
  ["how old is Jonas", ["Jonas Weber: 36, born 2 May 1990"]],
  ["gift ideas for Ana", ["Ana Silva: Idea: a fountain pen"]],
  ["what did I give Ana", ["Ana Silva: You gave: socks"]],
  ["what does Ana like", ["Ana Silva: Sailing"]],
  ["who likes sailing", ["Ana Silva: Sailing"]],
  ["what is Ana's dog called", ["Ana Silva: Biscuit (dog)"]],
  ["Ana's wedding anniversary", ["Ana Silva: Wedding anniversary: 12 June 2015"]],
  ["what do I owe Tom", ["Tom Baker: You owe £20 for the taxi"]],
  ["what do I owe Nadia", ["Nadia: Pay her back £12"]],
  ["who owes me money", ["Priya Raman: Owes you £5"]],
  ["promises to Ana", ["Ana Silva: Lend her the tent"]],
  ["what did I promise", ["Ana Silva: Lend her the tent", "Nadia: Pay her back £12"]],
  ["Sarah's daughter", ["Mia: daughter"]],
  ["Mia's grandmother", ["Grace Chen: grandmother: mother’s mother"]],
  ["does Sarah have any kids", ["Mia: daughter"]],
  ["my sister's husband", ["Marco: husband"]],
  ["my sister's husband's phone number", ["Marco: 555 0100"]],
  ["who is Marco's wife", ["Lena: wife"]],
  ["when is Sarah's daughter's birthday", ["Mia: 16 May 2019"]],
  ["people I have not seen since January", ["Nadia: Lisbon"]],
  ["who haven't I talked to for 3 months", ["Nadia: Lisbon"]],
  ["who did I meet in Lisbon", ["Nadia: Lisbon"]],
  ["who did I meet in November 2025", ["Nadia: Lisbon"]],
  ["when did I last see Nadia", ["Nadia: Lisbon"]],
  ["when did Walter die", ["Walter Quigley: Died in 2019"]],
])("“%s” is answered", async (question, answer) => {
  expect(await told(question)).toEqual(answer);
});

test.each([
  "who lives in York",
  "who works at Striped",
  "who is allergic to cats",
  "how old is Ana",
  "phone number of Ana",
  "phone number of Tim",
  "Tom's sister",
  "Sarah's son",
  "Mia's aunt",
  "where did Tom live in 2019",
  "who lives in Leeds and works at Stripe",
  "what did Tom say about Leeds",
  "who likes the sea",
  "birthdays of the kings of England in May",
  "who have I not seen",
  "what do I owe Priya",
  "gift ideas for Tom",
  "Stripe",
  "Sarah",
  "who was it that got into sailing after settling in Leeds",
  "how much does a fountain pen cost",
])("“%s” is left to the notes: a wrong answer is worse than none", async (question) => {
  expect(await told(question)).toBeNull();
});

test("each line says by which words it is known, or that it was entered by hand", async () => {
  const { answer } = await ask("where does Nadia live");
  expect(answer?.title).toBe("Where Nadia lives");
  const source = { noteId: ids.get("the note"), quote: "She lives in Porto", on: "2025-11-20" };
  expect(answer?.items).toMatchObject([{ name: "Nadia", text: "Porto", on: null, source, byHand: false }]);
  expect((await ask("where does Priya live")).answer?.items[0]).toMatchObject({ source: null, byHand: true });
  expect((await ask("Mia's grandmother")).answer?.items[0]).toMatchObject({ source: null });
});

test.each([
  "who did I meet in November 2025",
  "birthdays in May",
  "my sister's husband's phone number",
  "where does Priya live",
  "what did Tom and Sarah say last week",
  "people I have not seen since January",
])("taking every part of “%s” away leaves the plain search", async (question) => {
  const not: string[] = [];
  for (let found = await ask(question); found.understood.length > 0; found = await ask(question, { not })) {
    expect(not).not.toContain(found.understood[0].key);
    not.push(found.understood[0].key);
  }
  const all = [
    "asked",
    "span",
    "birthdays",
    "kin",
    ...question
      .toLowerCase()
      .split(/\W+/)
      .map((word) => `person:${word}`),
  ];
  const [left, plain] = [await ask(question, { not }), await ask(question, { not: all })];
  expect(left).toMatchObject({ answer: null, people: [], understood: [], within: null });
  expect(left.hits).toEqual(plain.hits);
});

test("a question for a time leaves out the notes of another, unless there are none of it", async () => {
  const inside = await ask("what did I do in November 2025");
  expect(inside.within).toMatchObject({ isEmpty: false });
  expect(inside.hits).toHaveLength(1);
  expect((await ask("what did I do in Lisbon in March 2026")).within).toMatchObject({ isEmpty: true });
});

test("what no longer holds, or was deleted, is no answer", async () => {
  const someone = await aUser(app);
  await aSmallWorld(app, someone);
  const fact = await asUser(app.db, someone.id, (tx) =>
    tx
      .selectFrom("fact")
      .select("id")
      .where("kind", "=", "phone")
      .where("text", "=", "555 0100")
      .executeTakeFirstOrThrow(),
  );
  expect(await told("Marco's number", someone)).toEqual(["Marco: 555 0100"]);
  await asUser(app.db, someone.id, (tx) => softDeleteFact(tx, someone.id, fact.id));
  expect(await told("Marco's number", someone)).toBeNull();
  await asUser(app.db, someone.id, (tx) =>
    tx.updateTable("fact").set({ until: "2026-01-01" }).where("kind", "=", "home").execute(),
  );
  expect(await told("who lives in Leeds", someone)).toBeNull();
});

test("of whoever died no years are counted, no birthday is to come, and nobody is to see them again", async () => {
  const someone = await aUser(app);
  const people = await aSmallWorld(app, someone);
  await addFact(app, someone.id, people.get("Jonas Weber") ?? "", { kind: "death", value: { on: "2024" } });
  expect(await told("birthdays in May", someone)).toEqual(["Mia: Turns 8"]);
  expect(await told("how old is Jonas", someone)).toEqual([
    "Jonas Weber: Born 2 May 1990",
    "Jonas Weber: Died in 2024",
  ]);
  expect((await ask("how old is Jonas", { as: someone })).answer?.title).toBe("Jonas Weber");
  expect(await told("Jonas's birthday", someone)).toEqual(["Jonas Weber: 2 May 1990"]);
  expect(await told("how old is Mia", someone)).toEqual(["Mia: 7, born 16 May 2019"]);
  expect(await told("people I have not seen since January", someone)).toEqual(["Nadia: Lisbon"]);
  // It may have been told of somebody who turned out to be her.
  const { id } = await createPerson(app, someone.id, { name: "Dr. Reis", pronoun: null });
  await addFact(app, someone.id, id, { kind: "death", value: { on: "2026-02-01" } });
  const [nadia] = (await ask("Nadia", { as: someone })).people;
  await mergePeople(app, someone.id, { keptId: nadia.id, mergedIds: [id] });
  expect(await told("people I have not seen since January", someone)).toBeNull();
});

test("two who are kept as one are answered for as the one", async () => {
  const someone = await aUser(app);
  const people = await aSmallWorld(app, someone);
  const [keptId, mergedId] = [people.get("Ana Silva") ?? "", people.get("Tom Baker") ?? ""];
  await mergePeople(app, someone.id, { keptId, mergedIds: [mergedId] });
  expect(await told("Ana's phone number", someone)).toEqual(["Ana Silva: 020 7946 0991"]);
  expect(await told("Tom's phone number", someone)).toEqual(["Ana Silva: 020 7946 0991"]);
});

test("nobody is answered from what another person keeps", async () => {
  const stranger = await aUser(app);
  for (const question of [
    "phone number of Tom",
    "who lives in Leeds",
    "birthdays in May",
    "what did I promise",
    "Sarah's daughter",
    "people I have not seen since January",
    "who did I meet in Lisbon",
  ]) {
    const found = await ask(question, { as: stranger });
    expect([found.answer, found.people, found.hits], question).toEqual([null, [], []]);
  }
});
