import { KIN_WORDS, type KinWord } from "~/understand/data/kinship";

/** Whom a question is about: somebody by name, or their relative ("my sister's husband"). */
export interface Subject {
  /** The name the way starts from, as written; null: the one who asks. */
  owner: string | null;
  /** From the owner to whom is meant: sister, then husband. Empty where the owner is meant. */
  path: KinStep[];
  /** The words it was read from. */
  quote: string;
}

/** A step from a person to their relative, with the word it was asked by: "great-aunt". */
export type KinStep = KinWord & { word: string };

const KIN = [...KIN_WORDS.keys()].sort((a, b) => b.length - a.length).join("|");
const NAME = "\\p{L}[\\p{L}\\p{M}.'’ -]{0,60}";
const KIN_AFTER = new RegExp(`^(?<of>${NAME}?)(?:['’]s?|s)?\\s+(?<kin>${KIN})$`, "iu");
const KIN_BEFORE = new RegExp(`^(?:the\\s+)?(?<kin>${KIN})\\s+of\\s+(?<of>${NAME})$`, "iu");
const FIRST_PERSON = /^(?:i|me|my|our|mine|myself)$/i;
const LEADING = /^(?:the|our|that)\s+|^my\s+(?:friend|mate|colleague|co-?worker|boss|neighbou?r)\s+/i;
/** Words that no name holds: what they stand in is more than whom a question is about. */
const NOT_A_NAME =
  /(?<![\p{L}])(?:who|whose|which|what|that|when|where|how|and|or|with|in|at|on|for|from|to|about|is|was|are|were|has|had|have|did|do|does|not|people|friends|everyone|anyone|someone)(?![\p{L}])/iu;
const MOST_WORDS = 5;

/** Reads all of the words as whom is meant; null where they say anything more. */
export function readSubject(words: string): Subject | null {
  const quote = words.trim();
  const before = KIN_BEFORE.exec(quote);
  if (before?.groups) return relativeOf(before.groups.of, before.groups.kin, quote);
  const after = KIN_AFTER.exec(quote);
  // "Sister Agnes" has a kin word in front; "Aunt May" has none behind.
  if (after?.groups) return relativeOf(after.groups.of, after.groups.kin, quote);
  if (FIRST_PERSON.test(quote)) return { owner: null, path: [], quote };
  const owner = quote.replace(LEADING, "").replace(/['’]s?$/, "");
  if (!/\p{L}/u.test(owner) || NOT_A_NAME.test(owner) || owner.split(/\s+/).length > MOST_WORDS) return null;
  return { owner, path: [], quote };
}

function relativeOf(of: string, kin: string, quote: string): Subject | null {
  const subject = readSubject(of);
  const word = kin.toLowerCase();
  const step = KIN_WORDS.get(word);
  return subject && step ? { owner: subject.owner, path: [...subject.path, { ...step, word }], quote } : null;
}

const KIN_OF = new RegExp(
  `(?<![\\p{L}])(?<of>${NAME}?)['’]s?\\s+(?:${KIN})(?![\\p{L}-])(?:['’]s\\s+(?:${KIN})(?![\\p{L}-]))*`,
  "iu",
);
const OF_KIN = new RegExp(`(?<![\\p{L}-])(?:${KIN})\\s+of\\s+${NAME}`, "iu");
const MY_KIN = new RegExp(`(?<![\\p{L}])my\\s+(?:${KIN})(?![\\p{L}-])`, "iu");

/** Somebody's relative, named anywhere in a question by whose relative it is. */
export function findKin(question: string): Subject | null {
  const found = KIN_OF.exec(question) ?? OF_KIN.exec(question) ?? MY_KIN.exec(question);
  if (!found) return null;
  const words = found[0].trim().split(/\s+/);
  // "What does Sarah Chen's daughter": the name is at the end of what stands before it.
  for (let from = 0; from < words.length; from++) {
    const subject = readSubject(words.slice(from).join(" "));
    if (subject && subject.path.length > 0) return subject;
  }
  return null;
}
