import type { Tx } from "~db/client.server";
import { findPeopleByName, type FoundPerson } from "~db/queries/search.server";
import type { UserId } from "~db/schema";
import { termsOf } from "~/embed/terms";
import { wordsOf } from "~/embed/words";
import { findMeant } from "./kin.server";
import { LEAST_LIKENESS, likeness } from "./likeness";
import { tellingWords, type Question } from "./question";

export interface NamedPerson {
  id: string;
  name: string;
  /** Every word of the name is in the question, or it is all that the question says. */
  isWhole: boolean;
  /** The words of the question (folded) that were taken for the name. */
  words: string[];
}

export interface FoundPeople {
  /** Best first. */
  named: NamedPerson[];
  /** The question is nothing but names: it asks for all that is known of them. */
  isNamesOnly: boolean;
  /** Whom "Sarah's daughter" means, by id. */
  relatives: string[];
}

const MOST_CONSIDERED = 200;
const MOST_PEOPLE = 5;

/**
 * Whom a question names, however it spells them, and which of their relatives it asks about; `notNames`: words (folded) that
 * are no names.
 */
export async function findPeople(
  tx: Tx,
  userId: UserId,
  question: Question,
  notNames: ReadonlySet<string> = new Set(),
): Promise<FoundPeople> {
  const words = tellingWords(question.text).filter((word) => !notNames.has(word));
  const people = byName(await findPeopleByName(tx, userId, words, MOST_CONSIDERED), words);
  const named = people.filter((one) => !people.some((other) => saysMore(other, one))).slice(0, MOST_PEOPLE);
  const parts = named.flatMap(({ name }) => wordsOf(name).map(({ folded }) => folded));
  const isNamesOnly = words.every((word) => parts.some((part) => likeness(word, part) >= LEAST_LIKENESS));
  const relatives = question.kin ? await findMeant(tx, userId, question.kin, notNames) : [];
  return { named, isNamesOnly, relatives: relatives.map(({ id }) => id) };
}

/** Asked for Sarah Chen by her whole name, another Sarah is not meant. */
function saysMore(other: NamedPerson, one: NamedPerson): boolean {
  return (
    other.isWhole && other.words.length > one.words.length && one.words.every((word) => other.words.includes(word))
  );
}

function byName(people: FoundPerson[], words: string[]): NamedPerson[] {
  return people
    .map(({ id, name, names }) => {
      const scores = names.map((each) => nameScore(each.split(" "), words));
      return { id, name, ...scores.reduce((best, score) => (score.score > best.score ? score : best)) };
    })
    .filter(({ score, words }) => score >= LEAST_LIKENESS && words.some((word) => !TITLES.has(word)))
    .sort((a, b) => b.score - a.score)
    .map(({ score: _score, ...person }) => person);
}

/** How much of the name the question says; a first name alone is a whole name where the question says no more. */
function nameScore(parts: string[], words: string[]): { score: number; isWhole: boolean; words: string[] } {
  const best = (word: string, among: string[]) => Math.max(0, ...among.map((other) => likeness(word, other)));
  const said = parts.map((part) => best(part, words)).map((alike) => (alike >= LEAST_LIKENESS ? alike : 0));
  const share = said.reduce((sum, alike) => sum + alike, 0) / parts.length;
  const isWhole = said.every((alike) => alike > 0) || words.every((word) => best(word, parts) === 1);
  const taken = words.filter((word) => best(word, parts) >= (isInDictionary(word) ? 1 : LEAST_LIKENESS));
  return { score: Math.max(...said) * 0.5 + share * 0.5, isWhole, words: taken };
}

const TITLES = new Set("mr mrs ms miss dr prof professor sir".split(" "));

/** Such a word is not a misspelt name: "owe" is not Owen. */
function isInDictionary(word: string): boolean {
  return termsOf(word).some(({ id }) => id !== null);
}
