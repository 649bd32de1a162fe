import type { Relation } from "~/understand/extraction";
import { byPronoun, type Pronoun } from "./relation";

/**
 * What somebody is to the person from whom a family is read: so many generations up to whom they have in common, and so
 * many down again. A parent is 1 up, a sister 1 up and 1 down, a second cousin once removed 3 and 4.
 */
export interface Kinship {
  up: number;
  down: number;
  by: Way;
  /** Not sure: a parent's husband may be the other parent, where no other is known. */
  sure: boolean;
}

/**
 * `step`: by a parent's or a child's partner. `inLaw`: of one's partner, or partner of one's own. `ofEx`: of an ex.
 * `exOf`: somebody's ex. `unsaidInLaw`: entered as an in-law, without the people between.
 */
export type Way =
  "spouse" | "partner" | "ex" | "blood" | "half" | "step" | "foster" | "inLaw" | "ofEx" | "exOf" | "unsaidInLaw";

/** "great-grandmother", "half-brother", "mother-in-law", "second cousin once removed", by what is known of them. */
export function sayKinship({ up, down, by, sure }: Kinship, pronoun: Pronoun, between?: Pronoun): string {
  const word = bloodWord(up, down, pronoun);
  switch (by) {
    case "spouse":
      return byPronoun(["wife", "husband", "spouse"], pronoun);
    case "partner":
    case "ex":
      return by;
    case "blood":
      return word;
    case "half":
      return `half-${word}`;
    case "step":
      return sure ? stepWord(word) : `${word} or ${stepWord(word)}`;
    case "foster":
      return `foster ${word}`;
    case "inLaw":
      return up + down <= 1 || up === 0 || down === 0 || (up === 1 && down === 1)
        ? `${word}-in-law`
        : `${word} by marriage`;
    case "ofEx":
      return `ex’s ${word}`;
    case "exOf":
      return `${bloodWord(up, down, between ?? null)}’s ex`;
    case "unsaidInLaw":
      return "in-law";
  }
}

/** The ledger's own relation that comes nearest: a great-aunt is an aunt, a mother-in-law an in-law. Null of an ex's kin. */
export function relationOf({ up, down, by }: Kinship): Relation | null {
  switch (by) {
    case "spouse":
    case "partner":
    case "ex":
      return by;
    case "inLaw":
    case "unsaidInLaw":
      return up === 2 && down === 1 ? "aunt_uncle" : up === 1 && down === 2 ? "niece_nephew" : "in_law";
    case "ofEx":
    case "exOf":
      return null;
    default:
      return lineOf(up, down);
  }
}

function lineOf(up: number, down: number): Relation {
  if (down === 0) return up === 1 ? "parent" : "grandparent";
  if (up === 0) return down === 1 ? "child" : "grandchild";
  if (up === 1) return down === 1 ? "sibling" : "niece_nephew";
  return down === 1 ? "aunt_uncle" : "cousin";
}

/** The same kinship as the other one has it. */
export function turn({ up, down, by, sure }: Kinship): Kinship {
  const turned = by === "ofEx" ? "exOf" : by === "exOf" ? "ofEx" : by;
  return { up: down, down: up, by: turned, sure };
}

function bloodWord(up: number, down: number, pronoun: Pronoun): string {
  if (up + down === 0) return "self";
  if (down === 0) return lineWord(up, ["mother", "father", "parent"], pronoun);
  if (up === 0) return lineWord(down, ["daughter", "son", "child"], pronoun);
  if (up === 1 && down === 1) return byPronoun(["sister", "brother", "sibling"], pronoun);
  if (down === 1) return great(up - 2, byPronoun(["aunt", "uncle", "aunt or uncle"], pronoun));
  if (up === 1) return great(down - 2, byPronoun(["niece", "nephew", "niece or nephew"], pronoun));
  const degree = ORDINALS[Math.min(up, down) - 2] ?? "distant";
  const removed = Math.abs(up - down);
  const cousin = degree === "first" ? (removed > 0 ? "first cousin" : "cousin") : `${degree} cousin`;
  return removed === 0 ? cousin : `${cousin} ${TIMES[removed - 1] ?? `${removed} times`} removed`;
}

function lineWord(generations: number, words: [string, string, string], pronoun: Pronoun): string {
  const word = byPronoun(words, pronoun);
  return generations === 1 ? word : great(generations - 2, `grand${word}`);
}

function great(times: number, word: string): string {
  return "great-".repeat(times) + word;
}

function stepWord(word: string): string {
  return /^(?:grand|great)/.test(word) ? `step-${word}` : `step${word}`;
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
const TIMES = ["once", "twice"];
