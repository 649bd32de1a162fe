import fc from "fast-check";
import { expect, it } from "vitest";
import { firstDayOf, isPartialDate, lastDayOf, readPartialDate, sayPartialDate, saySpan } from "~/time/partial-date";

it.each([
  ["2019", "2019"],
  [" 2019-5 ", "2019-05"],
  ["May 2019", "2019-05"],
  ["sept 2019", "2019-09"],
  ["12 May 2019", "2019-05-12"],
  ["May 12th, 2019", "2019-05-12"],
  ["29 February 2024", "2024-02-29"],
])("reads %s as %s", (typed, date) => {
  expect(readPartialDate(typed)).toBe(date);
});

it.each([
  "",
  "last spring",
  "5/12/2019",
  "29 February 2023",
  "2019-13",
  "Ma 2019",
  "12 2019",
  "19",
  "0001",
  "2019-05-12T10:00",
])("takes %j for no date", (typed) => {
  expect(readPartialDate(typed)).toBeNull();
});

it("reads back what it says, and ends no earlier than it begins", () => {
  const days = fc.date({ min: new Date("1850-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
      const date = day.toISOString().slice(0, length);
      expect(isPartialDate(date)).toBe(true);
      expect(readPartialDate(sayPartialDate(date))).toBe(date);
      expect(firstDayOf(date) <= lastDayOf(date)).toBe(true);
      expect(lastDayOf(date).startsWith(date)).toBe(true);
      expect(isPartialDate(lastDayOf(date))).toBe(true);
    }),
  );
});

it.each([
  ["2016", "2025", "2016–2025"],
  ["2016-05", "2025", "May 2016 – 2025"],
  ["2016", null, "since 2016"],
  [null, "2025-03-02", "until 2 March 2025"],
  ["2016", "2016", "2016"],
  [undefined, undefined, null],
])("says the span from %s to %s as %s", (since, until, said) => {
  expect(saySpan({ since, until })).toBe(said);
});

it("says a day in the order of the reader's English, and leaves a month and a year as they are", () => {
  expect(["2019-05-12", "2019-05", "2019"].map((date) => sayPartialDate(date, "en-US"))).toEqual([
    "May 12, 2019",
    "May 2019",
    "2019",
  ]);
  expect(saySpan({ since: null, until: "2025-03-02" }, "en-US")).toBe("until March 2, 2025");
});

it("knows the last day of a February", () => {
  expect([lastDayOf("2024-02"), lastDayOf("2023-02"), lastDayOf("2023")]).toEqual([
    "2024-02-29",
    "2023-02-28",
    "2023-12-31",
  ]);
});
