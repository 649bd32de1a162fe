import { isGivenName as isListed, sexOfName } from "../lexicon";
import { fold } from "./fold";
import { nicknameSexes } from "./nickname";

export type Pronoun = "she" | "he" | "they";

/** The pronoun a given name suggests; null for names of either sex (Sam, Andrea) and names that no list knows. */
export function pronounOfName(givenName: string): "she" | "he" | null {
  const name = fold(givenName);
  const sexes = nicknameSexes(name);
  if (sexes.size > 1 || sexes.has("u")) return null;
  const sex = sexOfName(name) ?? (sexes.has("f") ? "female" : sexes.has("m") ? "male" : null);
  return sex === null ? null : sex === "female" ? "she" : "he";
}

/** Whether a folded word is on some list of given names or of what people are called for short. */
export function isGivenName(word: string): boolean {
  return isListed(word) || nicknameSexes(word).size > 0;
}
