import { FACT_KIND_NAMES, FACT_KINDS } from "~/facts/kinds";
import { ASKINGS, type Asking } from "./asking";
import { readSubject, type Subject } from "./subject";

/** What a question asks of the ledger of facts, ties, promises and days. */
export type Inquiry =
  | FactInquiry
  /** "Sarah's daughter": who it is. */
  | { about: "relatives"; of: Subject }
  | { about: "age"; of: Subject }
  | { about: "last met"; of: Subject }
  /** Open follow-ups; of everybody where nobody is named. */
  | { about: "promises"; of: Subject | null }
  /** What the one who asks owes: debts, and promises to pay or give back. */
  | { about: "debts"; of: Subject | null }
  /** A fact by a name that the person gave it: "Tom's shoe size". */
  | { about: "own"; of: Subject; label: string };

export interface FactInquiry {
  about: "facts";
  asking: Asking;
  /** Whose facts; null: whoever has one. */
  of: Subject | null;
  /** The words that the fact has to hold; null: any. */
  what: string | null;
}

const NAME = "(?<who>\\p{L}[\\p{L}\\p{M}\\p{N}.'’ -]{0,80}?)";
const THING = "(?<what>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}.&'’/ -]{0,60}?)";
/** What "who lives in Leeds" and "people I know who live in Leeds" begin with. */
const WHOEVER =
  "(?:(?:who|who all|who else|which (?:of my )?(?:people|friends)|whoever)|" +
  "(?:(?:people|friends|everyone|everybody|anyone|anybody|someone|somebody|those|contacts|do i know anyone|does anyone|is anyone)" +
  "(?: (?:i|that i) know)?(?: who| that)?))";
const LEAD =
  "(?:(?:what|when|where|who) (?:is|are|was|were) |do i have |have i got |have i |show me |find |give me |look up )?(?:the )?";
const POLITE =
  /^(?:(?:please|hey|hi|so|and|ok|okay)[, ]+|(?:can|could) you (?:please )?(?:tell|remind) me |do you (?:know|remember) |tell me |remind me |i wonder )+/i;

const BY_LABEL: Asking[] = FACT_KIND_NAMES.filter(
  (kind) => !ASKINGS.some(({ kinds, nouns }) => nouns && kinds.includes(kind)),
).map((kind) => {
  const { label } = FACT_KINDS[kind];
  return { kinds: [kind], nouns: `${escape(label.toLowerCase())}s?`, titles: { of: `${label}: WHO` } };
});
const FORMS = [...ASKINGS, ...BY_LABEL].flatMap((asking) => patternsOf(asking).map((pattern) => ({ pattern, asking })));

function patternsOf({ nouns, of = [], who = [], all = [] }: Asking): RegExp[] {
  const forms = [
    ...of,
    ...who.map((said) => `${WHOEVER} ${said}`),
    ...all,
    ...(nouns ? [`${LEAD}(?:${nouns}) (?:of|for|to|with) WHO`, `${LEAD}WHO(?:['’]s?)? (?:${nouns})`] : []),
  ];
  return forms.map(whole);
}

function whole(form: string): RegExp {
  return new RegExp(`^${form.replace("WHO", NAME).replace("WHAT", THING)}$`, "iu");
}

const KIN_FORMS = [
  `(?:who (?:is|are|was|were) )?WHO`,
  `(?:what is |what are )?the names? of WHO`,
  `what (?:is|are) WHO called`,
  `what is WHO['’]s name`,
].map(whole);
const HAS_KIN = whole(
  "(?:does|do) WHO have (?:any |an? )?(?<kin>kids|children|child|siblings?|brothers?|sisters?|grandchildren|partner|wife|husband)",
);
const MARRIED = whole("who (?:is|was) WHO married to");
const AGE = ["how old (?:is|are) WHO(?: now)?", "what age is WHO", `${LEAD}WHO['’]s age`, "age of WHO"].map(whole);
const LAST_MET = [
  "when did (?:i|we) last (?:see|meet|talk|speak|chat|hear|call|ring)(?: (?:to|with|from))? WHO",
  "when (?:was|is) (?:the )?last time (?:that )?(?:i|we) (?:saw|met|talked|spoke|chatted|heard|called|rang)(?: (?:to|with|from))? WHO",
  "(?:the )?last time (?:i|we) (?:saw|met|talked|spoke|chatted|heard|called|rang)(?: (?:to|with|from))? WHO",
  "how long (?:is it|has it been) since (?:i|we) (?:last )?(?:saw|met|talked to|spoke to|heard from) WHO",
].map(whole);
const PROMISES = [
  "what (?:did|have) i promised?(?: to)? WHO",
  "what (?:do|did|should|must) i (?:need|have|want|mean) to do for WHO",
  `${LEAD}(?:my )?(?:promises?|follow-?ups?|to-?dos?) (?:to|for|with|of) WHO`,
].map(whole);
const ALL_PROMISES =
  /^(?:what (?:did|have) i promised?|(?:show me )?(?:all )?(?:my|open) (?:open )?(?:promises|follow-?ups|to-?dos)|promises|follow-?ups)$/i;
const DEBTS = ["(?:what|how much)(?: money)? do i owe(?: to)? WHO", "do i owe WHO(?: anything| money| something)?"].map(
  whole,
);
const ALL_DEBTS = /^(?:who|whom|what|how much) do i owe(?: money| something| anything)?(?: to)?$|^(?:my )?debts$/i;
const OWN = [`${LEAD}(?:WHAT) (?:of|for) WHO`, `${LEAD}WHO['’]s? WHAT`].map(whole);

/**
 * What the whole question (as `plainQuestion` gives it) may ask for, the likeliest first. Each is to be tried: most ask for
 * what nobody has told.
 */
export function findInquiries(said: string): Inquiry[] {
  const inquiries: Inquiry[] = [];
  const add = (inquiry: Inquiry | null) => inquiry && inquiries.push(inquiry);
  const subjects = (patterns: RegExp[]) =>
    patterns.flatMap((pattern) => readSubject(pattern.exec(said)?.groups?.who ?? "") ?? []);

  for (const of of subjects(KIN_FORMS)) if (of.path.length > 0) add({ about: "relatives", of });
  add(kinAskedFor(said));
  for (const of of subjects(AGE)) add({ about: "age", of });
  for (const of of subjects(LAST_MET)) add({ about: "last met", of });
  for (const of of subjects(DEBTS)) add({ about: "debts", of });
  if (ALL_DEBTS.test(said)) add({ about: "debts", of: null });
  for (const of of subjects(PROMISES)) add({ about: "promises", of });
  if (ALL_PROMISES.test(said)) add({ about: "promises", of: null });
  for (const { pattern, asking } of FORMS) add(factsAskedFor(said, pattern, asking));
  for (const pattern of OWN) add(ownAskedFor(pattern.exec(said)));
  return inquiries;
}

function kinAskedFor(said: string): Inquiry | null {
  const kin = HAS_KIN.exec(said);
  const subject = readSubject(
    kin?.groups ? `${kin.groups.who}'s ${kin.groups.kin}` : `${MARRIED.exec(said)?.groups?.who ?? ""}'s spouse`,
  );
  return subject && subject.path.length > 0 && (kin || MARRIED.test(said)) ? { about: "relatives", of: subject } : null;
}

function factsAskedFor(said: string, pattern: RegExp, asking: Asking): Inquiry | null {
  const found = pattern.exec(said);
  if (!found) return null;
  const { who, what = null } = found.groups ?? {};
  const of = who === undefined ? null : readSubject(who);
  if (who !== undefined && of === null) return null;
  if (what !== null && (LONGER.test(what) || readSubject(what)?.owner === null)) return null;
  return { about: "facts", asking, of, what };
}

/** What is looked for goes on after it: more is asked than facts can say. */
const LONGER = /(?<![\p{L}])(?:who|whose|which|that|when|where|because|not)(?![\p{L}])/iu;

function ownAskedFor(found: RegExpExecArray | null): Inquiry | null {
  const of = readSubject(found?.groups?.who ?? "");
  return of && found?.groups?.what ? { about: "own", of, label: found.groups.what } : null;
}

/** In the words that the patterns know: without courtesy, "who's" and "haven't" written out. */
export function plainQuestion(question: string): string {
  return question
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\s?.!]+$/, "")
    .replace(POLITE, "")
    .replace(/^(what|who|where|when|how)['’]?s (?=\S)/i, "$1 is ")
    .replace(/\b(do|does|did|have|has|is|are|was)n['’]?t\b/gi, "$1 not")
    .replace(/\b(i|we)['’]ve\b/gi, "$1 have")
    .replace(/\b(do|did|have) not (i|we)\b/gi, "$1 $2 not");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
