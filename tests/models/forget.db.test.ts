import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listActivities } from "~db/queries/activity.server";
import { writeBackup } from "~/models/backup.server";
import { addFact, deleteFact } from "~/models/fact.server";
import { forgetOldActivities } from "~/models/forget.server";
import { deleteNote, editNote, undoNote } from "~/models/note.server";
import { createPerson, deletePeople } from "~/models/person.server";
import { undoActivity } from "~/models/undo-activity.server";
import { sayActivity } from "~/ui/say-activity";
import { aUser, openTestApp } from "../support/app";
import { applyTo, mention, readLedger, saveNote } from "../support/ledger";

const app = await openTestApp();
const DAY_MS = 86_400_000;
const later = (days: number) => ({ patientDb: app.patientDb, now: () => new Date(Date.now() + days * DAY_MS) });

async function told(userId: Parameters<typeof saveNote>[1], name: string) {
  const noteId = await saveNote(app.db, userId, `${name} called. Leeds`);
  const says = { people: [mention("p", name)], lives_in: [{ person: "p", place: "Leeds", quote: "Leeds" }] };
  await applyTo(app.db, userId, noteId, says);
  const people = await asUser(app.db, userId, (tx) => tx.selectFrom("person").selectAll().execute());
  const id = people.find((person) => person.name === name)?.id ?? expect.fail("nobody");
  return { noteId, says, id };
}

const rowsOf = (userId: Parameters<typeof saveNote>[1], table: "note" | "person" | "fact" | "activity_row") =>
  asUser(app.db, userId, (tx) => tx.selectFrom(table).selectAll().execute());

it("takes back a deletion within 30 days, and not after", async () => {
  const { id: user } = await aUser(app);
  const { noteId } = await told(user, "Olga");
  const first = await deleteNote(app, user, noteId);
  await forgetOldActivities(later(29), user);
  expect(await undoActivity(app, user, first.activityId ?? "")).toEqual({ undone: true });
  expect((await readLedger(app.db, user)).people).toEqual(["Olga (null) met 2026-03-14"]);

  const second = await deleteNote(app, user, noteId);
  await forgetOldActivities(later(31), user);
  expect(await undoActivity(app, user, second.activityId ?? "")).toEqual({ undone: false });
  expect([await rowsOf(user, "note"), await rowsOf(user, "activity_row")]).toEqual([[], []]);
  const [activity] = await asUser(app.db, user, (tx) => listActivities(tx, user, { limit: 1 }));
  expect(activity).toMatchObject({ verb: "delete-note", about: "", undoable: false });
});

it("keeps no word of a deleted note in what else was done with it, and until then takes that back", async () => {
  const { id: user } = await aUser(app);
  const { noteId, id } = await told(user, "Olga");
  const body = "Olga collects zeppelins";
  const edited = await editNote(app, user, noteId, { body, private: false });
  const { id: factId } = await addFact(app, user, id, { kind: "news", value: { text: "collects zeppelins" } });
  await deleteFact(app, user, factId);
  await undoNote(app, user, noteId);
  const { activityId } = await deleteNote(app, user, noteId);
  // As it was left by a version that kept the words.
  await asUser(app.db, user, (tx) =>
    tx.updateTable("activity").set({ settled_at: new Date() }).where("id", "=", edited.activityId).execute(),
  );

  await forgetOldActivities(later(29), user);
  expect(await undoActivity(app, user, activityId ?? "")).toEqual({ undone: true });
  expect(await rowsOf(user, "note")).toMatchObject([{ body, deleted_at: null }]);
  await deleteNote(app, user, noteId);

  await forgetOldActivities(later(31), user);
  const lines: string[] = [];
  await writeBackup(app, (line) => {
    lines.push(line);
    return Promise.resolve();
  });
  expect(lines.filter((line) => /zeppelin/.test(line))).toEqual([]);
  const said = (await asUser(app.db, user, (tx) => listActivities(tx, user, { limit: 10 }))).map(sayActivity);
  expect(said).toEqual([
    "Deleted a note.",
    "Deleted a note.",
    "Took back what a note brought.",
    "Deleted a fact.",
    "Added a fact.",
    "Edited a note.",
  ]);
});

it("keeps as marks what a note would bring back, and nothing that a hand added to them", async () => {
  const { id: user } = await aUser(app);
  const { noteId, says, id } = await told(user, "Olga");
  const { id: alone } = await createPerson(app, user, { name: "Nobody's note", pronoun: null });
  await addFact(app, user, id, { kind: "email", value: { value: "olga@example.org" } });
  const before = await rowsOf(user, "fact");
  await deleteFact(app, user, before.find(({ kind }) => kind === "home")?.id ?? "");
  await deletePeople(app, user, [id, alone]);
  await forgetOldActivities(later(31), user);
  expect((await rowsOf(user, "fact")).map(({ kind }) => kind)).toEqual(["home"]);
  expect((await rowsOf(user, "person")).filter((person) => !person.is_self).map(({ name }) => name)).toEqual(["Olga"]);
  await applyTo(app.db, user, noteId, says);
  const { people, facts } = await readLedger(app.db, user);
  expect([people, facts]).toEqual([[], []]);
});
