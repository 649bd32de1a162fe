import nlp from "compromise";
import { fold } from "./fold";
import { nicknameSex } from "./nickname";
import { EITHER, FEMALE, MALE } from "./nickname-list";

export type Sex = "f" | "m";
export type Pronoun = "she" | "he" | "they";

const either = new Set(EITHER.split(" "));
const female = new Set(FEMALE.split(" "));
const male = new Set(MALE.split(" "));
const lexicon = readLexicon();

/** The pronoun a given name suggests; null for names of either sex and names that no list knows. */
export function pronounOfName(givenName: string): "she" | "he" | null {
  const name = fold(givenName);
  if (either.has(name)) return null;
  if (female.has(name)) return "she";
  if (male.has(name)) return "he";
  const sex = nicknameSex(name);
  if (sex) return sex === "f" ? "she" : "he";
  if (lexicon[name] === "FemaleName") return "she";
  return lexicon[name] === "MaleName" ? "he" : null;
}

/** Whether a folded word is on some list of given names. */
export function isGivenName(word: string): boolean {
  const tag = lexicon[word];
  return (
    either.has(word) ||
    female.has(word) ||
    male.has(word) ||
    nicknameSex(word) !== null ||
    (tag !== undefined && tag !== "LastName")
  );
}

/** compromise's own tags for names: a word has one tag or several, and only the single ones are of use here. */
function readLexicon(): Record<string, string> {
  const model: object = nlp.model();
  const one: unknown = "one" in model ? model.one : null;
  const words: unknown = one !== null && typeof one === "object" && "lexicon" in one ? one.lexicon : {};
  const names = Object.entries(Object(words)).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === "string" && /^(?:Fema|Ma)leName$|^FirstName$|^LastName$/.test(entry[1]),
  );
  return Object.fromEntries(names);
}
