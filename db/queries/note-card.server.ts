import type { Tx } from "../client.server";
import type { NoteState, UserId } from "../schema";
import { listLearned, type Learned } from "./learned.server";
import { listOpenSuggestions, type Suggestion } from "./suggestion.server";

interface Note {
  id: string;
  body: string;
  state: NoteState;
  happenedOn: string;
}

export type NoteCardItem = Note & { learned: Learned[]; questions: Suggestion[] };

const MOST_QUESTIONS = 50;

/** Each with what it brought and what it left to ask, as a list of notes shows them; `locale`: whose days they say. */
export async function listNoteCards(
  tx: Tx,
  userId: UserId,
  notes: readonly Note[],
  locale: string,
): Promise<NoteCardItem[]> {
  const noteIds = notes.map(({ id }) => id);
  const [learned, questions] = await Promise.all([
    listLearned(tx, userId, noteIds, locale),
    listOpenSuggestions(tx, userId, { noteIds, locale, limit: MOST_QUESTIONS }),
  ]);
  return notes.map(({ id, body, state, happenedOn }) => ({
    id,
    body,
    state,
    happenedOn,
    learned: learned.get(id) ?? [],
    questions: questions.filter(({ noteId }) => noteId === id),
  }));
}
