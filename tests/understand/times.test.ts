import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dayOfWriting, findDays, writesMonthFirst } from "~/understand/times";

/** A Saturday. */
const TODAY = Temporal.PlainDate.from("2026-03-14");
const day = (text: string, monthFirst = false): [string | undefined, string | undefined] => {
  const [found] = findDays(text, TODAY, monthFirst);
  return [found?.past?.toString(), found?.future?.toString()];
};

describe("days with one reading", () => {
  test.each([
    ["yesterday", "2026-03-13"],
    ["last night", "2026-03-13"],
    ["the day before yesterday", "2026-03-12"],
    ["three days ago", "2026-03-11"],
    ["a week ago today", "2026-03-07"],
    ["a fortnight ago", "2026-02-28"],
    ["tomorrow week", "2026-03-22"],
    ["in two weeks", "2026-03-28"],
    ["last Tuesday", "2026-03-10"],
    ["next Tues", "2026-03-17"],
    ["Friday week", "2026-03-27"],
    ["Friday fortnight", "2026-04-03"],
    ["by the end of August", "2026-08-31"],
    ["before the month is out", "2026-03-31"],
    ["gestern Abend", "2026-03-13"],
    ["hier soir", "2026-03-13"],
    ["anteayer", "2026-03-12"],
    ["domani", "2026-03-15"],
    ["vor zwei Wochen", "2026-02-28"],
    ["2026-01-09", "2026-01-09"],
    ["14/02/1979", "1979-02-14"],
    ["3 de mayo de 1990", "1990-05-03"],
  ])("%s", (text, on) => expect(day(text)).toEqual([on, on]));
});

describe("days that look back or ahead", () => {
  test.each([
    ["on Saturday", "2026-03-07", "2026-03-21"],
    ["on the 5th", "2026-03-05", "2026-04-05"],
    ["thursday the second", "2026-03-02", "2026-04-02"],
    ["March 3rd", "2026-03-03", "2027-03-03"],
    ["october eleventh", "2025-10-11", "2026-10-11"],
    ["am 2. August", "2025-08-02", "2026-08-02"],
    ["le 12 mai", "2025-05-12", "2026-05-12"],
    ["February 29", "2024-02-29", "2028-02-29"],
  ])("%s", (text, past, future) => expect(day(text)).toEqual([past, future]));
});

const someDay = fc.integer({ min: 0, max: 40_000 }).map((days) => Temporal.PlainDate.from("2000-01-01").add({ days }));
const PHRASES =
  "yesterday|last fri|next mon|past weekend|on sat|on the 31st|3 march|feb 29|the 5th|3 days ago|in two weeks|end of month|friday week|a week on sun|mardi dernier|fin du mois|christmas";

test("on whatever day they are written, what looks back is not to come, and what looks ahead is not over", () => {
  fc.assert(
    fc.property(someDay, fc.constantFrom(...PHRASES.split("|")), (today, text) => {
      for (const { past, future, fixed } of findDays(text, today, false)) {
        if (fixed) expect(past).toEqual(future);
        else {
          if (past) expect(Temporal.PlainDate.compare(past, today)).toBeLessThanOrEqual(0);
          if (future) expect(Temporal.PlainDate.compare(future, today)).toBeGreaterThanOrEqual(0);
        }
      }
      const back = findDays("last tuesday", today, false)[0]?.past?.until(today).days;
      const ahead = findDays("next tuesday", today, false)[0]?.future?.since(today).days;
      expect([back, ahead].map((days) => days !== undefined && days >= 1 && days <= 7)).toEqual([true, true]);
    }),
  );
});

test("a day is of whole words", () => {
  fc.assert(
    fc.property(fc.constantFrom(...PHRASES.split("|")), fc.stringMatching(/^[a-z]{1,4}$/), (phrase, letters) => {
      for (const text of [phrase + letters, letters + phrase]) {
        for (const { start, end } of findDays(text, TODAY, false)) {
          expect(`${text.slice(start - 1, start)}|${text.slice(end, end + 1)}`).not.toMatch(/\p{L}/u);
        }
      }
    }),
    { examples: [["next mon", "th"]] },
  );
});

test("words that only look like days are none", () => {
  for (const text of [
    "Sat with Eileen",
    "the first time",
    "the Halloween store",
    "mar the view",
    "next week",
    "31 of us",
    "at 4:30",
    "May and June came",
    "next month",
    "last month",
    "the next sunset",
    "dinner at 7.15. She works 24/7",
    "at 9/10 Baker Street",
  ]) {
    expect(findDays(text, TODAY, false), text).toEqual([]);
  }
});

test("10/12 is read as the writer's country does", () => {
  expect(day("10/12", true)[1]).toBe("2026-10-12");
  expect(day("10/12", false)[1]).toBe("2026-12-10");
  expect(writesMonthFirst({ writtenAt: "2026-03-14T20:15:00-07:00", timeZone: "-07:00" })).toBe(true);
  expect(writesMonthFirst({ writtenAt: "2026-03-14T20:15:00+01:00", timeZone: "Europe/Berlin" })).toBe(false);
});

test("the day of writing is the day where the writer is", () => {
  expect(dayOfWriting({ writtenAt: "2026-03-14T23:30:00+00:00", timeZone: "Asia/Tokyo" }).toString()).toBe(
    "2026-03-15",
  );
  expect(dayOfWriting({ writtenAt: "2026-03-14T23:30:00-07:00", timeZone: "nowhere" }).toString()).toBe("2026-03-14");
});
