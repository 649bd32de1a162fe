import type { Term } from "~/embed/terms";
import { align, alignmentScore, ask, weigh, type Alignment } from "./align";

/** What speaks for a note or fact before its words are looked at. */
export interface Evidence {
  /** How near its nearest passage is to the question in meaning, as a whole: the cosine between their vectors. */
  nearness: number;
  /** How far it meets what was understood in the question (the time, the birthday, the relative, the person), 0 to 1. */
  understood: number;
}

export interface RankablePassage {
  text: string;
  terms: Term[];
}

export interface Rankable {
  /** Names it among the items, for what carries it on. */
  key: string;
  /** What was written just before it, which it may carry on; null where nothing was. */
  carriesOn: string | null;
  passages: RankablePassage[];
  evidence: Evidence;
}

export interface Ranked<T> {
  item: T;
  score: number;
  /** The passage that answers best, and how the question aligns with it. */
  passage: string;
  alignments: Alignment[];
}

/** Beside the alignment, which is at most 1. Measured on notes and on chats: half or twice as much changes little. */
const SHARES = { nearness: 0.25, understood: 0.6 };
/** What an answer passes on to what was written right after it, which often says "she" or "it" for what was named before. */
const CARRIED_ON = 0.3;

/** The second stage: question and candidate compared word by word. Best first. */
export function rank<T extends Rankable>(question: string, items: readonly T[]): Ranked<T>[] {
  const asked = ask(question);
  const weights = weigh(
    asked,
    items.map(({ passages }) => passages.flatMap(({ terms }) => terms)),
  );
  const ranked = items.map((item) => {
    const perPassage = item.passages.map(({ terms }) => align(asked, terms));
    const whole = asked.terms.map((_, term) => nearestOf(perPassage.map((alignments) => alignments[term])));
    const scores = perPassage.map((alignments) => alignmentScore(alignments, weights));
    const best = scores.indexOf(Math.max(...scores));
    const { nearness, understood } = item.evidence;
    const score = alignmentScore(whole, weights) + SHARES.nearness * nearness + SHARES.understood * understood;
    return { item, score, passage: item.passages[best]?.text ?? "", alignments: perPassage[best] ?? [] };
  });
  const own = new Map(ranked.map(({ item, score }) => [item.key, score]));
  for (const each of ranked) each.score += CARRIED_ON * (own.get(each.item.carriesOn ?? "") ?? 0);
  return ranked.sort((a, b) => b.score - a.score);
}

function nearestOf(alignments: Alignment[]): Alignment {
  return alignments.reduce((best, each) => (each.nearness > best.nearness ? each : best), { nearness: 0, match: null });
}
