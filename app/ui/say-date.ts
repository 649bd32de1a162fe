import { inOrder, isMonthFirst } from "~/time/day-order";
import { MONTHS } from "~/time/month";
import { sayCount } from "./say-count";

/**
 * Dates as people say them: "yesterday", "on Saturday", "last Tuesday", "3 March". Days are ISO strings in the reader's
 * own time zone; server and browser say the same, for nothing here looks at a clock.
 */
export function sayDate(day: string, today: string, locale?: string | null): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return "today";
  if (distance === -1) return "yesterday";
  if (distance === 1) return "tomorrow";
  if (Math.abs(distance) < 7) return `on ${weekday(day)}`;
  const weeks = (weekStart(day) - weekStart(today)) / 7;
  if (weeks === -1) return `last ${weekday(day)}`;
  if (weeks === 1) return `next ${weekday(day)}`;
  const far = day.slice(0, 4) !== today.slice(0, 4) && Math.abs(distance) > 182;
  return inOrder({ ...partsOf(day), year: far ? yearOf(day) : null }, locale);
}

/** "Saturday 14 March 2026" or "Saturday, March 14, 2026", for where the exact day is asked for. */
export function sayExactDate(day: string, locale?: string | null): string {
  const comma = isMonthFirst(locale) ? "," : "";
  return `${weekday(day)}${comma} ${inOrder({ ...partsOf(day), year: yearOf(day) }, locale)}`;
}

/** For a margin: "14 Mar", with the year once it is not this one. */
export function sayShortDate(day: string, today: string, locale?: string | null): string {
  const { day: number, month } = partsOf(day);
  const year = day.slice(0, 4) === today.slice(0, 4) ? null : yearOf(day);
  return inOrder({ day: number, month: month.slice(0, 3), year }, locale);
}

/** How long ago in one breath: "3 weeks", "5 months", "2 years". */
export function sayHowLong(day: string, today: string): string {
  const days = Math.abs(daysBetween(day, today));
  if (days < 14) return sayCount(days, "day");
  if (days < 60) return sayCount(Math.floor(days / 7), "week");
  if (days < 730) return sayCount(Math.floor(days / 30.44), "month");
  return sayCount(Math.floor(days / 365.25), "year");
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return epochDay(to) - epochDay(from);
}

function epochDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** The Monday of its week, as a day number. 1 January 1970 was a Thursday. */
function weekStart(day: string): number {
  const number = epochDay(day);
  return number - ((((number + 3) % 7) + 7) % 7);
}

function weekday(day: string): string {
  return WEEKDAYS[(((epochDay(day) + 4) % 7) + 7) % 7];
}

function partsOf(day: string): { day: number; month: string } {
  return { day: Number(day.slice(8, 10)), month: MONTHS[Number(day.slice(5, 7)) - 1] };
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

// Not from Intl: its commas and short months differ between the server's ICU and the browser's, and the page would flicker.
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
