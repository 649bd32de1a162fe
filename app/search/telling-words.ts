import { isStopWord } from "~/embed/stop-words";
import { wordsOf } from "~/embed/words";

/** The words of a question that can be looked up: those that tell something. */
export function tellingWords(text: string): string[] {
  return [...new Set(wordsOf(text).map((word) => word.folded))].filter((word) => !isStopWord(word));
}
