export interface Span {
  start: number;
  end: number;
}

const ABBREVIATION = /(?:^|[\s("“])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Rev|St|Sr|Jr|Sgt|Capt|approx|vs|e\.g|i\.e)\.$/iu;

/** Sentences, by their place in the text. "Dr. Patel" and "J.M. signed" do not end one. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?…]+["”’')\]]*(?=\s|$)|\n+/gu)) {
    const end = stop.index + stop[0].length;
    if (stop[0].startsWith(".") && ABBREVIATION.test(text.slice(start, stop.index + 1))) continue;
    if (text.slice(start, end).trim()) found.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim()) found.push({ start, end: text.length });
  return found;
}

/** Where `part` stands as words of its own. */
export function places(text: string, part: string): Span[] {
  if (!part) return [];
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function inside(a: Span, b: Span): boolean {
  return b.start <= a.start && a.end <= b.end;
}

export function sentenceOf(span: Span, parts: readonly Span[]): Span {
  return parts.find((part) => part.start <= span.start && span.start < part.end) ?? span;
}
