import { fieldsOf } from "./field-of-work";
import { foldedWords } from "./fold";

/** A piece of the note, folded once for all that is asked of it. */
export interface Passage {
  text: string;
  words: ReadonlySet<string>;
  /** The fields of work that it touches. */
  fields: ReadonlySet<number>;
  /** The folded words with a space around each. */
  folded: string;
}

export function readPassage(text: string): Passage {
  const words = foldedWords(text);
  return { text, words: new Set(words), fields: fieldsOf(text), folded: ` ${words.join(" ")} ` };
}

/** Whether the words of `phrase` stand together in the passage. */
export function says(passage: Pick<Passage, "folded">, phrase: string): boolean {
  const words = foldedWords(phrase).join(" ");
  return words.length > 0 && passage.folded.includes(` ${words} `);
}

/** Whether one phrase holds the other: "Cardiff" and "Cardiff Bay". */
export function overlap(a: string, b: string): boolean {
  return says({ folded: ` ${foldedWords(a).join(" ")} ` }, b) || says({ folded: ` ${foldedWords(b).join(" ")} ` }, a);
}
