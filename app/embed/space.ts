import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lemmaOf } from "./lemma";
import { readSpace, type SpaceFile } from "./space/format";
import { decode } from "./space/quantise";

/** The package's root is the working folder of every script, in development and once built. */
const SPACE = join(process.cwd(), "app", "embed", "space", "space.bin");

export interface Space {
  /** The number of a term ("doctor", "give up"), whose words are dictionary forms. */
  find(term: string): number | undefined;
  /** The dictionary form of a word; itself where the space does not know it. */
  lemma(word: string): string;
  /** How many words the longest term has that begins with these two; 0 where none does. */
  longestFrom(first: string, second: string): number;
  /** How telling the term is: from 1, hardly ever met, towards 0, met everywhere. */
  weight(id: number): number;
  /** Its vector, of length 1. Held for a while: do not change it. */
  vector(id: number): Float32Array;
}

let loaded: Space | undefined;

/** Read from disk when first asked for (some 100 ms), and held. */
export function getSpace(): Space {
  return (loaded ??= openSpace(readSpace(readFileSync(SPACE))));
}

function openSpace({ terms, weights, codes, codebook }: SpaceFile): Space {
  const single = new Map<string, number>();
  terms.forEach((term, id) => !term.includes(" ") && single.set(term, id));
  const isKnown = (word: string) => single.has(word);
  // Terms of several words are found by the dictionary forms of these, as "gave up" is: "break the ice", "twin boy".
  const several = new Map<string, number>();
  const longest = new Map<string, Map<string, number>>();
  terms.forEach((term, id) => {
    if (!term.includes(" ")) return;
    const words = term.split(" ").map((word) => lemmaOf(word, isKnown) ?? word);
    several.set(words.join(" "), id);
    const [first, second] = words;
    const from = longest.get(first) ?? new Map<string, number>();
    longest.set(first, from.set(second, Math.max(from.get(second) ?? 0, words.length)));
  });
  const vectors = new Map<number, Float32Array>();
  const lemmas = new Map<string, string>();
  return {
    find: (term) => single.get(term) ?? several.get(term),
    lemma: (word) => {
      const held = lemmas.get(word);
      if (held !== undefined) return held;
      const lemma = lemmaOf(word, isKnown) ?? word;
      if (lemmas.size >= MOST_LEMMAS) lemmas.clear();
      lemmas.set(word, lemma);
      return lemma;
    },
    longestFrom: (first, second) => longest.get(first)?.get(second) ?? 0,
    weight: (id) => weights[id] / 255,
    vector: (id) => {
      const held = vectors.get(id);
      if (held) return held;
      const vector = new Float32Array(codebook.dimensions);
      decode(codes, id, codebook, vector);
      const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0)) || 1;
      for (let i = 0; i < vector.length; i++) vector[i] /= length;
      if (vectors.size >= MOST_HELD) vectors.clear();
      vectors.set(id, vector);
      return vector;
    },
  };
}

/** Decoded vectors held at once: some 12 MB. */
const MOST_HELD = 8000;
/** The same words come again and again; taking an ending off costs ten times a look. */
const MOST_LEMMAS = 20_000;
