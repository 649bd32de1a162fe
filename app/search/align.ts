import { termsOf, vectorOf, type Term } from "~/embed/terms";
import { LEAST_LIKENESS, likeness } from "./likeness";
import { memberOf } from "./member";

/** A question as texts are compared with it. */
export interface Asked {
  terms: Term[];
  /** How near the question's i-th term comes to a term of a text, 0 to 1. */
  nearness(i: number, term: Term): number;
}

export function ask(question: string): Asked {
  const terms = termsOf(question);
  const vectors = terms.map(vectorOf);
  // The same words stand in many texts: each pair is compared once.
  const known = terms.map(() => new Map<string, number>());
  return {
    terms,
    nearness(i, term) {
      let nearness = known[i].get(term.form);
      if (nearness === undefined) {
        nearness = compare(terms[i], vectors[i], term);
        known[i].set(term.form, nearness);
      }
      return nearness;
    },
  };
}

/**
 * A word the space does not know is compared by its letters: it is a name, or misspelt. Numbers, months and
 * days of the week are near each other in meaning, and never meant by one another.
 */
function compare(asked: Term, vector: Float32Array, term: Term): number {
  if (asked.form === term.form) return 1;
  const member = memberOf(asked.form);
  if (member !== null) return member === memberOf(term.form) ? 1 : 0;
  if (asked.id === null) {
    const alike = likeness(asked.form, term.form);
    return alike >= LEAST_LIKENESS ? Math.sqrt(alike) : 0;
  }
  return term.id === null ? 0 : Math.max(0, dot(vector, vectorOf(term)));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

/** How near a term of the question comes to its best match in a text, and which term of the text that is. */
export interface Alignment {
  nearness: number;
  match: Term | null;
}

export function align(asked: Asked, terms: readonly Term[]): Alignment[] {
  return asked.terms.map((_, i) => {
    let nearness = 0;
    let match: Term | null = null;
    for (const term of terms) {
      const near = asked.nearness(i, term);
      if (near > nearness) {
        nearness = near;
        match = term;
      }
    }
    return { nearness, match };
  });
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

/** A term that every candidate holds still counts this much. */
const FLOOR = 0.3;

/** What each term of the question counts for: less the more of the texts hold it. */
export function weigh(asked: Asked, texts: readonly (readonly Term[])[]): number[] {
  const forms = texts.map((terms) => new Set(terms.map((term) => term.form)));
  const most = Math.log(1 + 2 * texts.length);
  return asked.terms.map(({ form, weight }) => {
    const count = forms.filter((each) => each.has(form)).length;
    const rarity = Math.log(1 + (texts.length - count + 0.5) / (count + 0.5)) / most;
    return weight * (FLOOR + rarity);
  });
}
