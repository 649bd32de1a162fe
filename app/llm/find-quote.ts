/**
 * Where a quote stands in a text, as it is written there: models change dashes, quotation marks, case and line breaks, and
 * nothing else of it may differ. Undefined where the text does not say it.
 */
export function findQuote(quote: string, text: string): string | undefined {
  if (text.includes(quote)) return quote;
  const sought = plainWords(quote);
  if (sought.length === 0) return undefined;
  const words = plainWords(text);
  for (let first = 0; first + sought.length <= words.length; first++) {
    if (!sought.every(({ plain }, index) => words[first + index]?.plain === plain)) continue;
    const start = words[first]?.start ?? 0;
    const end = words[first + sought.length - 1]?.end ?? start;
    return text.slice(start, end);
  }
  return undefined;
}

interface PlainWord {
  plain: string;
  start: number;
  end: number;
}

/** Letters and figures, with the apostrophes between them; whatever else parts words. */
function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu), ({ 0: word, index }) => ({
    plain: word.normalize("NFC").toLowerCase().replaceAll("’", "'"),
    start: index,
    end: index + word.length,
  }));
}
