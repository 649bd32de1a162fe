import type { Tx } from "~db/client.server";
import type { Note } from "~db/queries/note.server";
import { listNoteSources, upsertSource, type NoteSource, type Subject } from "~db/queries/source.server";
import { listAnswers, upsertSuggestion, type Question } from "~db/queries/suggestion.server";
import type { UserId, WhichAnswer, WhoAnswer } from "~db/schema";

/** Two who were one until now. A note that spoke of the one kept, and not of the other, goes on speaking of the one kept. */
export interface TakenApart {
  keptId: string;
  mergedId: string;
}

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
  /** What the person answered about this note, by what the question was about. */
  answers: ReadonlyMap<string, WhoAnswer | WhichAnswer>;
  /** What questions are open about. */
  asked: Set<string>;
  apart?: TakenApart;
  /** Notes that these words speak for this, or against it. */
  speakFor(subject: Subject, quote: string): Promise<void>;
  /** What hangs on it waits for the answer. */
  ask(about: string, question: Question): Promise<void>;
}

export async function startRecord(
  tx: Tx,
  userId: UserId,
  note: Note,
  readingId: string,
  apart?: TakenApart,
): Promise<ApplyRecord> {
  const before = await listNoteSources(tx, userId, note.id);
  const answers = await listAnswers(tx, userId, note.id);
  const asked = new Set<string>();
  const spoken = new Set<string>();
  const people = new Set<string>();
  return {
    tx,
    userId,
    note,
    before,
    spoken,
    people,
    answers,
    asked,
    apart,
    async speakFor(subject, quote) {
      spoken.add(await upsertSource(tx, userId, subject, { noteId: note.id, readingId, quote }));
      if ("personId" in subject) people.add(subject.personId);
    },
    async ask(about, question) {
      asked.add(about);
      await upsertSuggestion(tx, userId, note.id, about, question);
    },
  };
}
