import { asUser, type Tx } from "~db/client.server";
import { findNote, holdNote, type Note } from "~db/queries/note.server";
import { findAppliedReading, findStoredReading, insertReading, setReadingApplied } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import type { Extraction, Reader } from "~/understand/extraction";
import { applyReading } from "./apply/index.server";
import { keepQuoted } from "./apply/quoted";
import { compareReadings, type Difference } from "./compare-readings.server";
import { loadNoteToRead, readByEndpoint, readHere, type Barred, type NoteToRead } from "./read-text.server";

export type Preview =
  | { is: "read"; readingId: string }
  /** "no answer": the endpoint was away, or gave none that can be used. */
  | { is: "refused"; because: Barred | "no answer" };

/** Has a note read by this reader and no other, and keeps that unapplied: for `findPreview` to show, whenever it is looked at. */
export async function previewReading(
  app: App,
  userId: UserId,
  noteId: string,
  readerName: Reader["name"],
): Promise<Preview> {
  const toRead = await asUser(app.db, userId, async (tx) => {
    const note = (await findNote(tx, userId, noteId)) ?? notFound();
    return loadNoteToRead(app, tx, userId, note);
  });
  const far = readerName === "endpoint";
  if (far && toRead.barred !== null) return { is: "refused", because: toRead.barred };
  const reading = far ? await readByEndpoint(app, userId, toRead) : await readHereAndKeep(app, userId, toRead);
  if (!reading) return { is: "refused", because: "no answer" };
  return { is: "read", readingId: reading.id };
}

async function readHereAndKeep(app: App, userId: UserId, note: NoteToRead): Promise<{ id: string }> {
  const reading = await readHere(app, note);
  return { id: await asUser(app.db, userId, (tx) => insertReading(tx, userId, { ...reading, applied: false })) };
}

/**
 * What applying a reading would add to what is known from the note now and take away. Undefined where it was applied, or where
 * the note was edited, undone or deleted since.
 */
export function findPreview(
  app: App,
  userId: UserId,
  noteId: string,
  readingId: string,
  locale: string,
): Promise<{ reader: string; difference: Difference } | undefined> {
  return asUser(app.db, userId, async (tx) => {
    const note = await findNote(tx, userId, noteId);
    const reading = await findStoredReading(tx, userId, { id: readingId, noteId });
    if (!note || reading?.revision !== note.revision) return undefined;
    return { reader: reading.reader, difference: await compareWithKnown(tx, userId, note, reading.result, locale) };
  });
}

/**
 * Applies a reading that was previewed; a second time it changes nothing. False where the note was edited or undone since,
 * so that the reading is no longer of it.
 */
export function applyStoredReading(app: App, userId: UserId, noteId: string, readingId: string): Promise<boolean> {
  return asUser(app.db, userId, async (tx) => {
    const note = (await holdNote(tx, userId, noteId)) ?? notFound();
    const reading = await findStoredReading(tx, userId, { id: readingId, noteId });
    if (!reading) return (await findAppliedReading(tx, userId, noteId))?.id === readingId || notFound();
    if (reading.revision !== note.revision) return false;
    await setReadingApplied(tx, userId, readingId);
    await applyReading(tx, userId, note, reading, { now: app.now() });
    return true;
  });
}

async function compareWithKnown(
  tx: Tx,
  userId: UserId,
  note: Note,
  result: Extraction,
  locale: string,
): Promise<Difference> {
  const known = note.state === "read" ? await findAppliedReading(tx, userId, note.id) : undefined;
  return compareReadings(known && keepQuoted(known.result, note.body), keepQuoted(result, note.body), locale);
}
