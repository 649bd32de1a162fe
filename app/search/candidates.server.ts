import type { Tx } from "~db/client.server";
import {
  findNotesByBirthday,
  findNotesByDay,
  findNotesByPerson,
  findPassagesByLikeness,
  findPassagesByText,
  findPassagesByVector,
  listFactsToRank,
  listNotesToRank,
  type Candidate,
  type FoundFact,
  type FoundNote,
} from "~db/queries/search.server";
import type { UserId } from "~db/schema";
import { termsOf } from "~/embed/terms";
import type { FoundPeople } from "./people.server";
import { tellingWords, type Question } from "./question";
import type { Rankable } from "./rank";

/** How many each list brings to the second stage. */
const MOST_PER_LIST = 100;
const MOST_LIKE = 20;
/** Unknown words of a question that are looked up by their letters. */
const MOST_UNKNOWN = 4;

export type RankableItem = Rankable & ({ kind: "note"; note: FoundNote } | { kind: "fact"; fact: FoundFact });

/** The question as each model that embedded some of the passages sees it. */
export type QuestionVector = { model: string; vector: Float32Array };

/** What may answer: found by words, by letters, by meaning, or by what was understood in the question. */
export async function findCandidates(
  tx: Tx,
  userId: UserId,
  question: Question,
  vectors: readonly QuestionVector[],
  people: FoundPeople,
): Promise<RankableItem[]> {
  const byText = placesOf([await findPassagesByText(tx, userId, tellingWords(question.text), MOST_PER_LIST)]);
  const likeLists: Candidate[][] = [];
  for (const { form } of termsOf(question.text)
    .filter(({ id }) => id === null)
    .slice(0, MOST_UNKNOWN)) {
    likeLists.push(await findPassagesByLikeness(tx, userId, form, MOST_LIKE));
  }
  const vectorLists: Candidate[][] = [];
  for (const vector of vectors) vectorLists.push(await findPassagesByVector(tx, userId, vector, MOST_PER_LIST));
  const byVector = placesOf(vectorLists);
  const understood = await findUnderstood(tx, userId, question, people);

  const keys = new Set([...byText.keys(), ...placesOf(likeLists).keys(), ...byVector.keys(), ...understood.keys()]);
  const ids = (kind: string) => [...keys].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
  const notes = await listNotesToRank(tx, userId, ids("note:"));
  const facts = await listFactsToRank(tx, userId, ids("fact:"));
  const evidence = (key: string) => ({
    byText: byText.get(key),
    byVector: byVector.get(key),
    understood: understood.get(key),
  });
  return [
    ...notes.map((note) => ({
      kind: "note" as const,
      note,
      passages: note.passages,
      evidence: evidence(`note:${note.id}`),
    })),
    ...facts.map((fact) => ({
      kind: "fact" as const,
      fact,
      passages: [fact.text],
      evidence: evidence(`fact:${fact.id}`),
    })),
  ];
}

/** Notes that meet what was understood: 1 where it is what was asked, less where it only bears on it. */
async function findUnderstood(
  tx: Tx,
  userId: UserId,
  { text, span, birthdayMonth }: Question,
  { named, relatives }: FoundPeople,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const add = (ids: string[], worth: number) => {
    for (const id of ids) found.set(`note:${id}`, Math.min(1, (found.get(`note:${id}`) ?? 0) + worth));
  };
  // The more else is asked, the less the time alone decides: "expecting in the autumn" may have been written in spring.
  if (span) add(await findNotesByDay(tx, userId, span, MOST_PER_LIST), 1 / (1 + tellingWords(text).length));
  if (birthdayMonth !== null) add(await findNotesByBirthday(tx, userId, birthdayMonth), 1);
  add(await findNotesByPerson(tx, userId, relatives, MOST_PER_LIST), 0.5);
  const ids = named.filter(({ isWhole }) => isWhole).map(({ id }) => id);
  add(await findNotesByPerson(tx, userId, ids, MOST_PER_LIST), 0.25);
  return found;
}

/** Of each note and fact its best place in any of the lists: 1 for the first, falling to 0 after the last. */
function placesOf(lists: Candidate[][]): Map<string, number> {
  const places = new Map<string, number>();
  for (const list of lists) {
    list.forEach(({ noteId, factId }, index) => {
      const key = noteId === null ? `fact:${factId}` : `note:${noteId}`;
      places.set(key, Math.max(places.get(key) ?? 0, 1 - index / list.length));
    });
  }
  return places;
}
