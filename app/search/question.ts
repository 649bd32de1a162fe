import { KIN_WORDS } from "~/understand/data/kinship";
import type { Relation } from "~/understand/extraction";
import { wordsOf } from "~/embed/words";
import { isStopWord } from "~/embed/stop-words";
import { findMonth, findSpan, type Span } from "./when";

/** What a question says beyond its words, as far as rules can tell. */
export interface Question {
  /** What is left to look for by words and meaning. */
  text: string;
  /** The time it asks about. */
  span: Span | null;
  /** 1–12: it asks whose birthday is in that month. */
  birthdayMonth: number | null;
  /** "Sarah's daughter": whose relative, as written, and what the relative is to them. */
  kin: { of: string; relation: Relation; quote: string } | null;
}

const KIN = [...KIN_WORDS.keys()].sort((a, b) => b.length - a.length).join("|");
const KIN_OF = new RegExp(`(?<of>[\\p{L}][\\p{L}\\p{M}.'’ -]{0,60}?)['’]s?\\s+(?<kin>${KIN})(?![\\p{L}-])`, "iu");
const OF_KIN = new RegExp(`(?<![\\p{L}-])(?<kin>${KIN})\\s+of\\s+(?<of>\\p{L}[\\p{L}\\p{M}.'’ -]{0,60})`, "iu");
const BIRTHDAY = /\b(?:birthdays?|b-?days?|born)\b/i;
/** Words of asking that no note would hold. */
const ASKING =
  /^(?:who|what|when|where|which|how)\s+(?:(?:was|is|are|were|did|do|does|have|has)\s+)?(?:(?:i|we|it)\s+)?(?:(?:see|saw|met|meet|do|did|talk to|spoke to)\s+)?/i;

/** `today` (ISO) is what "last summer" is seen from. */
export function understandQuestion(question: string, today: string): Question {
  const birthdayMonth = BIRTHDAY.test(question) ? monthAsked(question, today) : null;
  const span = birthdayMonth === null ? findSpan(question, today) : null;
  const without = span ? question.replace(span.quote, " ") : question;
  const text = span ? without.replace(ASKING, "") : question;
  return { text, span, birthdayMonth, kin: findKin(question) };
}

/** The words of a question that can be looked up: those that tell something. */
export function tellingWords(text: string): string[] {
  return [...new Set(wordsOf(text).map((word) => word.folded))].filter((word) => !isStopWord(word));
}

function monthAsked(question: string, today: string): number | null {
  const month = Number(today.slice(5, 7));
  if (/\bthis month\b/i.test(question)) return month;
  if (/\bnext month\b/i.test(question)) return (month % 12) + 1;
  return findMonth(question);
}

function findKin(question: string): Question["kin"] {
  const found = KIN_OF.exec(question) ?? OF_KIN.exec(question);
  const word = KIN_WORDS.get(found?.groups?.kin.toLowerCase() ?? "");
  if (!found?.groups || !word) return null;
  return { of: found.groups.of.trim(), relation: word.relation, quote: found[0].trim() };
}
