import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listNotes } from "~db/queries/note.server";
import { logNote } from "~/models/note.server";
import { createPerson } from "~/models/person.server";
import { aUser, openTestApp } from "../../support/app";

const app = await openTestApp();

it("a note written on somebody's page is among theirs before it has been read, and among nobody else's", async () => {
  const { id: user } = await aUser(app);
  const [sarah, tom] = await Promise.all(
    ["Sarah Chen", "Tom Ortiz"].map((name) => createPerson(app, user, { name, pronoun: null })),
  );
  const note = { body: "Lunch by the river.", writtenAt: new Date(), timeZone: "UTC" };
  const { id } = await logNote(app, user, { ...note, personId: sarah.id });
  await logNote(app, user, note);
  const notesOf = async (personId: string) =>
    (await asUser(app.db, user, (tx) => listNotes(tx, user, { personId, limit: 9 }))).notes.map((each) => each.id);
  expect(await notesOf(sarah.id)).toEqual([id]);
  expect(await notesOf(tom.id)).toEqual([]);
});
