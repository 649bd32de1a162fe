import { en } from "chrono-node";
import { Temporal } from "temporal-polyfill";
import { MONTHS } from "~/time/month";
import { boundedSpan, lastWhile } from "./bounds";
import { HOLIDAY, holidayNamed } from "./holiday";
import type { Span } from "./span";

const SEASONS: Record<string, { first: number; months: number }> = {
  spring: { first: 3, months: 3 },
  summer: { first: 6, months: 3 },
  autumn: { first: 9, months: 3 },
  fall: { first: 9, months: 3 },
  winter: { first: 12, months: 3 },
};
const SHORT_MONTHS = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";

const SEASON = new RegExp(
  `\\b(?:(?<which>last|this|next|in|during|in the|over the)\\s+)(?<season>${Object.keys(SEASONS).join("|")})(?:\\s+(?:of\\s+)?(?<year>\\d{4}))?\\b`,
  "i",
);
/** A month needs a word or a year beside it: "May" alone is as likely a person. */
const MONTH = new RegExp(
  `\\b(?:(?:(?<which>last|this|in|during|since|early in|late in)\\s+(?<month>${MONTHS.join("|")}|${SHORT_MONTHS})(?:\\s+(?:of\\s+)?(?<year>\\d{4}))?)|(?:(?<month2>${MONTHS.join("|")}|${SHORT_MONTHS})\\s+(?:of\\s+)?(?<year2>\\d{4})))\\b(?!\\s*\\d)`,
  "i",
);
const YEAR = /\b(?:in|during|since)\s+(?<year>(?:19|20)\d\d)\b/i;
const AT_HOLIDAY = new RegExp(`\\b(?:(?:last|at|over|on|during|this)\\s+)(?<holiday>${HOLIDAY})(?![\\p{L}])`, "iu");
const PERIOD = /\b(?<which>last|this|past)\s+(?<unit>week|weekend|month|year)\b/i;

/**
 * The time a question asks about, seen from `today` (ISO): what lies behind is meant where both fit, since notes tell of what
 * was. Null where it names none.
 */
export function findSpan(question: string, today: string): Span | null {
  const now = Temporal.PlainDate.from(today);
  const span =
    boundedSpan(question, now, (words) => atStart(words, now)) ??
    lastWhile(question, now) ??
    named(question, now) ??
    day(question, now) ??
    month(question, now) ??
    year(question);
  return span && inCalendar(span.from) && inCalendar(span.to) ? span : null;
}

/** The year 0, and those of five figures, are no years of the database. */
function inCalendar(day: string): boolean {
  return /^\d{4}-/.test(day) && day >= "0001";
}

function named(question: string, now: Temporal.PlainDate): Span | null {
  return period(question, now) ?? season(question, now) ?? holiday(question, now);
}

/** The time that these words begin with, a preposition or none before it. */
function atStart(words: string, now: Temporal.PlainDate): Span | null {
  for (const said of [words, `in ${words}`, `at ${words}`]) {
    for (const find of [named, month, day, year]) {
      const span = find(said, now);
      if (!span || !said.startsWith(span.quote)) continue;
      const quote = said === words ? span.quote : span.quote.replace(/^(?:in|at) /, "");
      if (words.startsWith(quote)) return { ...span, quote };
    }
  }
  return null;
}

/** The month (1–12) that the words name anywhere, as in "birthdays in May". */
export function findMonth(question: string): number | null {
  const found = new RegExp(`\\b(?:${MONTHS.join("|")}|${SHORT_MONTHS})\\b`, "i").exec(question);
  return found && monthNumber(found[0]);
}

function day(question: string, now: Temporal.PlainDate): Span | null {
  const noon = new Date(Date.UTC(now.year, now.month - 1, now.day, 12));
  const [found] = en.GB.parse(question, { instant: noon, timezone: 0 }).filter(({ start }) => start.isCertain("day"));
  if (!found || !/\d|yesterday|today|last|ago/i.test(found.text)) return null;
  const iso = (part: typeof found.start) =>
    Temporal.PlainDate.from({
      year: part.get("year") ?? now.year,
      month: part.get("month") ?? 1,
      day: part.get("day") ?? 1,
    });
  let from = iso(found.start);
  if (!found.start.isCertain("year") && Temporal.PlainDate.compare(from, now) > 0 && found.start.isCertain("month")) {
    from = from.subtract({ years: 1 });
  }
  const to = found.end ? iso(found.end) : from;
  return { from: from.toString(), to: to.toString(), quote: found.text };
}

function season(question: string, now: Temporal.PlainDate): Span | null {
  const found = SEASON.exec(question);
  const named = SEASONS[found?.groups?.season.toLowerCase() ?? ""];
  if (!found?.groups || !named) return null;
  const begin = (year: number) => Temporal.PlainDate.from({ year, month: named.first, day: 1 });
  const end = (start: Temporal.PlainDate) => start.add({ months: named.months }).subtract({ days: 1 });
  let start = begin(found.groups.year ? Number(found.groups.year) : now.year);
  if (!found.groups.year) {
    const over = found.groups.which.toLowerCase() === "last" ? end(start) : start;
    if (found.groups.which.toLowerCase() !== "next" && Temporal.PlainDate.compare(over, now) >= 0)
      start = begin(now.year - 1);
  }
  return { from: start.toString(), to: end(start).toString(), quote: found[0] };
}

function holiday(question: string, now: Temporal.PlainDate): Span | null {
  const found = AT_HOLIDAY.exec(question);
  const days = found?.groups && holidayNamed(found.groups.holiday, now);
  return found && days ? { from: days.first.toString(), to: days.last.toString(), quote: found[0] } : null;
}

function month(question: string, now: Temporal.PlainDate): Span | null {
  const found = MONTH.exec(question);
  if (!found?.groups) return null;
  const number = monthNumber(found.groups.month ?? found.groups.month2);
  const written = found.groups.year ?? found.groups.year2;
  const year = written ? Number(written) : number > now.month ? now.year - 1 : now.year;
  const from = Temporal.PlainDate.from({ year, month: number, day: 1 });
  const since = found.groups.which?.toLowerCase() === "since";
  const to = since ? now : from.with({ day: from.daysInMonth });
  return { from: from.toString(), to: to.toString(), quote: found[0] };
}

function period(question: string, now: Temporal.PlainDate): Span | null {
  const found = PERIOD.exec(question);
  if (!found?.groups) return null;
  const unit = found.groups.unit.toLowerCase();
  const back = found.groups.which.toLowerCase() === "this" ? 0 : 1;
  const monday = now.subtract({ days: now.dayOfWeek - 1 + 7 * back });
  const spans: Record<string, [Temporal.PlainDate, Temporal.PlainDate]> = {
    week: [monday, monday.add({ days: 6 })],
    weekend: [monday.add({ days: 5 }), monday.add({ days: 6 })],
    month: [now.subtract({ months: back }).with({ day: 1 }), now.subtract({ months: back }).with({ day: 31 })],
    year: [
      now.subtract({ years: back }).with({ month: 1, day: 1 }),
      now.subtract({ years: back }).with({ month: 12, day: 31 }),
    ],
  };
  const [from, to] = spans[unit];
  return { from: from.toString(), to: to.toString(), quote: found[0] };
}

function year(question: string): Span | null {
  const found = YEAR.exec(question);
  return found?.groups
    ? { from: `${found.groups.year}-01-01`, to: `${found.groups.year}-12-31`, quote: found[0] }
    : null;
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1;
}
