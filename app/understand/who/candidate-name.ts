import type { Extraction } from "../extraction";
import { fold } from "./fold";
import { parseName } from "./name";
import { nameForms } from "./nickname";

/**
 * The folded names by which to look up who may be meant before `decideWho` weighs them: each name of the note, its words,
 * and the short and full forms of those (bob, robert). Misspellings are the look-up's affair.
 */
export function candidateNames(extraction: Extraction): string[] {
  const names = extraction.people.flatMap((person) => [person.name, ...person.forms]);
  const words = names.flatMap((name) => parseName(name).words).flatMap(nameForms);
  return [...new Set([...names.map((name) => fold(name).trim()), ...words])].filter((name) => name !== "").sort();
}
