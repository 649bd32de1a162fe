import { align, alignmentScore, readTerms, weigh, type Alignment, type Terms } from "./align";

/** What speaks for a note or fact before its words are looked at: 0 to 1 each, absent where nothing does. */
export interface Evidence {
  /** Its place in the list of the text search, best 1. */
  byText?: number;
  /** Its place in the list of the vector search, best 1. */
  byVector?: number;
  /** It meets what was understood in the question: the time, the birthday, the relative, the person. */
  understood?: number;
}

export interface Rankable {
  passages: string[];
  evidence: Evidence;
}

export interface Ranked<T> {
  item: T;
  score: number;
  /** The passage that answers best, and how the question aligns with it. */
  passage: string;
  alignments: Alignment[];
}

/** Measured on notes and on chats: alignment carries most, the lists break ties. */
const SHARES = { byText: 0.1, byVector: 0.15, understood: 0.6 };

/** The second stage: question and candidate compared word by word. Best first. */
export function rank<T extends Rankable>(question: string, items: readonly T[]): Ranked<T>[] {
  const asked = readTerms(question);
  const read = items.map((item) => item.passages.map(readTerms));
  const weights = weigh(asked, read.map(together));
  return items
    .map((item, i) => {
      const perPassage = read[i].map((terms) => align(asked, terms));
      const whole = asked.terms.map((_, term) => nearest(perPassage.map((alignments) => alignments[term])));
      const scores = perPassage.map((alignments) => alignmentScore(alignments, weights));
      const best = scores.indexOf(Math.max(...scores));
      const { byText = 0, byVector = 0, understood = 0 } = item.evidence;
      const score =
        alignmentScore(whole, weights) +
        SHARES.byText * byText +
        SHARES.byVector * byVector +
        SHARES.understood * understood;
      return { item, score, passage: item.passages[best] ?? "", alignments: perPassage[best] ?? [] };
    })
    .sort((a, b) => b.score - a.score);
}

function together(passages: Terms[]): Terms {
  return { terms: passages.flatMap(({ terms }) => terms), vectors: [] };
}

function nearest(alignments: Alignment[]): Alignment {
  return alignments.reduce((best, each) => (each.nearness > best.nearness ? each : best), { nearness: 0, match: null });
}
