import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listActivities } from "~db/queries/activity.server";
import { addFact, deleteFact } from "~/models/fact.server";
import { forgetOldActivities } from "~/models/forget.server";
import { deleteNote } from "~/models/note.server";
import { createPerson, deletePeople } from "~/models/person.server";
import { undoActivity } from "~/models/undo-activity.server";
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
