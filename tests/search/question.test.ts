import { expect, test } from "vitest";
import { countParticulars, understandQuestion } from "~/search/question";

/** A Monday. */
const TODAY = "2026-09-28";
const spanOf = (question: string) => {
  const { span } = understandQuestion(question, TODAY);
  return span && [span.from, span.to];
};

test.each([
  ["who did I see on 5 May 2026", "2026-05-05", "2026-05-05"],
  ["what did I do yesterday", "2026-09-27", "2026-09-27"],
  ["people I met in December 2025", "2025-12-01", "2025-12-31"],
  ["who did I meet in March", "2026-03-01", "2026-03-31"],
  ["who did I meet in November", "2025-11-01", "2025-11-30"],
  ["trips last summer", "2026-06-01", "2026-08-31"],
  ["trips last winter", "2025-12-01", "2026-02-28"],
  ["whom did I talk to last week", "2026-09-21", "2026-09-27"],
  ["whom did I talk to this month", "2026-09-01", "2026-09-30"],
  ["dinners last month", "2026-08-01", "2026-08-31"],
  ["who moved in 2024", "2024-01-01", "2024-12-31"],
])("“%s” asks about %s to %s", (question, from, to) => {
  expect(spanOf(question)).toEqual([from, to]);
});

test.each(["Aunt May", "quince jam", "April's brother", "June's phone number", "friend who will move to Lisbon"])(
  "“%s” names no time",
  (question) => {
    expect(spanOf(question)).toBeNull();
  },
);

test.each([
  ["whose birthday falls in November", 11],
  ["birthdays in May", 5],
  ["birth days in May", 5],
  ["birthdays this month", 9],
  ["who was born in jan", 1],
])("“%s” asks for birthdays of month %i, not for notes of it", (question, month) => {
  expect(understandQuestion(question, TODAY)).toMatchObject({ birthdayMonth: month, span: null });
});

test.each([
  ["Sarah Chen's daughter", "Sarah Chen", "child"],
  ["Kwame's brother-in-law", "Kwame", "in_law"],
  ["the mother of Jörg", "Jörg", "parent"],
  ["James’ wife", "James", "spouse"],
])("“%s” asks for a relative of %s", (question, of, relation) => {
  expect(understandQuestion(question, TODAY).kin).toMatchObject({ owner: of, path: [{ relation }] });
});

test("a date's figures are not looked up as words, a month may be", () => {
  expect(understandQuestion("who did I see on 5 May 2026", TODAY).text).not.toContain("2026");
  expect(understandQuestion("couple expecting in the autumn", TODAY).text).toContain("autumn");
});

test("whom one saw when asks for nothing but the time", () => {
  expect(countParticulars(understandQuestion("who did I see on 5 May 2026", TODAY))).toBe(0);
  expect(countParticulars(understandQuestion("who had twins last summer", TODAY))).toBe(1);
});
