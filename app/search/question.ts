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
/** What any note tells of: asked with a time, only the time decides. */
const ASKED_OF_ANY = new Set(
  "people person friends see saw seen meet met meeting do did done talk talked speak spoke visit visited happen happened write wrote note notes".split(
    " ",
  ),
);

/** `today` (ISO) is what "last summer" is seen from. */
export function understandQuestion(question: string, today: string): Question {
  const birthdayMonth = BIRTHDAY.test(question) ? monthAsked(question, today) : null;
  const span = birthdayMonth === null ? findSpan(question, today) : null;
  // Figures of a date would meet other figures; the words of a season or a month may stand in the note.
  const dated = span && /\d/.test(span.quote) ? question.replace(span.quote, " ") : question;
  const text = span ? dated.replace(/\p{L}+/gu, (word) => (ASKED_OF_ANY.has(word.toLowerCase()) ? "" : word)) : dated;
  return { text, span, birthdayMonth, kin: findKin(question) };
}

/** The words of a question that can be looked up: those that tell something. */
export function tellingWords(text: string): string[] {
  return [...new Set(wordsOf(text).map((word) => word.folded))].filter((word) => !isStopWord(word));
}

/** How many words a question says beside the time. */
export function countParticulars({ text, span }: Pick<Question, "text" | "span">): number {
  return tellingWords(span ? text.replace(span.quote, " ") : text).length;
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
