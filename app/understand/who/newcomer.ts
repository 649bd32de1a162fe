import type { Span } from "./note-text";

/**
 * What the words around a mention say about whether the writer knows them. "other": somebody else than the one known by
 * that name ("a Femi", "another Sofia", "no relation"); "first": met or named for the first time ("our new neighbour Tom").
 */
export type Newcomer = "other" | "first" | null;

const SOMEBODY =
  "(?:man|woman|guy|bloke|chap|fellow|lad|lass|lady|girl|boy|kid|child|baby|person|someone|somebody|stranger|friend|mate|pal|" +
  "colleague|co-?worker|neighbou?r|boss|manager|supervisor|assistant|trainee|apprentice|intern|hire|starter|joiner|recruit|" +
  "boyfriend|girlfriend|partner|fianc[ée]e?|husband|wife|date|flatmate|roommate|housemate|lodger|tenant|landlord|landlady|" +
  "student|pupil|teacher|tutor|nurse|doctor|dentist|vet|coach|trainer|client|customer|builder|plumber|cleaner|nanny|lawyer|agent)";
const DETERMINER = "(?:an?|some|one|another|(?:the|my|our|his|her|their|\\p{L}+['’]s)\\s+new)";

/** "A trainee called Bram", but not "after a long day called Bram". */
const CALLED = new RegExp(
  `\\b(?:an?|one|another|some)\\s+(?:[\\p{L}'’-]+\\s+){0,3}?(?:${SOMEBODY}|\\p{L}+(?:er|or|ist|ian|ee))\\s+(?:(?:who['’]s|who is|was)\\s+)?(?:called|named)\\s+["“]?$`,
  "iu",
);

const OTHER_BEFORE = [
  CALLED,
  /(?<!\b(?:the|this|that|only|no|any)\s+)\b(?:an?|another|some|one)\s+(?:(?:young|old|little|new|different|certain)\s+)?$/iu,
  /\b(?:name of|goes by(?: the name)?(?: of)?)\s+["“]?$/iu,
  /\bnot\s+(?:the|our|my|that)\s+(?:same\s+)?$/iu,
  /\bstranger\b[^.!?]*$/iu,
  /\b(?:someone|somebody|a person)\s+(?:else\s+)?(?:called|named)\s+$/iu,
];
const FIRST_BEFORE = [
  new RegExp(
    `\\b${DETERMINER}\\s+(?:[\\p{L}'’-]+\\s+){0,3}?${SOMEBODY}(?:\\s+of\\s+(?:mine|his|hers|theirs|ours))?[,:]?\\s+$`,
    "iu",
  ),
  /\bnew\s+(?:[\p{L}'’-]+\s+){1,3}(?:is|was|['’]s)\s+(?:called\s+|named\s+)?(?:an?\s+)?$/iu,
  /\bintroduc\w+\s+(?:me|us)\s+to\s+(?:[\p{L}'’,-]+\s+){0,4}$/iu,
  /\bintroduc\w+\s+(?:an?|his|her|their)\s+(?:[\p{L}'’-]+,?\s+){1,3}$/iu,
  /\b(?:I|we)\s+(?:did not|didn['’]t|do not|don['’]t)\s+know,?\s+$/iu,
  /(?:^|[,;.]|\b(?:I|we)(?:['’]d|['’]ve)?)\s*(?:never|hadn['’]t|haven['’]t)\s+(?:yet\s+)?(?:met|seen|come across|heard of)\s+$/iu,
  /\bfirst time\s+(?:meeting|seeing|(?:I|we)(?:['’](?:ve|d))?\s+(?:ever\s+)?(?:met|seen))\s+$/iu,
];
const OTHER_AFTER = [
  /\bno relation\b|\bnamesake\b|\bnot (?:the|our|my|that) (?:\p{L}+ )?(?:one|same|\p{Lu}\p{L}+)|\ba different (?:one|person)\b/u,
  /\b(?:I|we|me|us)(?:['’](?:ve|d)| have| had)?\s+never\s+(?:heard|met|seen|known|knew|come across)\b/iu,
  /[,;–-]\s*(?:whom?\s+)?(?:I\s+)?(?:never|hadn['’]t|haven['’]t)\s+(?:even\s+)?(?:met|seen|heard of|knew|known)(?:\s+(?:him|her|them))?(?:\s+(?:either|before|of))?\b/iu,
  /\bwho(?:m)?ever\s+(?:he|she|they|that|it)\b|\bno idea who\s+(?:he|she|they|that)\b|\b(?:I|we)\s+(?:don['’]t|didn['’]t|do not|did not)\s+know\b(?!\s+\p{L}+ing)/iu,
  /^\s*,?\s*(?:named\s+)?(?:like|after)\s+(?:(?:his|her|their)\s+\p{L}+|him|her|them|$)/iu,
];
const FIRST_AFTER = [
  /\bfirst time\s+(?:I|we)(?:['’](?:ve|d))?\s+(?:ever\s+)?(?:met|seen)\b|\bintroduced\s+(?:him|her|them)sel(?:f|ves)\b/iu,
  new RegExp(
    `^\\s*,?\\s*(?:who['’]?s|who is|he['’]s|she['’]s)?\\s*(?:the|a|an|my|our|his|her|their)\\s+new\\s+${SOMEBODY}`,
    "iu",
  ),
  /^\s*,?\s*(?:who\s+(?:is|was)|who['’]s|is|he['’]s|she['’]s)\s+new\b/iu,
];

/** "Met Tom for the first time", but not "Tom won for the first time" nor "met Tom for the first time since May". */
const MEETING = /\b(?:met|meet|meeting|introduced|saw)\b/iu;
const FIRST_TIME = /\bfor the first time\b(?!\s+(?:since|in|this|after|for|at))/iu;

/**
 * @param sentence where the mention stands
 * @param next where the next mention of somebody else begins; what is said after that is about them
 * @param last where the mention before ends
 */
export function newcomer(text: string, mention: Span, sentence: Span, last: number, next: number): Newcomer {
  const before = text.slice(Math.max(sentence.start, last), mention.start);
  const after = text.slice(mention.end, Math.min(sentence.end, next));
  if (OTHER_BEFORE.some((sign) => sign.test(before)) || OTHER_AFTER.some((sign) => sign.test(after))) return "other";
  const first = FIRST_BEFORE.some((sign) => sign.test(before)) || FIRST_AFTER.some((sign) => sign.test(after));
  return first || (MEETING.test(before) && FIRST_TIME.test(after)) ? "first" : null;
}
