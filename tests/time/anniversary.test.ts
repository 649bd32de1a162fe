import { expect, it } from "vitest";
import { ageOn, calendarAhead, monthsAhead, nextAnniversary } from "~/time/anniversary";

it.each([
  [{ month: 3, day: 3 }, "2026-03-03", "2026-03-03"],
  [{ month: 3, day: 3 }, "2026-03-04", "2027-03-03"],
  [{ month: 1, day: 1 }, "2026-12-31", "2027-01-01"],
  [{ month: 2, day: 29 }, "2026-01-10", "2026-02-28"],
  [{ month: 2, day: 29 }, "2028-02-28", "2028-02-29"],
  [{ month: 2, day: 29 }, "2027-03-01", "2028-02-29"],
])("%j comes round, from %s, on %s", (date, today, expected) => {
  expect(nextAnniversary(date, today)).toBe(expected);
});

it("says the age reached, and none where the year is unknown or to come", () => {
  expect(ageOn({ year: 2019 }, "2026-05-16")).toBe(7);
  expect(ageOn({ year: null }, "2026-05-16")).toBeNull();
  expect(ageOn({ year: 2026 }, "2026-05-16")).toBeNull();
});

it("names the months ahead, over the turn of the year, each once", () => {
  expect(monthsAhead("2026-11-21", 7)).toEqual([11]);
  expect(monthsAhead("2026-12-28", 7)).toEqual([12, 1]);
  expect(monthsAhead("2026-11-21", 60)).toEqual([11, 12, 1]);
  expect(monthsAhead("2026-11-21", 365)).toHaveLength(12);
});

it.each([
  ["2026-11-21", 7, [[1121, 1128]]],
  [
    "2026-12-28",
    7,
    [
      [1228, 1231],
      [101, 104],
    ],
  ],
  ["2026-02-21", 7, [[221, 229]]],
  ["2028-02-21", 7, [[221, 229]]],
  ["2028-02-22", 7, [[222, 229]]],
  ["2026-03-01", 7, [[301, 308]]],
])("goes through the calendar from %s on for %i days, split at New Year", (today, days, spans) => {
  expect(calendarAhead(today, days).map(({ first, last }) => [first, last])).toEqual(spans);
});
