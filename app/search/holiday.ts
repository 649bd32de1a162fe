import { Temporal } from "temporal-polyfill";

/** Days of the year that people count from, with the days around them that are meant too. */
const HOLIDAYS: [name: string, days: (year: number) => [Temporal.PlainDate, Temporal.PlainDate]][] = [
  ["easter", (year) => [easter(year).subtract({ days: 2 }), easter(year).add({ days: 1 })]],
  ["christmas eve", (year) => [on(year, 12, 24), on(year, 12, 24)]],
  ["(?:christmas|xmas)(?: day)?", (year) => [on(year, 12, 24), on(year, 12, 26)]],
  ["new year['’]?s eve", (year) => [on(year, 12, 31), on(year, 12, 31)]],
  ["new year(?:['’]?s)?(?: day)?", (year) => [on(year, 1, 1), on(year, 1, 1)]],
  ["hallowe['’]?en", (year) => [on(year, 10, 31), on(year, 10, 31)]],
  ["valentine(?:['’]?s)?(?: day)?", (year) => [on(year, 2, 14), on(year, 2, 14)]],
];

export interface Holiday {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

const NAMES = HOLIDAYS.map(([name]) => name).join("|");
/** As part of a longer pattern; brings no groups of its own. */
export const HOLIDAY = `(?:${NAMES})(?:\\s+(?:of\\s+)?(?:19|20)\\d\\d)?`;

/** The holiday that the words name: of the year they give, or else the last one that has begun by `now`. */
export function holidayNamed(words: string, now: Temporal.PlainDate): Holiday | null {
  const named = HOLIDAYS.find(([name]) => new RegExp(`^${name}(?![\\p{L}])`, "iu").test(words));
  if (!named) return null;
  const [, days] = named;
  const written = /(?:19|20)\d\d/.exec(words);
  const year = written ? Number(written[0]) : now.year;
  const [first, last] = days(year);
  if (written || Temporal.PlainDate.compare(first, now) <= 0) return { first, last };
  const [before, after] = days(year - 1);
  return { first: before, last: after };
}

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return on(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}

function on(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}
