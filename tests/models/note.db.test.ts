import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listFacts } from "~db/queries/fact.server";
import { findNote } from "~db/queries/note.server";
import { listTies } from "~db/queries/tie.server";
import { addFact, deleteFact, editFact, keepFact } from "~/models/fact.server";
import { deleteNote, editNote, logNote, readNoteAgain, undoNote } from "~/models/note.server";
import { createPerson, deletePeople } from "~/models/person.server";
import { readNote } from "~/models/reading.server";
import { addSample, removeSample } from "~/models/sample.server";
import { addTie, editTie } from "~/models/tie.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { applyTo, mention, readLedger, saveNote } from "../support/ledger";

const app = await openTestApp({ worker: true });

const SARAH =
  "Had coffee with Sarah Chen at Blue Bottle in Oakland yesterday. Her daughter Mia starts kindergarten in the fall, " +
  "she's interviewing at Stripe, and her birthday is March 3. Send her the ramen place by Friday.";
const WRITTEN = { writtenAt: new Date("2026-03-15T03:15:00Z"), timeZone: "America/Los_Angeles" };

const ledger = (user: TestUser) => readLedger(app.db, user.id);
const log = (user: TestUser, body: string, more = {}) => logNote(app, user.id, { body, ...WRITTEN, ...more });

async function idOf(user: TestUser, name: string): Promise<string> {
  const people = await asUser(app.db, user.id, (tx) => tx.selectFrom("person").select(["id", "name"]).execute());
  return people.find((person) => person.name === name)?.id ?? expect.fail(`nobody is called ${name}`);
}

it("makes of a sentence a person with all of it, a child with a page of her own, and a promise", async () => {
  const user = await aUser(app);
  await log(user, SARAH);
  await settled(app);
  const known = await ledger(user);
  expect(known.people).toEqual([expect.stringMatching(/^Mia/), "Sarah Chen (she) met 2026-03-13"]);
  expect(known.facts).toEqual(
    expect.arrayContaining(["Sarah Chen: birthday 3 March", "Sarah Chen: work Interviewing at Stripe"]),
  );
  expect(known.facts.some((fact) => /^Mia: news .*kindergarten/.test(fact))).toBe(true);
  expect(known.ties).toEqual(["parent: Mia > Sarah Chen"]);
  expect(known.followUps).toEqual([expect.stringMatching(/^Sarah Chen: Send .*ramen place by 2026-03-20$/)]);
  expect(known.notes).toEqual([expect.stringContaining("Blue Bottle in Oakland")]);
});

it("lands the same text under the same key once, and another text under it as another note", async () => {
  const user = await aUser(app);
  const first = await log(user, "Lunch with Henrik.", { clientKey: "k1" });
  expect(await log(user, "Lunch with Henrik.", { clientKey: "k1" })).toEqual(first);
  expect(await log(user, "Lunch with Olga.", { clientKey: "k1" })).not.toEqual(first);
  await settled(app);
  expect((await ledger(user)).people).toHaveLength(2);
});

it("keeps a note when its reading is delivered twice", async () => {
  const user = await aUser(app);
  const { id } = await log(user, SARAH);
  await settled(app);
  const once = await ledger(user);
  await readNote(app, { userId: user.id, noteId: id, revision: 1 });
  expect(await ledger(user)).toEqual(once);
});

it("takes back all a note brought and nothing else, and learns it anew when it is read again", async () => {
  const user = await aUser(app);
  await log(user, "Called Sarah Chen.");
  await settled(app);
  const { people: before } = await ledger(user);
  const { id } = await log(user, SARAH);
  await settled(app);
  const after = await ledger(user);
  await undoNote(app, user.id, id);
  const undone = await ledger(user);
  expect(undone.people).toEqual(before);
  expect([undone.facts, undone.ties, undone.followUps]).toEqual([[], [], []]);
  await readNoteAgain(app, user.id, id);
  await settled(app);
  expect({ ...(await ledger(user)), notes: [] }).toEqual({ ...after, notes: [] });
});

it("does not apply a reading of a note that was undone before the job came to it", async () => {
  const user = await aUser(app);
  const { id } = await log(user, SARAH);
  await undoNote(app, user.id, id);
  await settled(app);
  expect((await ledger(user)).people).toEqual([]);
});

it("learns from the new text of an edited note and forgets the old", async () => {
  const user = await aUser(app);
  const { id } = await log(user, "Ana moved to Leeds.");
  await settled(app);
  await editNote(app, user.id, id, { body: "Ana moved to Bristol.", private: false });
  await settled(app);
  const { facts, notes } = await ledger(user);
  expect(facts.filter((fact) => fact.includes("home"))).toEqual(["Ana: home Bristol"]);
  expect(notes).toHaveLength(1);
});

it("takes a deleted note's people away with it", async () => {
  const user = await aUser(app);
  const { id } = await log(user, SARAH);
  await settled(app);
  await deleteNote(app, user.id, id);
  expect((await ledger(user)).people).toEqual([]);
  expect(await asUser(app.db, user.id, (tx) => findNote(tx, user.id, id))).toBeUndefined();
});

it("knows whose page a note was written on", async () => {
  const user = await aUser(app);
  const { id: personId } = await createPerson(app, user.id, { name: "Priya Raman", pronoun: "she" });
  await log(user, "She moved to Leeds.", { personId });
  await settled(app);
  expect((await ledger(user)).facts).toContain("Priya Raman: home Leeds");
});

it("keeps a corrected fact corrected when its note is read again", async () => {
  const user = await aUser(app);
  const { id } = await log(user, SARAH);
  await settled(app);
  const sarah = await idOf(user, "Sarah Chen");
  const facts = await asUser(app.db, user.id, (tx) => listFacts(tx, user.id, sarah));
  const birthday = facts.find(({ content }) => content.kind === "birthday") ?? expect.fail("no birthday");
  await editFact(app, user.id, birthday.id, { kind: "birthday", value: { month: 3, day: 4, year: 1988 } });
  await readNoteAgain(app, user.id, id);
  await settled(app);
  const birthdays = (await ledger(user)).facts.filter((fact) => fact.includes(": birthday "));
  expect(birthdays).toEqual(["Sarah Chen: birthday 4 March 1988"]);
});

it("keeps what was entered by hand once, and lets it be deleted", async () => {
  const user = await aUser(app);
  const { id: personId } = await createPerson(app, user.id, { name: "Olga", pronoun: null });
  const leeds = { kind: "home", value: { place: "Leeds" } } as const;
  const first = await addFact(app, user.id, personId, leeds);
  expect(await addFact(app, user.id, personId, leeds)).toMatchObject({ id: first.id });
  expect((await ledger(user)).facts).toEqual(["Olga: home Leeds"]);
  await deleteFact(app, user.id, first.id);
  expect((await ledger(user)).facts).toEqual([]);
});

it("holds a fact that the person keeps, whatever a note takes back of it", async () => {
  const user = await aUser(app);
  await log(user, "Anna moved to Leeds.", { writtenAt: new Date("2025-03-01T12:00:00Z") });
  await settled(app);
  const anna = await idOf(user, "Anna");
  const [home] = (await asUser(app.db, user.id, (tx) => listFacts(tx, user.id, anna))).filter(
    ({ content }) => content.kind === "home",
  );
  const off = await saveNote(app.db, user.id, "Anna is not moving to Leeds");
  await applyTo(app.db, user.id, off, {
    people: [mention("p1", "Anna")],
    denied: [{ person: "p1", kind: "home", text: "Leeds", quote: "not moving to Leeds" }],
  });
  expect((await ledger(user)).facts).toContain("Anna: home Leeds until 2026-03-14");
  await keepFact(app, user.id, home?.id ?? "");
  expect((await ledger(user)).facts).toContain("Anna: home Leeds");
});

it("refuses kindly to make a person their own relative", async () => {
  const user = await aUser(app);
  const { id } = await createPerson(app, user.id, { name: "Olga", pronoun: null });
  expect(await addTie(app, user.id, id, { relation: "parent", relative: { id } })).toMatchObject({
    refused: "Nobody is a relative of their own.",
  });
});

it("keeps a corrected tie corrected when its note is read again", async () => {
  const user = await aUser(app);
  const { id } = await log(user, SARAH);
  await settled(app);
  const sarah = await idOf(user, "Sarah Chen");
  const [tie] = await asUser(app.db, user.id, (tx) => listTies(tx, user.id, sarah));
  await editTie(app, user.id, sarah, tie?.id ?? "", { relation: "niece_nephew" });
  await readNoteAgain(app, user.id, id);
  await settled(app);
  expect((await ledger(user)).ties).toEqual(["aunt_uncle: Mia > Sarah Chen"]);
});

it("hides a deleted person without touching the notes", async () => {
  const user = await aUser(app);
  await log(user, SARAH);
  await settled(app);
  await deletePeople(app, user.id, [await idOf(user, "Mia")]);
  const known = await ledger(user);
  expect(known.people).toEqual(["Sarah Chen (she) met 2026-03-13"]);
  expect(known.notes).toHaveLength(1);
});

it("brings sample people once however often it is asked, and takes them all away again", async () => {
  const user = await aUser(app);
  await log(user, "Lunch with Henrik.");
  await settled(app);
  const before = await ledger(user);
  await addSample(app, user.id, "UTC");
  await addSample(app, user.id, "UTC");
  await settled(app);
  expect((await ledger(user)).notes).toHaveLength(7);
  expect((await ledger(user)).people.length).toBeGreaterThan(6);
  await removeSample(app, user.id);
  expect(await ledger(user)).toEqual(before);
});

it("lets nobody else touch a note", async () => {
  const [owner, other] = [await aUser(app), await aUser(app)];
  const { id } = await log(owner, SARAH);
  await settled(app);
  await expect(undoNote(app, other.id, id)).rejects.toMatchObject({ status: 404 });
  await expect(editNote(app, other.id, id, { body: "mine", private: false })).rejects.toMatchObject({ status: 404 });
  expect((await ledger(owner)).people).toHaveLength(2);
});

it("gives back what a hand had done, when an edit that no longer said it is taken back", async () => {
  const user = await aUser(app);
  const { id } = await log(user, SARAH);
  await settled(app);
  const [birthday] = await asUser(app.db, user.id, (tx) =>
    tx.selectFrom("fact").select("id").where("kind", "=", "birthday").execute(),
  );
  await deleteFact(app, user.id, birthday?.id ?? "");
  const before = await ledger(user);
  const { activityId } = await editNote(app, user.id, id, { body: "Tea.", private: false });
  await settled(app);
  expect((await ledger(user)).facts).toEqual([]);
  await undoActivity(app, user.id, activityId ?? "");
  await settled(app);
  expect(await ledger(user)).toEqual(before);
});

it("knows what its own text was read as, after an edit of it was taken back", async () => {
  const user = await aUser(app);
  const { id } = await log(user, "Sarah moved to Leeds.");
  await settled(app);
  const before = await ledger(user);
  const undone = await undoNote(app, user.id, id);
  const edited = await editNote(app, user.id, id, {
    body: "Sarah moved to Leeds. Call Sarah by Friday.",
    private: false,
  });
  await settled(app);
  for (const { activityId } of [edited, undone]) await undoActivity(app, user.id, activityId ?? "");
  await settled(app);
  expect(await ledger(user)).toEqual(before);
});
