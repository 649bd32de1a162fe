import { Temporal } from "temporal-polyfill";
import { MONTHS } from "~/time/month";
import { dayAgo } from "./bounds";
import { tellingWords } from "./telling-words";
import type { Span } from "./span";
import { findMonth, findSpan } from "./when";

/** What a question asks of days: of birthdays to come, or of when people were met. Days are ISO, ends included. */
export type DayInquiry =
  | { about: "birthdays"; from: string; to: string; when: string }
  /** Met before that day, and not since. */
  | { about: "unseen"; since: string; when: string }
  | { about: "met"; span: Span | null; place: string | null };

export const BIRTHDAY = /\b(?:birth ?days?|b-?days?|born)\b/i;
const BESIDE_BIRTHDAYS = new Set(
  `birthday birthdays bday bdays born birth fall falls friend friends people person coming come up upcoming soon next this week
  weekend month today tomorrow days weeks months day has celebrate celebrates list show`
    .split(/\s+/)
    .concat(
      MONTHS.map((month) => month.toLowerCase()),
      "jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
    ),
);
const SOON_DAYS = 60;

/** Whose birthday falls in a time; null where anything else is asked beside it. */
export function findBirthdays(question: string, today: string): DayInquiry | null {
  if (!BIRTHDAY.test(question)) return null;
  if (tellingWords(question).some((word) => !BESIDE_BIRTHDAYS.has(word) && !/^\d+$/.test(word))) return null;
  const now = Temporal.PlainDate.from(today);
  const asked = timeAhead(question, now);
  if (!asked) return null;
  const [from, days, when] = asked;
  return { about: "birthdays", from: from.toString(), to: from.add({ days: days - 1 }).toString(), when };
}

/** The first day, how many, and how it is said. */
function timeAhead(question: string, now: Temporal.PlainDate): [Temporal.PlainDate, number, string] | null {
  const found = /\b(?:(?<which>this|next) (?<unit>week|weekend|month)|today|tomorrow)\b/i.exec(question);
  const month = found?.groups?.unit?.toLowerCase() === "month" ? now.add({ months: isNext(found) ? 1 : 0 }) : null;
  if (month) return [month.with({ day: 1 }), month.daysInMonth, `${isNext(found) ? "next" : "this"} month`];
  if (found?.groups?.unit) {
    const monday = now.subtract({ days: now.dayOfWeek - 1 }).add({ days: isNext(found) ? 7 : 0 });
    const isWeekend = found.groups.unit.toLowerCase() === "weekend";
    return [isWeekend ? monday.add({ days: 5 }) : monday, isWeekend ? 2 : 7, found[0].toLowerCase()];
  }
  if (found) return [now.add({ days: /tomorrow/i.test(found[0]) ? 1 : 0 }), 1, found[0].toLowerCase()];
  const ahead = /\b(?:in|within) (?:the )?(?:next )?(?<count>\d{1,3}) (?<unit>day|week|month)s?\b/i.exec(question);
  if (ahead?.groups) {
    const to = now.add({ [`${ahead.groups.unit.toLowerCase()}s`]: Number(ahead.groups.count) });
    return [now, now.until(to).days + 1, ahead[0].toLowerCase()];
  }
  const number = findMonth(question);
  if (number !== null) {
    const first = Temporal.PlainDate.from({ year: now.year + (number < now.month ? 1 : 0), month: number, day: 1 });
    return [first, first.daysInMonth, `in ${MONTHS[number - 1]}`];
  }
  return /\b(?:upcoming|coming|soon|next)\b/i.test(question) ? [now, SOON_DAYS, `in the next ${SOON_DAYS} days`] : null;
}

function isNext(found: RegExpExecArray | null): boolean {
  return found?.groups?.which?.toLowerCase() === "next";
}

const WHOM = "(?:who|whom|people|friends|everyone|everybody|anyone|those)(?: (?:that|who|whom))?";
const MET =
  "(?:see|saw|seen|meet|met|visit(?:ed)?|call(?:ed)?|(?:talk(?:ed)?|sp(?:eak|oke|oken)|chat(?:ted)?|hear|heard|been in touch)(?: to| with| from)?" +
  "|have (?:lunch|dinner|coffee|breakfast|drinks|tea) with)";
const UNSEEN = new RegExp(
  `^${WHOM} (?:(?:have|did|do) (?:i|we)|(?:i|we) (?:have|did|do)) (?:not|never) ${MET} (?<when>.+)$`,
  "i",
);
const SEEN = new RegExp(`^${WHOM} (?:(?:did|have|had) (?:i|we)|(?:i|we)(?: have| had)?) ${MET} (?<rest>.+)$`, "i");
const LONG_AGO = /^(?:for|in) (?:a (?:long )?while|ages|a long time|long)$|^(?:lately|recently)$/i;
const LONG_MONTHS = 3;

/** Whom one has met, or not met, in a time or a place. `question` as `plainQuestion` gives it. */
export function findMet(question: string, today: string): DayInquiry | null {
  const now = Temporal.PlainDate.from(today);
  const unseen = UNSEEN.exec(question)?.groups?.when;
  if (unseen !== undefined) {
    const since = LONG_AGO.test(unseen)
      ? now.subtract({ months: LONG_MONTHS }).toString()
      : (dayAgo(unseen.replace(/^(?:for|in) /i, ""), now) ?? sinceIn(unseen, today));
    return since === null ? null : { about: "unseen", since, when: unseen };
  }
  const rest = SEEN.exec(question)?.groups?.rest;
  if (rest === undefined) return null;
  const span = findSpan(rest, today);
  const left = span
    ? rest.replace(new RegExp(`(?:(?:in|on|at|during) )?${escape(span.quote)}`, "i"), " ").trim()
    : rest;
  const place =
    left === "" ? null : /^(?:in|at) (?:the )?(?<place>[\p{L}\p{N}][^?]{1,60})$/iu.exec(left)?.groups?.place;
  if (place === undefined || (place === null && span === null) || WITH_MORE.test(place ?? "")) return null;
  return { about: "met", span, place };
}

const WITH_MORE = /\b(?:who|which|that|and|or|with|about)\b/i;

/** "Since January", "this year": the first day of it. */
function sinceIn(words: string, today: string): string | null {
  const span = findSpan(words, today);
  return span && span.to >= today && words.startsWith(span.quote) ? span.from : null;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
