export interface Quote {
  /** Of what was learned from it. */
  id: string;
  quote: string;
}

export interface Segment {
  text: string;
  /** Of all that was learned from this stretch; none for plain text. */
  ids: string[];
}

/**
 * Cuts a text where learned words begin and end. Quotes may overlap or be the same; each marks its first occurrence, and
 * one that does not stand in the text marks nothing. The segments joined are the text again.
 */
export function markQuotes(text: string, quotes: readonly Quote[]): Segment[] {
  const ranges = quotes.flatMap(({ id, quote }) => {
    const start = quote === "" ? -1 : text.indexOf(quote);
    return start < 0 ? [] : [{ id, start, end: start + quote.length }];
  });
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1];
    const ids = ranges.filter(({ start, end }) => start <= from && to <= end).map(({ id }) => id);
    return { text: text.slice(from, to), ids: [...new Set(ids)] };
  });
}

/** The order in which a reader of the text comes upon what was learned from it; what has no words in it comes last. */
export function inOrderOfText<T extends { quote: string }>(text: string, learned: readonly T[]): T[] {
  const place = ({ quote }: T) => (quote && text.includes(quote) ? text.indexOf(quote) : text.length);
  return [...learned].sort((a, b) => place(a) - place(b));
}
