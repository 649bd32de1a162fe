import { fold } from "~/understand/who/fold";
import { findQuote } from "../find-quote";
import type { Passage } from "./prompt";
import type { ToldSentence } from "./schema";

export interface Sentence {
  text: string;
  /** What it stands on: places in the list of passages, from 0, with their own words. At least one. */
  sources: { passage: number; quote: string }[];
}

/**
 * A sentence with those of its quotes that stand in the passage they name. Undefined where none does, or where it names
 * somebody whom none of the quoted passages is about: what it says is then of somebody else.
 */
export function ground(told: ToldSentence, passages: readonly Passage[]): Sentence | undefined {
  const sources = new Map<number, Sentence["sources"][number]>();
  for (const { passage: number, quote } of told.quotes) {
    const passage = number - 1;
    const inPassage = findQuote(quote, passages[passage]?.text ?? "");
    if (inPassage !== undefined && !sources.has(passage)) sources.set(passage, { passage, quote: inPassage });
  }
  if (sources.size === 0) return undefined;
  const quoted = [...sources.keys()].map((passage) => passages[passage]);
  const known = new Set(quoted.flatMap(({ text, people }) => [text, ...people].flatMap(namesIn)));
  const names = new Set(passages.flatMap(({ people }) => people.flatMap(namesIn)));
  const strangers = namesIn(told.text).filter((name) => names.has(name) && !known.has(name));
  return strangers.length > 0 ? undefined : { text: told.text, sources: [...sources.values()] };
}

/** Words that are written as names are; a possessive's ending is none of the name. */
function namesIn(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(fold);
}
