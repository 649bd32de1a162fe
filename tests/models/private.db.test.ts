import { beforeEach, expect, test } from "vitest";
import { asUser, type Tx } from "~db/client.server";
import { listFacts } from "~db/queries/fact.server";
import { findPeopleByName } from "~db/queries/search.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { openEndpoint } from "~/llm/endpoint.server";
import { ask } from "~/models/ask.server";
import { addFact, editFact } from "~/models/fact.server";
import { logNote, type NewNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { editPerson } from "~/models/person.server";
import { readNote } from "~/models/reading.server";
import { aUser, openTestApp } from "../support/app";
import { startFakeEndpoint } from "../support/fake-endpoint";
import { extraction } from "../support/ledger";

const app = await openTestApp({ now: () => new Date("2026-03-14T12:00:00Z") });
let userId: UserId;
beforeEach(async () => {
  userId = (await aUser(app)).id;
});

const run = <T>(work: (tx: Tx) => Promise<T>) => asUser(app.db, userId, work);

/** Memoro with an endpoint that reads nothing in a note, answers no question, and keeps all it is sent. */
async function openSpy() {
  const says = (asked: string) => ({ says: asked.includes("passages") ? { sentences: [] } : extraction({}) });
  const fake = await startFakeEndpoint({ chat: says });
  const endpoint = openEndpoint(fake.settings());
  const memoro = { ...app, endpoint, embedder: endpoint.embedder ?? app.embedder };
  const log = async (body: string, given: Partial<NewNote> = {}, by: App = memoro) => {
    const written = { writtenAt: new Date("2026-03-14T12:00:00Z"), timeZone: "UTC" };
    const { id: noteId } = await logNote(by, userId, { body, ...written, ...given });
    await readNote(by, { userId, noteId, revision: 1 });
    return noteId;
  };
  return {
    log,
    /** As on a machine without an endpoint: the built-in reader learns what it says. */
    logHere: (body: string, given: Partial<NewNote> = {}) => log(body, given, { ...memoro, endpoint: undefined }),
    embed: () => embedPassages(memoro, userId),
    ask: (question: string) =>
      ask(memoro, { id: userId, timeZone: "UTC", locale: "en-GB" }, question, () => {}, new AbortController().signal),
    sent: () => JSON.stringify(fake.requests.map(({ body }) => body)),
    requests: fake.requests,
  };
}

async function personId(name: string): Promise<string> {
  const [person] = await run((tx) => findPeopleByName(tx, userId, [name.toLowerCase()], 1));
  return person?.id ?? "";
}

/** Her surname stands in a private note alone, and is what she is called here. */
async function writeOfMia({ logHere }: Pick<Awaited<ReturnType<typeof openSpy>>, "logHere">): Promise<void> {
  await logHere("Lunch with Mia.");
  await logHere("Saw Mia Holloway. Mia wants a divorce.", { private: true });
  const people = await run((tx) => findPeopleByName(tx, userId, ["mia"], 2));
  expect(people.map(({ name }) => name)).toEqual(["Mia Holloway"]);
}

const news = (text: string) => ({ kind: "news" as const, value: { text } });

test("of a fact by hand a name that only a private note tells is never sent, and the fact is", async () => {
  const spy = await openSpy();
  await writeOfMia(spy);
  await spy.logHere("Dinner with Zeno Quirk.", { private: true });
  await addFact(app, userId, await personId("Mia"), news("Likes jazz"));
  await addFact(app, userId, await personId("Zeno"), news("Plays the cello"));
  await spy.embed();
  await spy.ask("Who likes jazz and plays the cello?");
  const { passages } = lastAsked(spy.requests);
  expect(passages.map(({ text }) => text)).toContain("Mia. News: Likes jazz");
  expect(spy.sent()).toContain("Plays the cello");
  expect(JSON.stringify(passages)).not.toContain("cello");
  expect(spy.sent()).not.toMatch(/Holloway|divorce|Zeno|Quirk/);
});

test("a fact that was corrected by hand and stands in a private note alone is never sent", async () => {
  const spy = await openSpy();
  await spy.logHere("Lunch with Mia.");
  await spy.logHere("Mia lives in Oakland.", { private: true });
  const mia = await personId("Mia");
  const [home] = await run((tx) => listFacts(tx, userId, mia));
  expect(home.text).toBe("Oakland");
  await editFact(app, userId, home.id, { kind: "home", value: { place: "Oakville" } });
  await spy.embed();
  await spy.ask("Does Mia live in Oakville?");
  expect(spy.sent().replaceAll("Does Mia live in Oakville?", "")).not.toMatch(/Oak/);
  // Told openly as well, it may be.
  await spy.logHere("Mia lives in Oakville.");
  await spy.embed();
  expect(spy.sent()).toContain("Lives in: Oakville");
});

test("a note on somebody's page goes with the name that open notes give, and stays here where there is none", async () => {
  const spy = await openSpy();
  await writeOfMia(spy);
  await spy.logHere("Dinner with Zeno Quirk.", { private: true });
  await spy.log("She sings again.", { personId: await personId("Mia") });
  expect(lastText(spy.requests)).toContain("Written on the page of: Mia\n");
  await spy.log("He sings again.", { personId: await personId("Zeno") });
  expect(spy.sent()).not.toMatch(/He sings|Holloway|Zeno|Quirk/);
  // Read here, "she" was taken for Mia Holloway; the note itself does not say so.
  await spy.logHere("She sings in a choir.", { personId: await personId("Mia") });
  await spy.log("She sings no more.", { personId: await personId("Mia") });
  expect(lastText(spy.requests)).toContain("Written on the page of: Mia\n");
  await spy.embed();
  await spy.ask("Who sings in a choir?");
  expect(spy.sent()).not.toMatch(/Holloway|Zeno|Quirk/);
});

test("a known name is told to a reader elsewhere only where it may be, though the note has its words", async () => {
  const spy = await openSpy();
  await spy.logHere("Lunch with Mia Holloway.", { private: true });
  await spy.logHere("Lunch with Ana.");
  await spy.log("mia and ana moved to Holloway Road.");
  expect(lastText(spy.requests)).toContain("Known names in it: Ana\n");
});

test("a form sent in for a pronoun does not make a private name an open one; a name of one's own choice is", async () => {
  const spy = await openSpy();
  await writeOfMia(spy);
  const mia = await personId("Mia");
  await editPerson(app, userId, mia, { name: "Mia Holloway", pronoun: "she" });
  await spy.log("She sings again.", { personId: mia });
  expect(lastText(spy.requests)).toContain("Written on the page of: Mia\n");
  await editPerson(app, userId, mia, { name: "Mia Upstairs", pronoun: "she" });
  await spy.log("She sings no more.", { personId: mia });
  expect(lastText(spy.requests)).toContain("Written on the page of: Mia Upstairs\n");
});

interface Sent {
  body: Record<string, unknown>;
}

function lastText(requests: readonly Sent[]): string {
  const { messages } = requests.at(-1)?.body as { messages: { content: string }[] };
  return messages[1].content;
}

function lastAsked(requests: readonly Sent[]): { passages: { text: string }[] } {
  return JSON.parse(lastText(requests)) as { passages: { text: string }[] };
}
