import { inOrder } from "./day-order";
import { daysIn, MONTHS } from "./month";

/** A day, a month or a year, as much of it as is known: "2019-05-12", "2019-05", "2019". */
export type PartialDate = string;

/** When something held, as far as it is known. */
export interface Span {
  since?: PartialDate | null;
  until?: PartialDate | null;
}

const PARTIAL = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const EARLIEST_YEAR = 1850;
const LATEST_YEAR = 2200;

export function isPartialDate(text: string): text is PartialDate {
  const [year, month, day] = numbersOf(text);
  if (year === undefined || year < EARLIEST_YEAR || year > LATEST_YEAR) return false;
  if (month === undefined) return true;
  return month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(month, year)));
}

/**
 * What was typed, as a partial date: "2019", "2019-5", "May 2019", "12 May 2019", "May 12, 2019". Null where it is none,
 * and for "5/12/2019", which says another day in America than elsewhere.
 */
export function readPartialDate(typed: string): PartialDate | null {
  const text = typed.trim().toLowerCase().replace(/[,.]/g, " ").replace(/\s+/g, " ");
  const numeric = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?(\p{L}+) (\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}+) (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/u.exec(text);
  const parts = numeric
    ? [numeric[1], numeric[2], numeric[3]]
    : dayFirst
      ? [dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]]
      : monthFirst
        ? [monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]]
        : [];
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, "0"))
    .join("-");
  return isPartialDate(date) ? date : null;
}

/** "2019", "May 2019", "12 May 2019"; the day in the order of the reader's English. */
export function sayPartialDate(date: PartialDate, locale?: string): string {
  const [year, month, day] = numbersOf(date);
  if (year === undefined || month === undefined) return String(year ?? "");
  const word = MONTHS[month - 1];
  return day === undefined ? `${word} ${year}` : inOrder({ day, month: word, year }, locale);
}

/** "2016–2025", "since May 2016", "until 2025"; null where neither end is known. */
export function saySpan({ since, until }: Span, locale?: string): string | null {
  const say = (date: PartialDate) => sayPartialDate(date, locale);
  if (!since) return until ? `until ${say(until)}` : null;
  if (!until) return `since ${say(since)}`;
  if (since === until) return say(since);
  const dash = since.length === 4 && until.length === 4 ? "–" : " – ";
  return `${say(since)}${dash}${say(until)}`;
}

/** ISO day. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}

/** ISO day. */
export function lastDayOf(date: PartialDate): string {
  const [year = 0, month = 12, day] = numbersOf(date);
  return [year, month, day ?? daysIn(month, year)].map((part) => String(part).padStart(2, "0")).join("-");
}

function numbersOf(text: string): number[] {
  const [, ...parts] = PARTIAL.exec(text) ?? [];
  return parts.filter((part) => part !== undefined).map(Number);
}

/** As two figures; "00", which is no month, for a word that names none. */
function monthNamed(word: string): string {
  const index = word.length < 3 ? -1 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(word));
  return String(index + 1);
}
