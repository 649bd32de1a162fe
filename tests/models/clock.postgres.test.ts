import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { asUser } from "~db/client.server";
import { findAppliedReading } from "~db/queries/reading.server";
import { editNote, logNote } from "~/models/note.server";
import { readNote } from "~/models/reading.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp } from "../support/app";
import { readLedger } from "../support/ledger";

// The embedded engine has the clock of its process.
const app = await openTestApp();

test("an edit is taken back with what was read in it, though the clock of whoever read it is behind", async () => {
  const { id: userId } = await aUser(app);
  const written = { writtenAt: new Date(), timeZone: "UTC" };
  const { id: noteId } = await logNote(app, userId, { body: "Ana Ola lives in Leeds.", ...written });
  await readNote(app, { userId, noteId, revision: 1 });
  const before = await readLedger(app.db, userId);
  await sql`update reading set applied_at = applied_at - interval '1 hour'`.execute(app.db);

  const edit = await editNote(app, userId, noteId, { body: "Ana Ola lives in Bristol.", private: false });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 60_000 });
  try {
    await readNote(app, { userId, noteId, revision: 2 });
  } finally {
    vi.useRealTimers();
  }
  expect((await readLedger(app.db, userId)).facts).not.toEqual(before.facts);

  await undoActivity(app, userId, edit.activityId ?? "");
  expect(await readLedger(app.db, userId)).toEqual(before);
  expect((await asUser(app.db, userId, (tx) => findAppliedReading(tx, userId, noteId)))?.revision).toBe(1);
});
