import type { Span } from "./note-text";

/** What a note sets right beside a name to say which one: "the plumber Kevin", "Kevin the plumber", "Kevin from Leeds". */
export interface Descriptor {
  /** "plumber", "our new neighbour": words that say what somebody is. */
  is: string;
  /** "Leeds", "my old office": where they are from. */
  from: string;
}

/** Words of a plain noun phrase; "a coffee with Sarah" says nothing of her. */
const WORD =
  "(?!(?:with|from|of|to|for|and|or|by|at|in|on|about|than|as|but|that|who|when|via|like|after|before)\\b)[\\p{L}-]+";
const BEFORE = new RegExp(`(?<!\\p{L})(?:the|our|my|an?|his|her|their)\\s+((?:${WORD},?\\s+){1,3})$`, "iu");
const AFTER = new RegExp(
  `^,?\\s+(?:the|our|my|an?|his|her|their)\\s+(${WORD}(?:\\s${WORD}){0,2}?)(?=[,.;:!?)]|\\s+(?:who|from|at|in|of|and|is|was|has|had)\\b|\\s+\\p{L}+(?:ed|s)\\b|$)`,
  "iu",
);
const FROM =
  /^(?:[^.!?]{0,40}\bthe one|,?\s+is)?,?\s+(?:from|of)\s+((?:(?:the|my|our|his|her)\s+)?[\p{L}\p{N}'’&-]+(?:\s+[\p{L}\p{N}'’&-]+){0,3})/iu;

export function describe(text: string, spans: readonly Span[]): Descriptor {
  const found = spans.map((span) => {
    const before = text.slice(0, span.start);
    const after = text.slice(span.end);
    return { is: BEFORE.exec(before)?.[1] ?? AFTER.exec(after)?.[1] ?? "", from: FROM.exec(after)?.[1] ?? "" };
  });
  return { is: found.map((one) => one.is).join(" "), from: found.map((one) => one.from).join(" ") };
}
