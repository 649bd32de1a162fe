import { lemmaOf } from "../lemma";
import { wordsOf } from "../words";
import { isStopWord } from "../stop-words";
import type { Synset } from "./wordnet";

/** Steps of a random walk over meanings and words: row i's edges are `targets[starts[i]] …`, their weights sum to 1. */
export interface Graph {
  /** Nodes below this are synsets; the rest are `terms`, in order. */
  synsetCount: number;
  terms: string[];
  starts: Uint32Array;
  targets: Uint32Array;
  weights: Float32Array;
  /** In how many glosses each term stands. */
  glossCounts: Uint32Array;
  /** How often each term was met in WordNet's tagged texts. */
  tagCounts: Uint32Array;
}

/** What each kind of relation weighs in a step from a synset; see wninput(5WN) for the signs. */
const RELATION_WEIGHTS: Record<string, number> = {
  "@": 1.5,
  "@i": 1.5,
  "~": 1,
  "~i": 1,
  "&": 1.5,
  "+": 1.5,
  "\\": 1.5,
  "=": 0.7,
  "^": 0.7,
  "*": 1,
  ">": 1,
  $: 1,
  "#m": 1,
  "#s": 1,
  "#p": 1,
  "%m": 0.7,
  "%s": 0.7,
  "%p": 0.7,
  "!": 0.5,
  ";c": 1,
  ";r": 0.3,
  ";u": 0,
  "-c": 0.5,
  "-r": 0.2,
  "-u": 0,
  "<": 1,
};
const SHARE = { lemmas: 0.2, relations: 0.45, gloss: 0.35, senses: 0.75, glossesWith: 0.25 };
const EXAMPLE_WEIGHT = 0.3;
/** A word that stands in more glosses than this says nothing of any of them. */
const MOST_GLOSSES = 1500;

export function buildGraph(synsets: Synset[]): Graph {
  const termIds = new Map<string, number>();
  for (const { senses } of synsets)
    for (const { term } of senses) if (!termIds.has(term)) termIds.set(term, termIds.size);
  const terms = [...termIds.keys()];
  const synsetCount = synsets.length;
  const glosses = synsets.map((synset) => glossWords(synset, termIds));
  const glossCounts = new Uint32Array(terms.length);
  for (const gloss of glosses) for (const term of gloss.keys()) glossCounts[term] += 1;
  const tagCounts = new Uint32Array(terms.length);

  const edges = Array.from({ length: synsetCount + terms.length }, () => new Map<number, number>());
  const add = (from: number, part: [number, number][], share: number) => {
    const total = part.reduce((sum, [, weight]) => sum + weight, 0);
    const row = edges[from];
    if (row && total > 0) for (const [to, weight] of part) row.set(to, (row.get(to) ?? 0) + (share * weight) / total);
  };
  const sensesOf: [number, number][][] = terms.map(() => []);
  const glossesWith: [number, number][][] = terms.map(() => []);
  synsets.forEach((synset, s) => {
    const lemmas: [number, number][] = synset.senses.map(({ term, count, rank }) => {
      const id = termIds.get(term) ?? 0;
      tagCounts[id] += count;
      sensesOf[id]?.push([s, (count + 1) / rank]);
      return [synsetCount + id, Math.sqrt(count + 1) / rank];
    });
    add(s, lemmas, SHARE.lemmas);
    const perType = new Map<string, number>();
    for (const { type } of synset.relations) perType.set(type, (perType.get(type) ?? 0) + 1);
    const relations = synset.relations.map(({ type, target }): [number, number] => [
      target,
      (RELATION_WEIGHTS[type] ?? 0) / Math.sqrt(perType.get(type) ?? 1),
    ]);
    add(s, relations, SHARE.relations);
    const words = [...(glosses[s] ?? [])]
      .filter(([term]) => (glossCounts[term] ?? 0) <= MOST_GLOSSES * 4)
      .map(([term, weight]): [number, number] => [
        synsetCount + term,
        weight * Math.log(synsetCount / (glossCounts[term] ?? 1)),
      ]);
    add(s, words, SHARE.gloss);
    for (const [term, weight] of glosses[s] ?? [])
      if ((glossCounts[term] ?? 0) <= MOST_GLOSSES) glossesWith[term]?.push([s, weight / Math.sqrt(words.length)]);
  });
  terms.forEach((_, t) => {
    add(synsetCount + t, sensesOf[t] ?? [], SHARE.senses);
    add(synsetCount + t, glossesWith[t] ?? [], SHARE.glossesWith);
  });
  return { synsetCount, terms, glossCounts, tagCounts, ...packed(edges) };
}

/** The telling words of a gloss, as terms, with their weights; two words that are one term count as that term. */
function glossWords(synset: Synset, termIds: Map<string, number>): Map<number, number> {
  const found = new Map<number, number>();
  const own = new Set(synset.senses.map(({ term }) => termIds.get(term)));
  for (const [text, weight] of [
    [synset.definition, 1],
    [synset.examples, EXAMPLE_WEIGHT],
  ] as const) {
    for (const { folded } of wordsOf(text)) {
      if (isStopWord(folded)) continue;
      const id = termIds.get(lemmaOf(folded, (word) => termIds.has(word)) ?? "");
      if (id !== undefined && !own.has(id)) found.set(id, Math.max(found.get(id) ?? 0, weight));
    }
  }
  return found;
}

function packed(rows: Map<number, number>[]): Pick<Graph, "starts" | "targets" | "weights"> {
  const size = rows.reduce((sum, row) => sum + row.size, 0);
  const starts = new Uint32Array(rows.length + 1);
  const targets = new Uint32Array(size);
  const weights = new Float32Array(size);
  let at = 0;
  rows.forEach((row, i) => {
    const total = [...row.values()].reduce((sum, weight) => sum + weight, 0);
    for (const [target, weight] of row) {
      targets[at] = target;
      weights[at++] = weight / total;
    }
    starts[i + 1] = at;
  });
  return { starts, targets, weights };
}
