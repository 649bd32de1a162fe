import type { Alignment } from "./align";

/** A piece of a passage; the pieces together are the passage. */
export interface Segment {
  text: string;
  /** It is what was asked for, in the same words or in others. */
  isMatch: boolean;
}

/** Alike enough to be shown as a match: "physician" for "doctor", but not "hospital". */
const LEAST_NEARNESS = 0.6;

export function markMatches(passage: string, alignments: readonly Alignment[]): Segment[] {
  const matches = alignments
    .flatMap(({ nearness, match }) => (match && nearness >= LEAST_NEARNESS ? [match] : []))
    .sort((a, b) => a.start - b.start);
  const segments: Segment[] = [];
  let at = 0;
  for (const { start, end } of matches) {
    if (start < at) continue;
    if (start > at) segments.push({ text: passage.slice(at, start), isMatch: false });
    segments.push({ text: passage.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < passage.length) segments.push({ text: passage.slice(at), isMatch: false });
  return segments;
}
