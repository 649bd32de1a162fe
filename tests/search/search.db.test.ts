import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { insertFact } from "~db/queries/fact.server";
import { replacePassages } from "~db/queries/passage.server";
import { insertPerson } from "~db/queries/person.server";
import type { Embedder } from "~/embed";
import { deleteNote, logNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { readNote } from "~/models/reading.server";
import { search } from "~/search/search.server";
import { aUser, openTestApp, type TestUser } from "../support/app";

const app = await openTestApp();
const NOW = new Date("2026-09-28T18:00:00Z");

async function write(user: TestUser, body: string, on = "2026-09-20"): Promise<string> {
  const writtenAt = new Date(`${on}T12:00:00Z`);
  const { id } = await logNote(app, user.id, { body, writtenAt, timeZone: "UTC" });
  return id;
}

async function read(user: TestUser, noteId: string): Promise<void> {
  await readNote(app, { userId: user.id, noteId, revision: 1 });
}

const ask = (user: TestUser, question: string) =>
  search(app, user.id, question, { now: NOW, timeZone: "UTC", limit: 10 });
const ids = async (user: TestUser, question: string) => (await ask(user, question)).hits.map(({ id }) => id);

test("a note is found by its words the moment it is saved, before it is read or embedded", async () => {
  const user = await aUser(app);
  await write(user, "Lunch with Henrik at the Thai place.");
  const id = await write(user, "Søren was swimming off the quay in Bodø.");
  expect((await ids(user, "soren swims"))[0]).toBe(id);
});

test("an embedded note is found by its meaning, in none of its words", async () => {
  const user = await aUser(app);
  const id = await write(user, "Chase was laid off from Intel two weeks ago.");
  for (const other of ["Tea at the allotment.", "Ella reads two years ahead.", "Bring Tariq wine."])
    await write(user, other);
  await embedPassages(app, user.id);
  expect((await ids(user, "who lost his job at a chip maker"))[0]).toBe(id);
});

test("a misspelt word is looked up by its letters", async () => {
  const user = await aUser(app);
  const id = await write(user, "Off the phone with Ngozi Adeyemi.");
  await write(user, "Coffee with Henrik.");
  expect((await ids(user, "Adeyami"))[0]).toBe(id);
});

test("a name with two letters the wrong way round still finds", async () => {
  const user = await aUser(app);
  await write(user, "Lunch with Henrik, eighty today.");
  const id = await write(user, "Coffee with Sarah Chen.");
  await embedPassages(app, user.id);
  expect(await ids(user, "Sara Chne")).toEqual([id]);
  expect(await ids(user, "Chne")).toEqual([id]);
});

test.each(["zzqq", "<b>xx zzqq", "volcanology", "привет"])(
  "what nothing known has to do with finds nothing: %s",
  async (question) => {
    const user = await aUser(app);
    for (const body of ["Coffee with Sarah Chen.", "Henrik is 60 and has two boats.", "Buy oat milk and bin bags."])
      await write(user, body);
    await embedPassages(app, user.id);
    const { hits, people, answer } = await ask(user, question);
    expect({ hits, people, answer }).toEqual({ hits: [], people: [], answer: null });
  },
);

test("beside what is meant stands nothing that says no word of the question, but what carries it on does", async () => {
  const user = await aUser(app);
  for (const body of ["Henrik is 19 today.", "Oat milk and bin bags."]) await write(user, body);
  const id = await write(user, "Ruth showed me the letter b in Tamil.");
  const after = await write(user, "She was patient with me.");
  await embedPassages(app, user.id);
  expect(await ids(user, "<b>xx zzqq")).toEqual([id, after]);
});

test("a date finds the notes that tell of that day, whenever they were written", async () => {
  const user = await aUser(app);
  const id = await write(user, "Saw Ingrid Halvorsen yesterday, new boat.", "2026-05-06");
  const other = await write(user, "Saw Konstantin at the café.", "2026-05-09");
  await read(user, id);
  await read(user, other);
  const { hits, understood } = await ask(user, "who did I see on 5 May 2026");
  expect(hits[0].id).toBe(id);
  expect(understood.find(({ key }) => key === "span")).toMatchObject({
    span: { from: "2026-05-05", to: "2026-05-05" },
  });
});

test("a month of birthdays finds the notes that told of them", async () => {
  const user = await aUser(app);
  const id = await write(user, "Ran into Jordan Reyes. Her birthday is 23 November.");
  const other = await write(user, "Ran into Priya Raman. Her birthday is 4 March.");
  await read(user, id);
  await read(user, other);
  expect((await ids(user, "whose birthday is in November"))[0]).toBe(id);
});

test("a relative is found by whose relative it is, where the note gives only the name", async () => {
  const user = await aUser(app);
  const tie = await write(user, "Coffee with Sarah Chen. Her daughter Mia rides a bike now.", "2026-03-14");
  const later = await write(user, "Mia Chen won the spelling bee.", "2026-06-01");
  const other = await write(user, "The baker's boy won the sack race.", "2026-06-02");
  for (const id of [tie, later, other]) await read(user, id);
  const found = await ids(user, "Sarah Chen's daughter");
  expect(found[0]).toBe(tie);
  expect(found.indexOf(later)).toBeLessThan(found.indexOf(other) === -1 ? Infinity : found.indexOf(other));
});

test("people are found by name, misspelt and without accents", async () => {
  const user = await aUser(app);
  const [søren, maria] = await asUser(app.db, user.id, async (tx) => [
    await insertPerson(tx, user.id, { name: "Søren Kjeldsen" }),
    await insertPerson(tx, user.id, { name: "María José de la Cruz" }),
  ]);
  expect((await ask(user, "soren")).people.map(({ id }) => id)).toEqual([søren]);
  expect((await ask(user, "Maria Josee")).people[0].id).toBe(maria);
  expect((await ask(user, "quince jam")).people).toEqual([]);
});

test("a fact entered by hand is found beside the notes, with whose it is", async () => {
  const user = await aUser(app);
  const factId = await asUser(app.db, user.id, async (tx) => {
    const personId = await insertPerson(tx, user.id, { name: "Nacho Ruiz" });
    const content = { kind: "news" as const, value: { text: "Plays the cello" } };
    const id = await insertFact(tx, user.id, { personId, content, byHand: true });
    await replacePassages(tx, user.id, { factId: id }, ["Nacho Ruiz: Plays the cello"]);
    return id;
  });
  const [hit] = (await ask(user, "cello")).hits;
  expect(hit).toMatchObject({ kind: "fact", id: factId, personName: "Nacho Ruiz" });
});

test("a deleted note is not found, nor another user's", async () => {
  const user = await aUser(app);
  const stranger = await aUser(app);
  const id = await write(user, "Capoeira on Tuesdays.");
  expect(await ids(stranger, "capoeira")).toEqual([]);
  await deleteNote(app, user.id, id);
  expect(await ids(user, "capoeira")).toEqual([]);
});

test("search does without an endpoint that is away", async () => {
  const user = await aUser(app);
  const id = await write(user, "Tea with Aunt May.");
  const away: Embedder = {
    model: "endpoint",
    dimensions: 384,
    embed: () => Promise.reject(new Error("The endpoint is away.")),
  };
  const options = { now: NOW, timeZone: "UTC", limit: 10 };
  const { hits } = await search({ ...app, embedder: away }, user.id, "Aunt May", options);
  expect(hits[0].id).toBe(id);
});

test.each([
  "",
  "   ",
  "who was it that",
  "'; drop table note; --",
  "%_\\",
  "🙈",
  "!!! ??? (( :* & |",
  "a".repeat(5000),
])("any question is answered, if by nothing: %s", async (question) => {
  const user = await aUser(app);
  await write(user, "Tea with Aunt May.");
  await embedPassages(app, user.id);
  expect((await ask(user, question)).hits.length).toBeLessThanOrEqual(1);
});
