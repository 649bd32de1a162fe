import type { Span } from "./note-text";

const OPENS = /["“„«]\s*(?:(?:oh|hey|hi|hello|dear|well|no|yes|but|look|listen|my dear),?\s+)?$/iu;
const CLOSES = /^\s*[.!?,]*["”“»]/u;

/** Whether a name is only ever said to somebody, in their words: she said, "Daniel, you never change." */
export function isAddressed(text: string, spans: readonly Span[]): boolean {
  return spans.length > 0 && spans.every((span) => isVocative(text.slice(0, span.start), text.slice(span.end)));
}

function isVocative(before: string, after: string): boolean {
  return (OPENS.test(before) && /^\s*[,!?]/.test(after)) || (/,\s*$/.test(before) && CLOSES.test(after));
}
