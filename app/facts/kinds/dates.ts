import { inOrder } from "~/time/day-order";
import { daysIn, MONTHS } from "~/time/month";
import { sayPartialDate } from "~/time/partial-date";
import { day, line, month, partialDate, text, year } from "../field";
import { fold, join, kind, type Refusal, type YearlyDay } from "../kind";

const yearlyDay = { day: day(), month: month(), year: year() };

/** Days that come round, and days that do not. */
export const DATES = {
  birthday: kind({
    label: "Birthday",
    icon: "cake",
    fields: yearlyDay,
    refuse: refuseDay,
    read: sayDay,
    key: ({ month, day, year }) => `${month}-${day}-${year ?? ""}`,
    replaces: (newer, older) =>
      newer.year !== null || older.year === null || newer.month !== older.month || newer.day !== older.day,
    contradicts: (one, other) =>
      one.month !== other.month ||
      one.day !== other.day ||
      (one.year !== null && other.year !== null && one.year !== other.year),
    yearly: { on: (value) => value, years: (count) => `Turns ${count}` },
  }),
  date: kind({
    label: "Important day",
    icon: "calendar",
    fields: { label: line("What it is", { max: 100, hint: "Such as “Wedding anniversary”." }), ...yearlyDay },
    refuse: refuseDay,
    read: ({ label, ...date }, locale) => `${label}: ${sayDay(date, locale)}`,
    key: ({ label, month, day }) => `${fold(label)}|${month}-${day}`,
    yearly: { on: (value) => value, years: (count) => (count === 1 ? "1 year" : `${count} years`) },
  }),
  event: kind({
    label: "Life event",
    icon: "milestone",
    fields: { text: text("What happened", { max: 500 }), on: partialDate("When") },
    read: ({ text, on }, locale) => join([text, on && sayPartialDate(on, locale)]),
    key: ({ text, on }) => fold(`${text}|${on ?? ""}`),
  }),
  death: kind({
    label: "Death",
    icon: "leaf",
    single: true,
    fields: { on: partialDate("When they died", "As much as you know, such as 2019 or May 2019; or nothing.") },
    read: ({ on }, locale) => sayDeath(on ?? null, locale),
    key: ({ on }) => on ?? "",
    // "2019" after "12 May 2019" says less of the same.
    replaces: (newer, older) =>
      !older.on || Boolean(newer.on && !(newer.on !== older.on && older.on.startsWith(newer.on))),
  }),
};

/** "Died in 2019", "Died on 12 May 2019", "Died". */
function sayDeath(on: string | null, locale?: string): string {
  return on === null ? "Died" : `Died ${on.length === 10 ? "on" : "in"} ${sayPartialDate(on, locale)}`;
}

function refuseDay({ month, day, year }: YearlyDay): Refusal | null {
  // Without a year, 29 February is a day.
  return day > daysIn(month, year ?? 2000) ? { field: "day", told: "That day is not in the calendar." } : null;
}

function sayDay({ month, day, year }: YearlyDay, locale?: string): string {
  return inOrder({ day, month: MONTHS[month - 1], year }, locale);
}
