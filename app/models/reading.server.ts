import { asUser, type Tx } from "~db/client.server";
import { findEditOf, resumeRecording } from "~db/queries/activity.server";
import { findNote, holdNote, setNoteFailed, type Note } from "~db/queries/note.server";
import {
  findAppliedReading,
  findEndpointReading,
  insertReading,
  setReadingApplied,
  type Reading,
} from "~db/queries/reading.server";
import { lockLedger } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { Extraction } from "~/understand/extraction";
import { applyReading, type Applying } from "./apply/index.server";
import { loadNoteToRead, readByEndpoint, readHere, type NoteToRead, type StoredReading } from "./read-text.server";

interface ReadJob {
  userId: UserId;
  noteId: string;
  /** The revision the job was made for: a note edited or undone since has a job of its own, or none. */
  revision: number;
}

/** Load, read, save and apply: no transaction is open while it is read. Run twice, the second changes nothing. */
export async function readNote(app: App, job: ReadJob): Promise<void> {
  const { userId, noteId, revision } = job;
  const toRead = await asUser(app.db, userId, async (tx) => {
    const note = await findNote(tx, userId, noteId);
    if (!isCurrent(note, job)) return undefined;
    const asked = await findEndpointReading(tx, userId, { noteId, revision });
    return { ...(await loadNoteToRead(app, tx, userId, note)), asked };
  });
  if (!toRead) return;
  try {
    const far = await readFarOnce(app, userId, toRead);
    const here = far ? undefined : await readHere(app, toRead);
    await asUser(app.db, userId, async (tx) => {
      const note = await holdNote(tx, userId, noteId);
      if (!note) return;
      const applied = isCurrent(note, job);
      if (far && applied) await setReadingApplied(tx, userId, far.id);
      const reading = here ? { id: await insertReading(tx, userId, { ...here, applied }), result: here.result } : far;
      if (reading && applied) await applyNew(tx, userId, note, reading, app.now());
    });
  } catch (error) {
    await asUser(app.db, userId, (tx) => setNoteFailed(tx, userId, noteId, revision));
    throw error;
  }
}

/** A job tried again finds what an earlier try was answered: the endpoint is asked once for each revision of a note. */
function readFarOnce(
  app: App,
  userId: UserId,
  { asked, ...note }: NoteToRead & { asked: Reading | undefined },
): Promise<StoredReading | undefined> {
  if (!asked) return readByEndpoint(app, userId, note);
  return Promise.resolve(saysNothing(asked.result) ? undefined : asked);
}

/** As an answer is stored that could not be used. */
function saysNothing(result: Extraction): boolean {
  return Object.values(result).every((told) => told === null || (Array.isArray(told) && told.length === 0));
}

/**
 * Applies what was just read in a note. Of an edited one it belongs to the edit: taking that back brings back what the new text
 * no longer said, with what a hand had done to it.
 */
export async function applyNew(
  tx: Tx,
  userId: UserId,
  note: Note,
  reading: { id: string; result: Extraction },
  now: Date,
): Promise<void> {
  await lockLedger(tx, userId);
  const edit = await findEditOf(tx, userId, note);
  if (edit) await resumeRecording(tx, edit);
  await applyReading(tx, userId, note, reading, { now });
}

/** Applies what was read before once more, after an answer or a correction changed what it means. */
export async function applyAgain(tx: Tx, userId: UserId, noteId: string, applying: Applying): Promise<void> {
  const note = await holdNote(tx, userId, noteId);
  const reading = await findAppliedReading(tx, userId, noteId);
  if (note?.state === "read" && reading) await applyReading(tx, userId, note, reading, applying);
}

function isCurrent(note: Note | undefined, { revision }: ReadJob): note is Note {
  return note !== undefined && note.revision === revision && note.state !== "undone" && note.state !== "read";
}
