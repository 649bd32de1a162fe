import { Temporal } from "temporal-polyfill";

/**
 * The first day on or after `today` (both ISO) on which a yearly date falls. 29 February is kept on the 28th where there
 * is no 29th: a nudge a day early does no harm, one a day late does.
 */
export function nextAnniversary({ month, day }: { month: number; day: number }, today: string): string {
  const from = Temporal.PlainDate.from(today);
  const inYear = (year: number) => Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" });
  const thisYear = inYear(from.year);
  return (Temporal.PlainDate.compare(thisYear, from) >= 0 ? thisYear : inYear(from.year + 1)).toString();
}

/** The age reached on that day; null where the year of birth is not known or still to come. */
export function ageOn(birthday: { year: number | null }, on: string): number | null {
  if (birthday.year === null) return null;
  const age = Temporal.PlainDate.from(on).year - birthday.year;
  return age > 0 ? age : null;
}

/** The months (1–12) that the `days` from `today` on touch, for asking only for birthdays in them. */
export function monthsAhead(today: string, days: number): number[] {
  const first = Temporal.PlainDate.from(today);
  const last = first.add({ days });
  const count = Math.min(12, (last.year - first.year) * 12 + last.month - first.month + 1);
  return Array.from({ length: count }, (_, index) => ((first.month - 1 + index) % 12) + 1);
}

/**
 * The stretches of the calendar (100 times the month and the day) that the `days` from `today` on are, split at New Year; with
 * 29 February where there is none and the 28th is among them.
 */
export function calendarAhead(today: string, days: number): { first: number; last: number }[] {
  const first = Temporal.PlainDate.from(today);
  const end = first.add({ days: Math.min(days, 364) });
  const place = ({ month, day }: Temporal.PlainDate) => month * 100 + day;
  const last = place(end) === 228 ? 229 : place(end);
  if (end.year === first.year) return [{ first: place(first), last }];
  return [
    { first: place(first), last: 1231 },
    { first: 101, last },
  ];
}
