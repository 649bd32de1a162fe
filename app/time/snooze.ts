import { addDays, addMonths } from "./zoned";

/** For how long something is put off; for good only where nothing else would bring it up again. */
export const SNOOZES = ["day", "week", "month", "never"] as const;
export type Snooze = (typeof SNOOZES)[number];

/** What "not again" is as a day. */
export const NEVER = "9999-12-31";

/** The day to which something is put off: counted from the day it is due, or from today once that is past. Days are ISO. */
export function snoozeUntil(snooze: Snooze, today: string, dueOn: string | null): string {
  const from = dueOn !== null && dueOn > today && dueOn !== NEVER ? dueOn : today;
  switch (snooze) {
    case "day":
      return addDays(from, 1);
    case "week":
      return addDays(from, 7);
    case "month":
      return addMonths(from, 1);
    case "never":
      return NEVER;
  }
}
