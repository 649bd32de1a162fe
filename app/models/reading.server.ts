import { asUser } from "~db/client.server";
import { listNamesInText } from "~db/queries/known-person.server";
import { findNote, setNoteFailed, type Note } from "~db/queries/note.server";
import { findPerson } from "~db/queries/person.server";
import { findAppliedReading, insertReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { localTime } from "~/time/zoned";
import type { ReadInput } from "~/understand/extraction";
import { applyReading } from "./apply/index.server";

interface NoteToRead {
  userId: UserId;
  noteId: string;
  /** The revision the job was made for: a note edited or undone since has a job of its own, or none. */
  revision: number;
}

/** Load, read, save and apply: no transaction is open while it is read. Run twice, the second changes nothing. */
export async function readNote(app: App, job: NoteToRead): Promise<void> {
  const { userId, noteId, revision } = job;
  const input = await asUser(app.db, userId, async (tx): Promise<ReadInput | undefined> => {
    const note = await findNote(tx, userId, noteId);
    if (!isCurrent(note, job)) return undefined;
    const about = note.personId === null ? undefined : await findPerson(tx, userId, note.personId);
    return {
      text: note.body,
      writtenAt: localTime(note.writtenAt, note.timeZone),
      timeZone: note.timeZone,
      knownNames: await listNamesInText(tx, userId, note.body),
      ...(about && { about: about.name }),
    };
  });
  if (!input) return;
  try {
    const started = performance.now();
    const result = await app.reader.read(input);
    const tookMs = performance.now() - started;
    await asUser(app.db, userId, async (tx) => {
      const note = await findNote(tx, userId, noteId);
      if (!isCurrent(note, job)) return;
      const { name: reader, version } = app.reader;
      const id = await insertReading(tx, userId, { noteId, revision, reader, version, result, tookMs });
      await applyReading(tx, userId, note, { id, result });
    });
  } catch (error) {
    await asUser(app.db, userId, (tx) => setNoteFailed(tx, userId, noteId, revision));
    throw error;
  }
}

/** Applies what was read before once more, after an answer or a correction changed what it means. */
export async function applyAgain(app: App, userId: UserId, noteId: string): Promise<void> {
  await asUser(app.db, userId, async (tx) => {
    const note = await findNote(tx, userId, noteId);
    const reading = await findAppliedReading(tx, userId, noteId);
    if (note?.state === "read" && reading) await applyReading(tx, userId, note, reading);
  });
}

function isCurrent(note: Note | undefined, { revision }: NoteToRead): note is Note {
  return note !== undefined && note.revision === revision && note.state !== "undone" && note.state !== "read";
}
