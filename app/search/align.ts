import { termsOf, vectorOf, type Term } from "~/embed/terms";
import { LEAST_LIKENESS, likeness } from "./likeness";

/** A text as ranking looks at it. */
export interface Terms {
  terms: Term[];
  vectors: Float32Array[];
}

export function readTerms(text: string): Terms {
  const terms = termsOf(text);
  return { terms, vectors: terms.map(vectorOf) };
}

/** How near each term of the question comes to its best match in the text, 0 to 1, and which term of the text that is. */
export interface Alignment {
  nearness: number;
  match: Term | null;
}

export function align(question: Terms, text: Terms): Alignment[] {
  return question.terms.map((asked, i) => {
    let best: Alignment = { nearness: 0, match: null };
    text.terms.forEach((term, j) => {
      const nearness = nearnessOf(asked, question.vectors[i], term, text.vectors[j]);
      if (nearness > best.nearness) best = { nearness, match: term };
    });
    return best;
  });
}

/** A word the space does not know is compared by its letters: it is a name, or misspelt. */
function nearnessOf(asked: Term, askedVector: Float32Array, term: Term, vector: Float32Array): number {
  if (asked.form === term.form) return 1;
  if (asked.id === null) {
    const alike = likeness(asked.form, term.form);
    return alike >= LEAST_LIKENESS ? Math.sqrt(alike) : 0;
  }
  return term.id === null ? 0 : dot(askedVector, vector);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/**
 * How well a text answers: its alignments squared, so that a sure match outweighs several vague ones, averaged with each
 * term counting for how telling it is in the language and among the candidates.
 */
export function alignmentScore(alignments: readonly Alignment[], weights: readonly number[]): number {
  let sum = 0;
  let total = 0;
  alignments.forEach(({ nearness }, i) => {
    sum += weights[i] * nearness ** 2;
    total += weights[i];
  });
  return total > 0 ? sum / total : 0;
}

/** What each term of the question counts for: less the more of the candidates hold it. */
export function weigh(question: Terms, texts: readonly Terms[]): number[] {
  const holding = new Map<string, number>();
  for (const { terms } of texts) {
    for (const form of new Set(terms.map((term) => term.form))) holding.set(form, (holding.get(form) ?? 0) + 1);
  }
  const most = Math.log(1 + 2 * texts.length);
  return question.terms.map(({ form, weight }) => {
    const count = holding.get(form) ?? 0;
    const rarity = Math.log(1 + (texts.length - count + 0.5) / (count + 0.5)) / most;
    return weight * (FLOOR + rarity);
  });
}

/** A term that every candidate holds still counts this much. */
const FLOOR = 0.3;
