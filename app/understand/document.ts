import type { ReadInput } from "./extraction";
import { plainText } from "./plain-text";
import { tokenise, type Sentence, type Token } from "./tokens";

/** A note made ready for reading: what every stage is given. */
export interface Document {
  note: string;
  /** As long as the note, offset for offset (plain-text.ts). */
  plain: string;
  tokens: Token[];
  sentences: Sentence[];
  /** Capitals say nothing here: dictated in lower case, or written all in capitals. */
  caseless: boolean;
  /** Nouns have capitals here, so a capital says little. */
  german: boolean;
}

const GERMAN = new Set(
  "der die das und ist mit nicht ich sie er ein eine bei am im zu hat war wird von den dem auch noch ihr sein seine ihre".split(
    " ",
  ),
);

export function prepare(input: ReadInput): Document {
  const plain = plainText(input.text);
  const { tokens, sentences } = tokenise(plain);
  return { note: input.text, plain, tokens, sentences, caseless: isCaseless(tokens), german: isGerman(tokens) };
}

function isCaseless(tokens: Token[]): boolean {
  const words = tokens.filter((token) => token.kind === "word" && token.lower.length > 1);
  const capitals = words.filter((token) => token.capital).length;
  if (words.length === 0) return false;
  const shouted = words.filter((token) => token.text === token.text.toUpperCase()).length;
  return capitals <= words.length / 50 || (words.length > 2 && shouted > words.length * 0.8);
}

function isGerman(tokens: Token[]): boolean {
  const hits = tokens.filter((token) => GERMAN.has(token.lower)).length;
  return hits >= 2 && hits > tokens.length / 12;
}
