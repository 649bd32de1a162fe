import type { ReadInput } from "./extraction";
import { readProse, type Prose } from "./plain-text";
import { tokenise, type Sentence, type Token } from "./tokens";

/** A note made ready for reading: what every stage is given. */
export interface Document extends Prose {
  tokens: Token[];
  sentences: Sentence[];
  /** Capitals say nothing here: dictated in lower case, or written all in capitals. */
  caseless: boolean;
  /** Nouns have capitals here, so a capital says little. */
  german: boolean;
  english: boolean;
}

const GERMAN = new Set(
  "der die das und ist mit nicht ich sie er ein eine bei am im zu hat war wird von den dem auch noch ihr sein seine ihre".split(
    " ",
  ),
);

export function prepare(input: ReadInput): Document {
  const prose = readProse(input.text);
  const { tokens, sentences } = tokenise(prose.plain);
  return { ...prose, tokens, sentences, caseless: isCaseless(tokens), ...languageOf(tokens) };
}

function isCaseless(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.lower.length > 1);
  const capitals = words.filter((token) => token.capital).length;
  if (words.length === 0) return false;
  const shouted = words.filter((token) => token.text === token.text.toUpperCase()).length;
  return capitals <= words.length / 50 || (words.length > 2 && shouted > words.length * 0.8);
}

const ENGLISH = new Set(
  "the and is was with her his she he they for to of at in on my i it has had but not who says from".split(" "),
);

function languageOf(tokens: Token[]): Pick<Document, "german" | "english"> {
  let [german, english] = [0, 0];
  for (const token of tokens) {
    if (GERMAN.has(token.lower)) german++;
    if (ENGLISH.has(token.lower)) english++;
  }
  return {
    german: german >= 2 && german > english && german > tokens.length / 12,
    english: english > 0 && english >= german,
  };
}
