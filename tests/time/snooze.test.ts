import { expect, it } from "vitest";
import { NEVER, snoozeUntil, type Snooze } from "~/time/snooze";

it.each<[Snooze, string, string | null, string]>([
  ["day", "2026-02-28", null, "2026-03-01"],
  ["day", "2028-02-28", null, "2028-02-29"],
  ["week", "2026-12-28", null, "2027-01-04"],
  ["month", "2026-01-31", null, "2026-02-28"],
  ["month", "2028-01-31", null, "2028-02-29"],
  ["month", "2028-02-29", null, "2028-03-29"],
  // From the day it is due, where that is still to come, and from today where it is late.
  ["day", "2026-03-10", "2026-03-20", "2026-03-21"],
  ["week", "2026-03-10", "2026-03-01", "2026-03-17"],
  ["week", "2026-03-10", "2026-03-10", "2026-03-17"],
  ["month", "2026-03-10", NEVER, "2026-04-10"],
  ["never", "2026-03-10", "2026-03-20", NEVER],
])("a %s from %s, due on %s, is %s", (snooze, today, dueOn, until) => {
  expect(snoozeUntil(snooze, today, dueOn)).toBe(until);
});
