/** How alike two words are spelt, 0 to 1: what share of their groups of three letters they have in common, as in pg_trgm. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const [inA, inB] = [trigrams(a), trigrams(b)];
  let shared = 0;
  for (const group of inA) if (inB.has(group)) shared++;
  return shared / (inA.size + inB.size - shared);
}

/** Below this two words are not taken for each other's misspelling. */
export const LEAST_LIKENESS = 0.4;

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  const groups = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) groups.add(padded.slice(i, i + 3));
  return groups;
}
