import { pattern, type Scene } from "./scene";

/** "…, isn't she?", "…, right?": said after all. */
const TAG =
  /, ?(?:right|eh|innit|(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should)(?:n't|nt)? (?:s?he|they|it|we|you|i))\?[^\p{L}]*$/u;
const AUXILIARY =
  "(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|shall|might|may|isn't|aren't|wasn't|weren't|hasn't|haven't|didn't|don't|doesn't|won't)";
/** Where the question begins, after what is only told: "He's moved to York, can you believe it?" */
const ASKS = pattern(
  `(?:^|[,;:(–-] ?| (?=(?:and|but|so) ))(?:(?:and|but|so) )?(?:${AUXILIARY} (?:PERSON|(?:i|you|he|she|it|we|they|this|that|the|her|his|their|my|our|any\\p{L}+|some\\p{L}+)(?!\\p{L}))|(?:what|when|where|who|whose|why|how|which)(?:'s| ${AUXILIARY}(?!\\p{L})))`,
);
/** "Owen (works at Shell?) called." */
const ENDS_ASKING = /^[^.!?()\n]*\?/;

/** Whether what stands at an offset is asked and not told. */
export function isAsked(scene: Scene, at: number): boolean {
  const sentence = scene.doc.sentences.find(({ start, end }) => at >= start && at < end);
  if (!sentence) return false;
  const text = scene.text.slice(sentence.start, sentence.end);
  if (TAG.test(text)) return false;
  if (!/\?[^\p{L}\p{N}\ue000\ue002]*$/u.test(text)) return ENDS_ASKING.test(text.slice(at - sentence.start));
  ASKS.lastIndex = 0;
  return at >= sentence.start + (ASKS.exec(text)?.index ?? 0);
}
