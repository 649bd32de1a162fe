/**
 * How alike two words are spelt, 0 to 1: what share of their groups of three letters they have in common, as in pg_trgm. Two
 * neighbours typed in the wrong order ("Chne") spoil all the groups of a short word, and are taken as one slip.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (isSwapped(a, b)) return LIKENESS_OF_A_SWAP;
  const [inA, inB] = [trigrams(a), trigrams(b)];
  let shared = 0;
  for (const group of inA) if (inB.has(group)) shared++;
  return shared / (inA.size + inB.size - shared);
}

/** Below this two words are not taken for each other's misspelling. */
export const LEAST_LIKENESS = 0.4;

const LIKENESS_OF_A_SWAP = 0.7;
const SHORTEST_SWAPPED = 4;

/** They differ in two letters side by side, which are each other's. */
function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < SHORTEST_SWAPPED) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function trigrams(word: string): Set<string> {
  const padded = `  ${word} `;
  const groups = new Set<string>();
  for (let i = 0; i + 3 <= padded.length; i++) groups.add(padded.slice(i, i + 3));
  return groups;
}
