import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listLearned } from "~db/queries/learned.server";
import { findNote } from "~db/queries/note.server";
import { listNotePeople, listOfferedPeople } from "~db/queries/note-person.server";
import { editNote, logNote, readNoteAgain } from "~/models/note.server";
import { createPerson } from "~/models/person.server";
import { addToNote, leaveOut } from "~/models/suggestion.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { send } from "../support/send";

const app = await openTestApp({ worker: true });

async function person(user: TestUser, name: string): Promise<string> {
  return (await createPerson(app, user.id, { name, pronoun: null })).id;
}

/** Who is in the note once it was read, and whether they met. */
async function peopleIn(user: TestUser, noteId: string) {
  await settled(app);
  return asUser(app.db, user.id, async (tx) => {
    const body = (await findNote(tx, user.id, noteId))?.body ?? "";
    const learned = (await listLearned(tx, user.id, [noteId], "en")).get(noteId) ?? [];
    for (const { quote } of learned) expect(body).toContain(quote);
    return learned.flatMap((one) => (one.what === "person" ? [{ id: one.person.id, met: one.met }] : []));
  });
}

async function log(user: TestUser, body: string, mentions: { personId: string; text: string }[] = []) {
  return (await logNote(app, user.id, { body, writtenAt: new Date(), timeZone: user.timeZone, mentions })).id;
}

it("of two Sarahs the one who was chosen is meant, and stays so when the note is read again", async () => {
  const user = await aUser(app);
  const known = await person(user, "Sarah Chen");
  const chosen = await person(user, "Sarah Chen");
  const note = await log(user, "Had coffee with @Sarah Chen yesterday. She moved to Leeds.", [
    { personId: chosen, text: "Sarah Chen" },
  ]);
  expect(await peopleIn(user, note)).toEqual([{ id: chosen, met: true }]);
  await readNoteAgain(app, user.id, note);
  expect(await peopleIn(user, note)).toEqual([{ id: chosen, met: true }]);
  expect(known).not.toBe(chosen);
});

it("a name typed after an @ means the only one who is called so; of two it is left to the reader", async () => {
  const user = await aUser(app);
  const tom = await person(user, "Tom Ortiz");
  await person(user, "Ana Ruiz");
  await person(user, "Ana Ruiz");
  const note = await log(user, "Lunch with @Tom Ortiz and @Ana Ruiz.");
  const bound = await asUser(app.db, user.id, (tx) => listNotePeople(tx, user.id, note));
  expect(bound).toEqual([{ personId: tom, keptId: tom, text: "Tom Ortiz" }]);
});

it("who is mentioned by a name no reader would see is in the note all the same, without having met", async () => {
  const user = await aUser(app);
  const mum = await person(user, "mum");
  const note = await log(user, "the roses are from @mum");
  expect(await peopleIn(user, note)).toEqual([{ id: mum, met: false }]);
});

it("a mention goes with its words, and one that stays keeps whom it means when the note is edited", async () => {
  const user = await aUser(app);
  await person(user, "Sarah Chen");
  const chosen = await person(user, "Sarah Chen");
  const tom = await person(user, "Tom Ortiz");
  const note = await log(user, "Tea with @Sarah Chen and @Tom Ortiz.", [{ personId: chosen, text: "Sarah Chen" }]);
  expect((await peopleIn(user, note)).map(({ id }) => id).sort()).toEqual([chosen, tom].sort());
  await editNote(app, user.id, note, { body: "Tea with @Sarah Chen alone.", private: false });
  expect(await peopleIn(user, note)).toEqual([{ id: chosen, met: true }]);
});

it("somebody else's id after an @ binds nothing, and the note is saved", async () => {
  const theirs = await person(await aUser(app), "Sarah Chen");
  const user = await aUser(app);
  const note = await log(user, "Saw @Sarah Chen at the lake.", [{ personId: theirs, text: "Sarah Chen" }]);
  expect((await peopleIn(user, note)).map(({ id }) => id)).not.toContain(theirs);
});

it("somebody added by hand stays in the note when it is read again, goes when left out, and both can be undone", async () => {
  const user = await aUser(app);
  const ida = await person(user, "Ida Holm");
  const note = await log(user, "Long walk by the river.");
  await settled(app);
  const { activityId } = await addToNote(app, user.id, note, ida);
  expect(await peopleIn(user, note)).toEqual([{ id: ida, met: false }]);
  await readNoteAgain(app, user.id, note);
  expect(await peopleIn(user, note)).toEqual([{ id: ida, met: false }]);
  const left = await leaveOut(app, user.id, note, ida);
  expect(await peopleIn(user, note)).toEqual([]);
  await undoActivity(app, user.id, left.activityId ?? "");
  expect(await peopleIn(user, note)).toEqual([{ id: ida, met: false }]);
  await undoActivity(app, user.id, activityId ?? "");
  expect(await peopleIn(user, note)).toEqual([]);
});

it("who was mentioned and then left out stays out when the note is read again", async () => {
  const user = await aUser(app);
  const sarah = await person(user, "Sarah Chen");
  const note = await log(user, "Had coffee with @Sarah Chen.");
  expect(await peopleIn(user, note)).toEqual([{ id: sarah, met: true }]);
  await leaveOut(app, user.id, note, sarah);
  await readNoteAgain(app, user.id, note);
  expect(await peopleIn(user, note)).toEqual([]);
  await editNote(app, user.id, note, { body: "Had coffee with @Sarah Chen there.", private: false });
  expect(await peopleIn(user, note)).toEqual([]);
});

it("those offered after an @ are one's own, by any word of their names", async () => {
  const user = await aUser(app);
  await person(user, "Sarah Chen");
  await person(user, "Tom Sartori");
  await person(await aUser(app), "Sara Elsewhere");
  const offered = await asUser(app.db, user.id, (tx) => listOfferedPeople(tx, user.id, { begins: "sar", limit: 6 }));
  expect(offered.map(({ name }) => name)).toEqual(["Sarah Chen", "Tom Sartori"]);
  const answer = await send(app, user, "GET", "/people/names?q=chen");
  expect(((await answer.json()) as { people: { name: string }[] }).people.map(({ name }) => name)).toEqual([
    "Sarah Chen",
  ]);
});

it("nobody is added to somebody else's note, and nobody else's person to one's own", async () => {
  const owner = await aUser(app);
  const ida = await person(owner, "Ida Holm");
  const note = await log(owner, "Long walk.");
  const user = await aUser(app);
  const own = await log(user, "Long walk.");
  expect((await send(app, user, "POST", `/notes/${note}/people`, { personId: ida })).status).toBe(404);
  expect((await send(app, user, "POST", `/notes/${own}/people`, { personId: ida })).status).toBe(404);
  expect((await send(app, user, "GET", `/notes/${note}/people`)).status).toBe(404);
});
