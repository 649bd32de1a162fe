import type { Graph } from "./graph";
import type { Synset } from "./wordnet";

const ANIMALS = 5;
const PLANTS = 20;
const PLACES = 15;
const NOUNS = { first: 3, last: 28 };
const VERBS = { first: 29, last: 43 };
/** What the file has room for: 8 MB at some 105 bytes a term. */
const MOST_TERMS = 68_000;

/**
 * The terms that get a vector: `core`, those met in glosses or tagged texts or listed as everyday; `rest`, as many of the
 * others as there is room for, without the Latin of animals and plants and the names of people. Nouns come last: those
 * nobody met are mostly matters of a trade.
 */
export function vocabularyOf(synsets: Synset[], graph: Graph): { core: number[]; rest: number[] } {
  const ids = new Map(graph.terms.map((term, id) => [term, id]));
  const wanted = new Set<number>();
  const nouns = new Set<number>();
  for (const { field, relations, senses } of synsets) {
    const isInstance = relations.some(({ type }) => type === "@i");
    const isPlace = isInstance && field === PLACES;
    const isWord = !isInstance && field !== ANIMALS && field !== PLANTS;
    for (const { term } of senses) {
      const isShort = !term.includes(" ") || isPlace || (field >= VERBS.first && field <= VERBS.last);
      if (!(isPlace || isWord) || !isShort) continue;
      const isNoun = !isPlace && field >= NOUNS.first && field <= NOUNS.last;
      (isNoun ? nouns : wanted).add(ids.get(term) ?? -1);
    }
  }
  const isMet = (id: number) => graph.glossCounts[id] + graph.tagCounts[id] > 0;
  const all = graph.terms.map((_, id) => id);
  const core = all.filter(isMet);
  const rest = [...new Set([...wanted, ...nouns])].filter((id) => !isMet(id)).slice(0, MOST_TERMS - core.length);
  return { core, rest };
}

/** From 1 for a term hardly ever met towards 0 for one met everywhere. */
export function telling(graph: Graph, id: number): number {
  return 3 / (3 + Math.log(1 + (graph.glossCounts[id] + graph.tagCounts[id]) / 20));
}
