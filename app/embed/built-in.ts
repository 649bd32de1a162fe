import type { Embedder } from "./embedder";
import { DIMENSIONS, termsOf, vectorOf } from "./terms";

/** Raised whenever space.bin or the way a text is embedded changes: what is stored is then embedded anew. */
const VERSION = 2;

/** The meaning space that comes with Memoro: nothing is downloaded, and a text takes well under a millisecond. */
export const builtInEmbedder: Embedder = {
  model: `built-in-${VERSION}`,
  dimensions: DIMENSIONS,
  embed: (texts) => Promise.resolve(texts.map(embedText)),
};

/** The mean of a text's terms, each counting for as much as it tells; all zeros where no word tells anything. */
export function embedText(text: string): Float32Array {
  const mean = new Float32Array(DIMENSIONS);
  for (const term of termsOf(text)) {
    const vector = vectorOf(term);
    for (let i = 0; i < DIMENSIONS; i++) mean[i] += term.weight * vector[i];
  }
  return toLengthOne(mean);
}

function toLengthOne(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, number) => sum + number * number, 0));
  return length > 0 ? vector.map((number) => number / length) : vector;
}
