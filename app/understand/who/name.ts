import { fold, foldedWords, spellingKey } from "./fold";

/** A name as it is written, taken apart. Words are folded; titles and "the", "old", "little" are not among them. */
export interface Name {
  written: string;
  title: Title | null;
  words: readonly string[];
  spelled: readonly Word[];
  /** The words without spaces: Minho and Min Ho are one name. */
  joined: string;
  /** "J.M." or "V.": letters that stand for whole names. */
  allInitials: boolean;
}

/** A folded word of a name. */
export class Word {
  #key: string | null = null;

  constructor(readonly word: string) {}

  /** Its `spellingKey`; most words are told apart without it. */
  get key(): string {
    return (this.#key ??= spellingKey(this.word));
  }
}

export interface Title {
  word: string;
  pronoun: "she" | "he" | null;
  /** What somebody with this title does, in words that the fields of work know. */
  work: string | null;
  /** "Mr Lloyd", "Frau Berg": the name that follows is the family's. */
  formal: boolean;
}

const TITLES = new Map<string, Title>(
  [
    ...titles("mr herr monsieur senor signor sr", "he", null, true),
    ...titles("mrs ms miss frau madame senora signora madam", "she", null, true),
    ...titles("mx", null, null, true),
    ...titles("dr doctor", null, "doctor", true),
    ...titles("prof professor", null, "professor", true),
    ...titles("rev reverend pastor vicar rabbi imam deacon", null, "church", true),
    ...titles("sergeant sgt constable officer inspector detective", null, "police", true),
    ...titles("captain capt major colonel lieutenant", null, "army", true),
    ...titles("judge", null, "judge", true),
    ...titles("coach", null, "coach", false),
    ...titles("nurse", null, "nurse", false),
    ...titles("headmaster", "he", "school", true),
    ...titles("headmistress", "she", "school", true),
    ...titles("sister", "she", null, false),
    ...titles("father brother", "he", null, false),
    ...titles("sir lord", "he", null, false),
    ...titles("lady dame", "she", null, false),
    ...titles("aunt auntie aunty tante tia zia gran granny grandma nana oma mama mum mom", "she", null, false),
    ...titles("uncle onkel tio zio grandpa grandad granddad opa papa dad", "he", null, false),
  ].map((title) => [title.word, title]),
);
const BESIDE_A_NAME = new Set(["the", "old", "little", "young", "big", "dear", "poor", "our", "cousin", "don", "dona"]);

/** What may stand with a name on record: "née Sommer", "Sarah (from work)", "Rosa geb. Klein". */
const NOT_A_NAME = /\((?!\s*n[ée]e\b|\s*born\b)[^)]*\)|(?<!\p{L})(?:n[ée]e|born|geb\.?|formerly)(?!\p{L})/giu;

export function parseName(written: string): Name {
  const letters = written.match(/^\s*(?:\p{L}\.\s*-?){1,4}$/u) ?? written.match(/^\s*\p{Lu}{1,3}\s*$/u);
  if (letters) {
    const initials = Array.from(fold(written).replace(/[^\p{L}]/gu, ""));
    return {
      written,
      title: null,
      words: initials,
      spelled: initials.map((letter) => new Word(letter)),
      joined: initials.join(""),
      allInitials: true,
    };
  }
  // A double given name is one word (Min-ho, Minho), a double family name is two (Sarah Smith-Jones, Sarah Smith).
  let words = foldedWords(
    written
      .replace(NOT_A_NAME, " ")
      .replace(/['’]s$/u, "")
      .replace(/(?<=^\s*\p{L}+)-(?=\p{L})/u, ""),
  );
  let title: Title | null = null;
  while (words.length > 1) {
    const [first = "", ...rest] = words;
    const found = TITLES.get(first) ?? null;
    if (!found && !BESIDE_A_NAME.has(first)) break;
    title = title ?? found;
    words = rest;
  }
  return {
    written,
    title,
    words,
    spelled: words.map((word) => new Word(word)),
    joined: words.join(""),
    allInitials: false,
  };
}

function titles(words: string, pronoun: Title["pronoun"], work: string | null, formal: boolean): Title[] {
  return words.split(" ").map((word) => ({ word, pronoun, work, formal }));
}
