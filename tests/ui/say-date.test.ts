import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween, sayDate, sayExactDate, sayHowLong, sayShortDate } from "~/ui/say-date";

const MONDAY = "2026-03-16";

describe("a date as people say it", () => {
  it.each([
    ["2026-03-16", "today"],
    ["2026-03-15", "yesterday"],
    ["2026-03-17", "tomorrow"],
    ["2026-03-14", "on Saturday"],
    ["2026-03-10", "on Tuesday"],
    ["2026-03-09", "last Monday"],
    ["2026-03-20", "on Friday"],
    ["2026-03-24", "next Tuesday"],
    ["2026-03-03", "3 March"],
    ["2026-04-02", "2 April"],
    ["2025-12-20", "20 December"],
    ["2024-03-03", "3 March 2024"],
    ["2027-11-03", "3 November 2027"],
  ])("says of %s, on Monday 16 March 2026: %s", (day, said) => {
    expect(sayDate(day, MONDAY)).toBe(said);
  });

  it("says “last” only of the week before this one, so that “last Sunday” is never twelve days ago", () => {
    expect(sayDate("2026-03-08", "2026-03-20")).toBe("8 March");
    expect(sayDate("2026-03-11", "2026-03-20")).toBe("last Wednesday");
  });

  it("says day and month in the order of the reader's English, and in English to all others", () => {
    expect(sayDate("2026-05-03", MONDAY, "en-US")).toBe("May 3");
    expect(sayDate("2026-05-03", MONDAY, "en-AU")).toBe("3 May");
    expect(sayDate("2026-05-03", MONDAY, "de-DE")).toBe("3 May");
    expect(sayDate("2026-05-03", MONDAY, "not a locale")).toBe("3 May");
  });

  it("gives no two days of the same fortnight the same words", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (start) => {
        const today = new Date(start * 86_400_000).toISOString().slice(0, 10);
        const past = Array.from({ length: 14 }, (_, back) =>
          new Date((start - back) * 86_400_000).toISOString().slice(0, 10),
        );
        expect(new Set(past.map((day) => sayDate(day, today))).size).toBe(14);
      }),
    );
  });
});

it("says the exact day with its weekday and year", () => {
  expect(sayExactDate("2026-03-14", "en-GB")).toBe("Saturday 14 March 2026");
  expect(sayExactDate("2026-03-14", "en-US")).toBe("Saturday, March 14, 2026");
});

it("leaves the year out of the margin while it is this one", () => {
  expect(sayShortDate("2026-03-14", MONDAY)).toBe("14 Mar");
  expect(sayShortDate("2025-03-14", MONDAY)).toBe("14 Mar 2025");
});

it.each([
  ["2026-03-15", "1 day"],
  ["2026-02-20", "3 weeks"],
  ["2025-10-16", "4 months"],
  ["2023-03-01", "3 years"],
])("says how long ago %s was: %s", (day, said) => {
  expect(sayHowLong(day, MONDAY)).toBe(said);
});

it("counts days across a change of the clocks and over a leap day", () => {
  expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
  expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
});
