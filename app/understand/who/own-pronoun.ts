import { inside, sentenceOf, type Span } from "./note-text";

/** "Vic has had her baby": of the one a sentence begins with. */
const AS_SUBJECT = /(?<!\p{L})(?:she|herself|he|his|himself|her(?=\s+\p{L}))(?!\p{L})/iu;
/** "Ran into Vic, she says hello", but not "Told Vic she was wrong". */
const AFTER_A_STOP = /^[^,;:–]*[,;:–]\s+(?:and\s+|but\s+)?(?:she|he)(?!\p{L})/iu;

/** The pronoun that the note itself uses for a name which has its sentence to itself. */
export function pronounAfter(
  text: string,
  spans: readonly Span[],
  sentences: readonly Span[],
  mentions: readonly Span[],
): "she" | "he" | null {
  for (const span of spans) {
    const sentence = sentenceOf(span, sentences);
    if (mentions.some((other) => inside(other, sentence) && other.end <= span.start)) continue;
    const next = mentions.filter((other) => other.start >= span.end).map((other) => other.start);
    const after = text.slice(span.end, Math.min(sentence.end, ...next));
    const isSubject = text.slice(sentence.start, span.start).trim() === "";
    const found = (isSubject ? AS_SUBJECT : AFTER_A_STOP).exec(after)?.[0];
    if (found !== undefined) return /(?:she|her|herself)$/iu.test(found) ? "she" : "he";
  }
  return null;
}
