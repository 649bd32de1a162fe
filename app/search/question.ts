import { BIRTHDAY, findBirthdays, findMet, type DayInquiry } from "./day-inquiry";
import { findInquiries, plainQuestion, type Inquiry } from "./inquiry";
import type { Span } from "./span";
import { findKin, type Subject } from "./subject";
import { tellingWords } from "./telling-words";
import { findMonth, findSpan } from "./when";

export { tellingWords };

/** What a question says beyond its words, as far as rules can tell. */
export interface Question {
  /** What is left to look for by words and meaning. */
  text: string;
  /** The time it asks about. */
  span: Span | null;
  /** It asks what was seen, said or written in that time: what was not, is not meant. */
  isOfThatTime: boolean;
  /** 1–12: it asks whose birthday is in that month. */
  birthdayMonth: number | null;
  /** "Sarah's daughter": whose relative is asked about. */
  kin: Subject | null;
  /** What it may ask of the facts, the likeliest first. */
  inquiries: (Inquiry | DayInquiry)[];
}

/** The parts of a question that can be taken away; a person it names is one too ("person:tom"). */
export type PartKey = "span" | "birthdays" | "kin" | "asked" | `person:${string}`;

/** What any note tells of: asked with a time, only the time decides. */
const ASKED_OF_ANY = new Set(
  "people person friends see saw seen meet met meeting do did done talk talked speak spoke visit visited happen happened write wrote note notes".split(
    " ",
  ),
);
/** It asks after the telling itself, which has a day, and not after what is told, which may have another. */
const OF_THE_TELLING =
  /\b(?:notes?|wr[io]te|written|say|said|tell|told|mention(?:ed)?|happen(?:ed)?)\b|\b(?:i|we)\b.*\b(?:do|see|saw|seen|me?et|visit(?:ed)?|call(?:ed)?|talk(?:ed)?|sp[eo]ak|spoke|spoken|chat(?:ted)?|hear|heard)\b/i;

/** `today` (ISO) is what "last summer" is seen from; the parts that were taken away are read as nothing but words. */
export function understandQuestion(question: string, today: string, not: ReadonlySet<string> = new Set()): Question {
  const birthdayMonth = !not.has("birthdays") && BIRTHDAY.test(question) ? monthAsked(question, today) : null;
  const span = not.has("span") || birthdayMonth !== null ? null : findSpan(question, today);
  // Figures of a date would meet other figures; the words of a season or a month may stand in the note.
  const dated = span && /\d/.test(span.quote) ? question.replace(span.quote, " ") : question;
  const text = span ? dated.replace(/\p{L}+/gu, (word) => (ASKED_OF_ANY.has(word.toLowerCase()) ? "" : word)) : dated;
  const kin = not.has("kin") ? null : findKin(question);
  const inquiries = inquiriesOf(question, today, not);
  const isOfThatTime =
    span !== null &&
    !inquiries.some(({ about }) => about === "unseen") &&
    // Of two times one is the telling's and the other what is told.
    findSpan(question.replace(span.quote, " "), today) === null &&
    (OF_THE_TELLING.test(question) || countParticulars({ text, span }) === 0);
  return { text, span, isOfThatTime, birthdayMonth, kin, inquiries };
}

function inquiriesOf(question: string, today: string, not: ReadonlySet<string>): Question["inquiries"] {
  if (not.has("asked")) return [];
  const plain = plainQuestion(question);
  const birthdays = not.has("birthdays") ? null : findBirthdays(plain, today);
  const met = not.has("span") ? null : findMet(plain, today);
  const inquiries = findInquiries(plain).filter(
    (inquiry) => !not.has("kin") || !("of" in inquiry) || (inquiry.of?.path.length ?? 0) === 0,
  );
  return [...(birthdays ? [birthdays] : []), ...(met ? [met] : []), ...inquiries];
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
