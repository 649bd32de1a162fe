import nlp from "compromise/two";
import { COMMON_WORDS_CODED } from "./data/common-words";
import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES, NAMES_THAT_ARE_WORDS } from "./data/given-names";
import { FOREIGN_WORDS, ORDINARY_WORDS, ORGANISATIONS, PLACES } from "./data/ordinary-words";
import { PUBLIC_FIGURES } from "./data/people-words";
import { fold } from "./plain-text";

/** What the word lists know of single words, looked up by their folded form (fold). */

type Tags = string | string[];
const base = (nlp.model() as { one: { lexicon: Record<string, Tags> } }).one.lexicon;
const NAME_TAGS = new Set(["MaleName", "FemaleName", "FirstName", "LastName", "Person", "ProperNoun"]);
const PLACE_TAGS = new Set(["Place", "City", "Region", "Country"]);

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean).map(fold);
const ordinary = new Set([...words(ORDINARY_WORDS), ...decode(COMMON_WORDS_CODED)]);
const foreign = new Set(words(FOREIGN_WORDS));
const female = new Set(words(FEMALE_NAMES));
const male = new Set(words(MALE_NAMES));
const either = new Set(words(EITHER_NAMES));
const nameWords = new Set(words(NAMES_THAT_ARE_WORDS));
const surnames = new Set<string>();
const places = new Set(words(PLACES));
const organisations = new Set(words(ORGANISATIONS));
const figures = new Set(PUBLIC_FIGURES.map(fold));
const verbs = new Map<string, string>();

for (const [word, tagged] of Object.entries(base)) {
  const key = fold(word);
  for (const tag of typeof tagged === "string" ? [tagged] : tagged) {
    if (tag === "FemaleName") female.add(key);
    else if (tag === "MaleName") male.add(key);
    else if (tag === "FirstName") either.add(key);
    else if (tag === "LastName") surnames.add(key);
    else if (tag === "Person" && word.includes(" ")) figures.add(key);
    else if (PLACE_TAGS.has(tag)) places.add(key);
    else if (tag === "Organization" || tag === "SportsTeam") organisations.add(key);
    else if (!NAME_TAGS.has(tag)) ordinary.add(key);
    if (/^(?:PastTense|PresentTense|Infinitive|Copula|Modal|Gerund|Participle)$/.test(tag)) verbs.set(key, tag);
  }
}
for (const name of female) if (male.has(name)) either.add(name);

export function isGivenName(key: string): boolean {
  return female.has(key) || male.has(key) || either.has(key) || nameWords.has(key) || hyphenated(key, isGivenName);
}

export function isSurname(key: string): boolean {
  return surnames.has(key);
}

/** A name that stands for a thing too (Rose, Mark, Hope), or a word of some language. */
export function isNameAndWord(key: string): boolean {
  return nameWords.has(key) || (isGivenName(key) && ordinary.has(key));
}

export function isOrdinary(key: string): boolean {
  if (ordinary.has(key) || verbs.has(key) || foreign.has(key)) return true;
  return (
    STEMS.some(
      ([ending, ...instead]) =>
        key.length > ending.length + 2 &&
        key.endsWith(ending) &&
        instead.some((s) => ordinary.has(key.slice(0, -ending.length) + s)),
    ) ||
    (/-/.test(key) && key.split("-").every((part) => part !== "" && (ordinary.has(part) || isOrdinary(part))))
  );
}
const STEMS: [string, ...string[]][] = [
  ["ies", "y"],
  ["es", "", "e"],
  ["s", ""],
  ["ied", "y"],
  ["ed", "", "e"],
  ["ing", "", "e"],
  ["ly", "", "e"],
  ["er", "", "e"],
  ["ers", "", "e"],
  ["est", "", "e"],
  ["ness", ""],
  ["y", "", "e"],
  ["less", ""],
  ["ful", ""],
  ["'d", ""],
  ["n't", ""],
];

export function isPlace(key: string): boolean {
  return places.has(key);
}
export function isOrganisation(key: string): boolean {
  return organisations.has(key);
}
export function isPublicFigure(name: string): boolean {
  return figures.has(fold(name));
}
export function verbTag(key: string): string | undefined {
  return verbs.get(key);
}

export function sexOfName(key: string): "female" | "male" | null {
  const first = key.split(/[\s-]/)[0] ?? key;
  for (const name of [key, first]) {
    if (either.has(name)) return null;
    if (female.has(name)) return male.has(name) ? null : "female";
    if (male.has(name)) return "male";
  }
  return null;
}

function hyphenated(key: string, test: (part: string) => boolean): boolean {
  const parts = key.split("-");
  return parts.length === 2 && parts.every((part) => part.length > 1 && test(part));
}

function decode(coded: string): string[] {
  const decoded: string[] = [];
  let before = "";
  for (const [, shared, rest] of coded.matchAll(/(\d)([a-z]*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    decoded.push(before);
  }
  return decoded;
}
