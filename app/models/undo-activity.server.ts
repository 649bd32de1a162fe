import { asUser, type Tx } from "~db/client.server";
import { findActivity, restoreRows, setActivityUndone, type TouchedRow } from "~db/queries/activity.server";
import {
  listFactsByHand,
  listTouchedNotes,
  listTouchedPeople,
  releaseFacts,
  type TouchedNote,
} from "~db/queries/activity-row.server";
import { setNoteWaiting } from "~db/queries/note.server";
import { replacePassages } from "~db/queries/passage.server";
import { refreshPeople } from "~db/queries/person.server";
import { withdrawReadings } from "~db/queries/reading.server";
import { lockLedger, removeUnspoken } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { sayFact } from "~/facts/kinds";
import { notFound } from "~/http/not-found";
import { splitIntoPassages } from "~/search/passages";
import { settleFacts } from "./apply/settle.server";
import { takeBack } from "./apply/take-back.server";
import { applyAgain } from "./reading.server";

/**
 * Takes back what was done by hand, as far as nobody changed the same since, then works out anew what follows from it.
 * False where there was nothing left to take back: it was taken back before, or is too long ago.
 */
export function undoActivity(app: App, userId: UserId, activityId: string): Promise<{ undone: boolean }> {
  return asUser(app.db, userId, async (tx) => {
    await lockLedger(tx, userId);
    if (!(await findActivity(tx, userId, activityId))) notFound();
    if (!(await setActivityUndone(tx, userId, activityId))) return { undone: false };
    const people = await listTouchedPeople(tx, userId, activityId);
    const rows = await restoreRows(tx, activityId);
    const idsOf = (table: string) => rows.filter((row) => row.table === table).map(({ id }) => id);

    await releaseFacts(tx, userId, idsOf("fact"));
    await withdrawReadings(tx, userId, activityId);
    for (const note of await listTouchedNotes(tx, userId, activityId)) await bringBack(app, tx, userId, note, rows);
    const gone = await removeUnspoken(tx, userId, {
      facts: idsOf("fact"),
      ties: idsOf("tie"),
      followUps: idsOf("follow_up"),
      people: [...people, ...(await listTouchedPeople(tx, userId, activityId))],
    });
    await settleFacts(tx, userId, gone.touched, app.now());
    await refreshPeople(tx, userId, gone.touched);
    await findFactsAgain(tx, userId, idsOf("fact"));
    await app.queue.send(tx, "embed-passages", { userId });
    return { undone: true };
  });
}

/** What a note brought came back row by row; only where it was changed since is it worked out from its reading. */
async function bringBack(app: App, tx: Tx, userId: UserId, note: TouchedNote, rows: readonly TouchedRow[]) {
  await replacePassages(tx, userId, { noteId: note.id }, note.deleted ? [] : splitIntoPassages(note.body));
  if (note.deleted || note.state === "undone") return takeBack(tx, userId, note.id, app.now());
  const isAsBefore = !note.since && rows.every(({ done }) => done);
  // What was read of the new text belongs to the edit, and went with it.
  if (note.rewritten && note.state === "read" && isAsBefore) return;
  if (note.rewritten || (note.itself && note.state === "waiting")) {
    const waiting = await setNoteWaiting(tx, userId, note.id);
    if (waiting) await app.queue.send(tx, "read-note", { userId, noteId: note.id, revision: waiting.revision });
  } else if (!isAsBefore) await applyAgain(tx, userId, note.id, { now: app.now() });
}

async function findFactsAgain(tx: Tx, userId: UserId, ids: readonly string[]): Promise<void> {
  const byHand = new Map((await listFactsByHand(tx, userId, ids)).map((fact) => [fact.id, fact.content]));
  for (const id of new Set(ids)) {
    const content = byHand.get(id);
    await replacePassages(tx, userId, { factId: id }, content ? [sayFact(content)] : []);
  }
}
