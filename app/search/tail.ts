import type { Rankable, Ranked } from "./rank";

/**
 * What answers far worse than the best is noise. Measured on 60 questions over 80 notes and on ten long chats with 1,536: no note
 * that was wanted and among the first ten stood below this share of the best score; the 60 then have 7 hits on average, not 10.
 */
const LEAST_SHARE = 0.25;

/**
 * Whose nearest word comes no nearer than this has nothing to do with the question. Measured on the same: at least 0.42 in whatever
 * was wanted; letters typed at random come to 0.31, "volcano" in notes of no fire to 0.38.
 */
const LEAST_NEARNESS = 0.4;

interface Scored {
  score: number;
}

/**
 * What says a word of the question, or one near it in spelling or meaning, or is of the time or person asked about; and what was
 * written right after such. Best first, as they come.
 */
export function keepToThePoint<T extends Rankable>(ranked: readonly Ranked<T>[]): Ranked<T>[] {
  const said = new Set(ranked.filter(isToThePoint).map(({ item }) => item.key));
  return ranked.filter(({ item }) => said.has(item.key) || (item.carriesOn !== null && said.has(item.carriesOn)));
}

function isToThePoint({ item, alignments }: Pick<Ranked<Rankable>, "item" | "alignments">): boolean {
  return item.evidence.understood > 0 || alignments.some(({ nearness }) => nearness >= LEAST_NEARNESS);
}

/** Without the weak tail; of equals the one that tells of the later day is first. */
export function cutTail<T extends Scored>(ranked: readonly T[], dayOf: (each: T) => string): T[] {
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked
    .filter(({ score }) => score >= LEAST_SHARE * best)
    .sort((a, b) => b.score - a.score || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
