import { Temporal } from "temporal-polyfill";
import { CARDINAL_WORDS, FEASTS, MONTHS, ORDINAL_WORDS, RELATIVE_DAYS, WEEKDAYS } from "./data/calendar";

/** A day the note speaks of: the words, and which day they mean when looking back and when looking ahead. */
export interface DayExpression {
  start: number;
  end: number;
  /** "Tuesday" and "the 5th" are last Tuesday in a story and next Tuesday in a plan. */
  past: Temporal.PlainDate | null;
  future: Temporal.PlainDate | null;
  /** Where the words name a day of the year. */
  calendar: { month: number; day: number; year: number | null } | null;
  /** The words allow one reading only: "yesterday", "3 days ago", "tomorrow". */
  fixed: boolean;
}

export type Day = Temporal.PlainDate;
type Reading = Omit<DayExpression, "start" | "end">;
interface Context {
  today: Day;
  monthFirst: boolean;
}
interface Rule {
  pattern: RegExp;
  read(groups: Record<string, string | undefined>, context: Context): Reading | null;
}

const any = (lists: readonly string[]): string => lists.join("|");
const MONTH = any(MONTHS);
const WEEKDAY = any(WEEKDAYS);
const ORDINAL = [...ORDINAL_WORDS.keys()].sort((a, b) => b.length - a.length).join("|");
const COUNT = `\\d{1,3}|${[...CARDINAL_WORDS.keys()].sort((a, b) => b.length - a.length).join("|")}`;
const DAY = `(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th|er|º|\\.)?|(?<ordinal>${ORDINAL}))`;
const YEAR = `(?:,? (?:de |del |in )?(?<year>(?:18|19|20)\\d\\d))?`;
const B = "(?<![\\p{L}\\p{M}\\d/])";
const E = "(?![\\p{L}\\p{M}\\d])";
const rule = (source: string, read: Rule["read"]): Rule => ({
  pattern: new RegExp(`${B}(?:${source})${E}`, "gu"),
  read,
});
/** "At 7.15." is a time, and "at 9/10 Baker Street" an address. */
const NO_TIME = "(?<!\\b(?:at|til|till|until|around|from) )";
const DAYNAME = `(?:(?:${WEEKDAY}),?\\.? )?`;

/** The ways a day is written, the surest first: what one rule has taken is no other's. */
export const RULES: readonly Rule[] = [
  rule(`(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<day>\\d\\d)`, (g, c) =>
    monthDay(Number(g.month), Number(g.day), Number(g.year), c),
  ),
  rule(`(?<a>[0-3]?\\d)(?:/|(?<dotted>\\.))(?<b>[0-3]?\\d)[/.](?<year>(?:19|20)?\\d\\d)`, (g, c) => numeric(g, c)),
  rule(`${NO_TIME}(?<a>[0-3]?\\d)(?<dotted>\\.)(?<b>[01]?\\d)\\.(?!\\d)`, (g, c) => numeric(g, c)),
  rule(
    `${NO_TIME}(?!24/7)${DAYNAME}(?<a>[01]?\\d|[0-3]\\d)/(?<b>[0-3]?\\d)(?!/|%| ?(?:cups?|tsp|tbsp|inch|of|hours?|stars?))`,
    (g, c) => numeric(g, c),
  ),
  rule(`${DAYNAME}(?:the |le |el |il |am |den )?${DAY} ?(?:of |de |di )?(?<name>${MONTH})\\.?${YEAR}`, (g, c) =>
    named(g, c),
  ),
  rule(
    `${DAYNAME}(?<name>${MONTH})\\.? (?:the )?${DAY}(?!:\\d|\\d| ?(?:am|pm|people|of us|years|months|weeks|days|hours|min)\\b)${YEAR}`,
    (g, c) => named(g, c),
  ),
  rule(
    `(?<count>${COUNT}) (?<unit>day|night|week|fortnight|month|year)s? (?:ago|back|earlier)(?: today| tonight)?`,
    (g, c) => exactly(move(c.today, -1, g)),
  ),
  ...RELATIVE_DAYS.map(([offset, words]) => rule(`(?:${words})`, (_, c) => exactly(c.today.add({ days: offset })))),
  rule(
    `(?:vor|hace|il y a|fa) (?<count>${COUNT}) (?<unit>tage?n?|wochen?|monate?n?|jours?|semaines?|mois|días?|semanas?|meses|mes)`,
    (g, c) => exactly(move(c.today, -1, g)),
  ),
  rule(`(?:in|within) (?<count>${COUNT}) (?<unit>day|week|fortnight|month|year)s?(?:'s?)?(?: time)?`, (g, c) =>
    exactly(move(c.today, 1, g)),
  ),
  rule(
    `(?:in|dans|en|tra|fra|over|za) (?<count>${COUNT}) (?<unit>tage?n?|wochen?|jours?|semaines?|mois|días?|semanas?|giorni|settimane|dagen|weken|dni|tygodnie)`,
    (g, c) => exactly(move(c.today, 1, g)),
  ),
  rule(`(?<count>${COUNT}) (?<unit>day|week|fortnight|month)s? from (?:now|today)`, (g, c) =>
    exactly(move(c.today, 1, g)),
  ),
  rule(`a (?<unit>week) ago (?:on )?(?<weekday>${WEEKDAY})`, (g, c) =>
    exactly(before(c.today, weekday(g.weekday)).subtract({ days: 7 })),
  ),
  rule(`(?:a week (?:on )?(?<weekday>${WEEKDAY})|(?<other>${WEEKDAY}) week)`, (g, c) =>
    exactly(after(c.today, weekday(g.weekday ?? g.other)).add({ days: 7 })),
  ),
  rule(`(?:a fortnight (?:on )?(?<weekday>${WEEKDAY})|(?<other>${WEEKDAY}) fortnight)`, (g, c) =>
    exactly(after(c.today, weekday(g.weekday ?? g.other)).add({ days: 14 })),
  ),
  rule(`(?:the )?end of (?<name>${MONTH})`, (g, c) => endOfMonth(g.name, c)),
  rule(
    `(?:the )?end of (?:the|this) month|before the month is (?:out|over)|by month(?:'s)? end|ende (?:des )?monats?|fin de mes|fin du mois|fine mese`,
    (_, c) => exactly(c.today.with({ day: c.today.daysInMonth })),
  ),
  rule(`(?:the )?end of (?:the|this) week`, (_, c) =>
    exactly(c.today.dayOfWeek > 5 ? after(c.today, 5) : c.today.add({ days: 5 - c.today.dayOfWeek })),
  ),
  rule(`(?:the )?end of (?:the|this) year|year's end`, (_, c) => exactly(c.today.with({ month: 12, day: 31 }))),
  rule(`(?:last|past|letzten|letzte) weekend|letztes wochenende|el fin de semana pasado`, (_, c) =>
    exactly(before(c.today, 6)),
  ),
  rule(
    `(?<which>last|past|letzten|letzte|am letzten) (?<weekday>${WEEKDAY})|(?<latin>${WEEKDAY}) (?:dernier|pasado|scorso|vorige)`,
    (g, c) => exactly(before(c.today, weekday(g.weekday ?? g.latin))),
  ),
  rule(
    `(?:next|this coming|coming|nächsten|kommenden) (?<weekday>${WEEKDAY})|(?<latin>${WEEKDAY}) (?:prochain|próximo|prossimo)`,
    (g, c) => exactly(after(c.today, weekday(g.weekday ?? g.latin))),
  ),
  rule(`(?<weekday>${WEEKDAY}),? (?:the )?(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)|(?<ordinal>${ORDINAL}))`, (g, c) =>
    dayOfMonth(g, c),
  ),
  rule(
    `(?:this )?(?<weekday>${WEEKDAY})(?: (?:morning|afternoon|evening|night|lunchtime|lunch|abend|morgen|soir|matin))?`,
    (g, c) => ({
      past: before(c.today, weekday(g.weekday)),
      future: after(c.today, weekday(g.weekday)),
      calendar: null,
      fixed: false,
    }),
  ),
  rule(
    `the (?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)|(?<ordinal>${ORDINAL}))(?! (?:time|of us|one|thing|floor|lap|round|day|week|year|row|half|quarter|century|child|wife|husband|month|date|place|attempt|grade|class|edition|kid|baby|person|two|three|in|and|to|try|option|part|birthday|anniversary|trimester))`,
    (g, c) => dayOfMonth(g, c),
  ),
  rule(
    `(?<=\\b(?:by|on|until|before|for|am|bis zum|le|el|il|du|für den) )(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th|\\.))`,
    (g, c) => dayOfMonth(g, c),
  ),
  ...FEASTS.map(([month, day, words]) =>
    rule(
      `(?:${words})(?! (?:store|party|costume|shop|market|do|dinner|lunch|card|present|tree|drinks|film|special|concert))`,
      (_, c) => monthDay(month, day, null, c),
    ),
  ),
];

function named(g: Record<string, string | undefined>, context: Context): Reading | null {
  return monthDay(indexOf(MONTHS, g.name), dayNumber(g), g.year ? Number(g.year) : null, context);
}

function numeric(g: Record<string, string | undefined>, context: Context): Reading | null {
  const [a, b] = [Number(g.a), Number(g.b)];
  const [month, day] = b > 12 ? [a, b] : a > 12 ? [b, a] : context.monthFirst && !g.dotted ? [a, b] : [b, a];
  const short = g.year?.length === 2 ? Number(g.year) : null;
  const year =
    short === null ? (g.year ? Number(g.year) : null) : short + (short > (context.today.year % 100) + 10 ? 1900 : 2000);
  return monthDay(month, day, year, context);
}

/** Enough of them that 29 February has one before and one after. */
const YEARS_AROUND = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

function monthDay(month: number, day: number, year: number | null, { today }: Context): Reading | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const in_ = (y: number): Day | null => {
    try {
      return Temporal.PlainDate.from({ year: y, month, day }, { overflow: "reject" });
    } catch {
      return null;
    }
  };
  const calendar = { month, day, year };
  if (year !== null) {
    const date = in_(year);
    return date && { past: date, future: date, calendar, fixed: false };
  }
  const dates = YEARS_AROUND.map((n) => in_(today.year + n)).filter((date) => date !== null);
  const past = dates.filter((date) => Temporal.PlainDate.compare(date, today) <= 0).pop() ?? null;
  const future = dates.find((date) => Temporal.PlainDate.compare(date, today) >= 0) ?? null;
  return past || future ? { past, future, calendar, fixed: false } : null;
}

function dayOfMonth(g: Record<string, string | undefined>, { today }: Context): Reading | null {
  const day = dayNumber(g);
  if (day < 1 || day > 31) return null;
  const nearest = (step: 1 | -1): Day | null => {
    for (let n = 0; n < 3; n++) {
      const month = today.with({ day: 1 }).add({ months: n * step });
      if (day > month.daysInMonth) continue;
      const date = month.with({ day });
      if (Temporal.PlainDate.compare(date, today) * step >= 0) return date;
    }
    return null;
  };
  return { past: nearest(-1), future: nearest(1), calendar: null, fixed: false };
}

function endOfMonth(name: string | undefined, { today }: Context): Reading {
  const month = indexOf(MONTHS, name);
  const year = month < today.month ? today.year + 1 : today.year;
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return exactly(first.with({ day: first.daysInMonth }));
}

function exactly(date: Day): Reading {
  return { past: date, future: date, calendar: null, fixed: true };
}

function move(today: Day, sign: 1 | -1, g: Record<string, string | undefined>): Day {
  const count = (CARDINAL_WORDS.get(g.count ?? "") ?? Number(g.count ?? 1)) * sign;
  const unit = g.unit ?? "day";
  if (/^(?:week|woche|semaine|semana|settiman|weken|tygodn)/.test(unit)) return today.add({ days: 7 * count });
  if (unit === "fortnight") return today.add({ days: 14 * count });
  if (/^(?:month|monat|mois|mes)/.test(unit)) return today.add({ months: count });
  if (unit === "year") return today.add({ years: count });
  return today.add({ days: count });
}

function before(today: Day, day: number): Day {
  return today.subtract({ days: ((today.dayOfWeek - day + 6) % 7) + 1 });
}

function after(today: Day, day: number): Day {
  return today.add({ days: ((day - today.dayOfWeek + 6) % 7) + 1 });
}

function weekday(name: string | undefined): number {
  return indexOf(WEEKDAYS, name);
}

function indexOf(lists: readonly string[], name: string | undefined): number {
  return lists.findIndex((words) => words.split("|").includes(name ?? "")) + 1;
}

function dayNumber(g: Record<string, string | undefined>): number {
  return g.day ? Number(g.day) : (ORDINAL_WORDS.get(g.ordinal ?? "") ?? 0);
}
