import type { Tx } from "~db/client.server";
import { listRankable, type FoundFact, type FoundNote } from "~db/queries/rankable.server";
import {
  findNotesByBirthday,
  findNotesByDay,
  findNotesByPerson,
  findPassagesByLikeness,
  findPassagesByText,
  type Candidate,
  type NearCandidate,
} from "~db/queries/search.server";
import type { UserId } from "~db/schema";
import { termsOf } from "~/embed/terms";
import { sayFact } from "~/facts/kinds";
import type { HeldPassages } from "./held-passages";
import type { Nearest, QuestionVector } from "./nearest.server";
import type { FoundPeople } from "./people.server";
import { countParticulars, tellingWords, type Question } from "./question";
import type { Evidence, Rankable, RankablePassage } from "./rank";

/** How many each list brings to the second stage. */
const MOST_PER_LIST = 100;
const MOST_LIKE = 20;
/** Unknown words of a question that are looked up by their letters. */
const MOST_UNKNOWN = 4;

export interface CandidateApp {
  nearest: Nearest;
  heldPassages: HeldPassages;
}

export type RankableItem = Rankable & ({ kind: "note"; note: FoundNote } | { kind: "fact"; fact: FoundFact });

/** What may answer: found by words, by letters, by meaning, or by what was understood in the question. `locale`: whose days facts say. */
export async function findCandidates(
  tx: Tx,
  userId: UserId,
  question: Question,
  vectors: readonly QuestionVector[],
  { nearest, heldPassages }: CandidateApp,
  people: FoundPeople,
  locale: string,
): Promise<RankableItem[]> {
  const found = await findPassagesByText(tx, tellingWords(question.text), MOST_PER_LIST);
  const near: NearCandidate[] = [];
  for (const vector of vectors) near.push(...(await nearest.find(tx, userId, vector, MOST_PER_LIST)));
  const nearness = nearnessOf(near);
  const leastNear = near.reduce((least, each) => Math.min(least, each.nearness), 1);
  const understood = await findUnderstood(tx, userId, question, people);
  const evidence = (key: string): Evidence => ({
    nearness: nearness.get(key) ?? leastNear,
    understood: understood.get(key) ?? 0,
  });

  const keys = new Set([...found.map(keyOf), ...near.map(keyOf), ...understood.keys()]);
  const readPassage = heldPassages.of(userId);
  const load = (wanted: ReadonlySet<string>, named: FoundPeople["named"] = []) =>
    loadItems(tx, userId, { keys: wanted, evidence, named, locale, readPassage });
  const items = await load(keys, people.named);
  const alike = await findAlike(tx, question, items);
  const loaded = new Set([...keys, ...items.map(({ key }) => key)]);
  const further = new Set(alike.map(keyOf).filter((key) => !loaded.has(key)));
  return [...items, ...(await load(further))];
}

interface Loading {
  keys: ReadonlySet<string>;
  evidence: (key: string) => Evidence;
  named: FoundPeople["named"];
  locale: string;
  readPassage: (text: string) => RankablePassage;
}

async function loadItems(
  tx: Tx,
  userId: UserId,
  { keys, evidence, named, locale, readPassage }: Loading,
): Promise<RankableItem[]> {
  const ids = (kind: string) => [...keys].filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
  const { notes, facts } = await listRankable(tx, userId, {
    noteIds: ids("note:"),
    factIds: ids("fact:"),
    factsOf: named.map(({ id }) => id),
    most: MOST_PER_LIST,
  });
  return [
    ...notes.map((note) => ({
      kind: "note" as const,
      note,
      key: `note:${note.id}`,
      carriesOn: note.previousId && `note:${note.previousId}`,
      passages: note.passages.map(readPassage),
      evidence: evidence(`note:${note.id}`),
    })),
    ...facts.map((fact) => ({
      kind: "fact" as const,
      fact,
      key: `fact:${fact.id}`,
      carriesOn: null,
      passages: [readPassage(sayTo(locale, fact))],
      evidence: evidence(`fact:${fact.id}`),
    })),
  ];
}

/** The words of a fact with its days in the order of the reader's English. */
function sayTo(locale: string, { text, content }: FoundFact): string {
  const stored = sayFact(content);
  return text.endsWith(stored) ? text.slice(0, -stored.length) + sayFact(content, locale) : text;
}

/** A word that neither the dictionary nor what was found knows is looked up by its letters, as a name may be misspelt. */
async function findAlike(tx: Tx, question: Question, items: readonly RankableItem[]): Promise<Candidate[]> {
  const forms = new Set(
    items.flatMap(({ passages }) => passages.flatMap(({ terms }) => terms.map(({ form }) => form))),
  );
  const unknown = termsOf(question.text).filter(({ id, form }) => id === null && !forms.has(form));
  const alike: Candidate[] = [];
  for (const { form } of unknown.slice(0, MOST_UNKNOWN)) {
    alike.push(...(await findPassagesByLikeness(tx, form, MOST_LIKE)));
  }
  return alike;
}

/**
 * Notes that meet what was understood: 1 where it is what was asked, less where it only bears on it. Where more than
 * a name is asked, that its bearer is in a note says no more than the name in its words.
 */
async function findUnderstood(
  tx: Tx,
  userId: UserId,
  question: Question,
  { named, isNamesOnly, relatives }: FoundPeople,
): Promise<Map<string, number>> {
  const { span, birthdayMonth } = question;
  const found = new Map<string, number>();
  const add = (ids: string[], worth: number) => {
    for (const id of ids) found.set(`note:${id}`, Math.min(1, (found.get(`note:${id}`) ?? 0) + worth));
  };
  // The more else is asked, the less the time alone decides: "expecting in the autumn" may have been written in spring.
  if (span) add(await findNotesByDay(tx, userId, span, MOST_PER_LIST), 1 / (1 + countParticulars(question)));
  if (birthdayMonth !== null) add(await findNotesByBirthday(tx, userId, birthdayMonth, MOST_PER_LIST), 1);
  add(await findNotesByPerson(tx, userId, relatives, MOST_PER_LIST), 0.5);
  if (isNamesOnly) {
    const whole = named.filter(({ isWhole }) => isWhole).map(({ id }) => id);
    add(await findNotesByPerson(tx, userId, whole, MOST_PER_LIST), 0.5);
  }
  return found;
}

/** Of each note and fact the nearest passage's nearness. */
function nearnessOf(near: NearCandidate[]): Map<string, number> {
  const nearness = new Map<string, number>();
  for (const candidate of near) {
    const key = keyOf(candidate);
    nearness.set(key, Math.max(nearness.get(key) ?? -1, candidate.nearness));
  }
  return nearness;
}

function keyOf({ noteId, factId }: Candidate): string {
  return noteId === null ? `fact:${factId}` : `note:${noteId}`;
}
