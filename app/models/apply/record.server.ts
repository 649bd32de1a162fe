import type { Tx } from "~db/client.server";
import type { Note } from "~db/queries/note.server";
import { upsertSource, type NoteSource, type Subject } from "~db/queries/source.server";
import type { UserId } from "~db/schema";

/** One application of a reading: where it writes, what the note spoke for before, and what it speaks for now. */
export interface ApplyRecord {
  tx: Tx;
  userId: UserId;
  note: Note;
  before: readonly NoteSource[];
  /** Sources that this reading gives. */
  spoken: Set<string>;
  /** People it says something about. */
  people: Set<string>;
  /** Notes that these words speak for this. */
  speakFor(subject: Subject, quote: string): Promise<void>;
}

export function startRecord(
  tx: Tx,
  userId: UserId,
  note: Note,
  readingId: string,
  before: readonly NoteSource[],
): ApplyRecord {
  const spoken = new Set<string>();
  const people = new Set<string>();
  return {
    tx,
    userId,
    note,
    before,
    spoken,
    people,
    async speakFor(subject, quote) {
      spoken.add(await upsertSource(tx, userId, subject, { noteId: note.id, readingId, quote }));
      if ("personId" in subject) people.add(subject.personId);
    },
  };
}
