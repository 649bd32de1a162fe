import { expect, test } from "vitest";
import { findInquiries, plainQuestion } from "~/search/inquiry";
import { whoIsMeant } from "~/search/name-match";
import { understandQuestion } from "~/search/question";
import { readSubject } from "~/search/subject";
import { cutTail } from "~/search/tail";
import { findSpan } from "~/search/when";

/** A Monday. */
const TODAY = "2026-09-28";

test.each([
  ["since January", "2026-01-01", TODAY],
  ["since 2024", "2024-01-01", TODAY],
  ["before Easter", "0001-01-01", "2026-04-02"],
  ["after Easter 2026", "2026-04-07", TODAY],
  ["until March", "0001-01-01", "2026-03-31"],
  ["last Christmas", "2025-12-24", "2025-12-26"],
  ["in the last three weeks", "2026-09-07", TODAY],
  ["the week after 5 May 2026", "2026-05-12", "2026-05-12"],
])("“%s” is %s to %s", (words, from, to) => {
  expect(findSpan(`what did I do ${words}`, TODAY)).toMatchObject({ from, to });
});

test.each(["since I was small", "before the wedding", "for ages"])("“%s” is no time", (words) => {
  expect(findSpan(words, TODAY)).toBeNull();
});

test.each([
  ["what did Priya say last summer", true],
  ["who did I see on 5 May 2026", true],
  ["people I have not seen since January", false],
  ["couple expecting in the autumn", false],
  ["what did Tim say on 5 May 2026 about last week", false],
])("“%s” is of the notes of that time: %s", (question, isOfThatTime) => {
  expect(understandQuestion(question, TODAY)).toMatchObject({ isOfThatTime });
});

test.each([
  ["Sarah Chen", "Sarah Chen", []],
  ["my sister's husband", null, ["sibling", "spouse"]],
  ["the mother of Jörg", "Jörg", ["parent"]],
  ["Sarahs daughter", "Sarah", ["child"]],
  ["Sister Agnes", "Sister Agnes", []],
])("“%s” is read from %s", (words, owner, relations) => {
  const subject = readSubject(words);
  expect(subject?.owner).toBe(owner);
  expect(subject?.path.map(({ relation }) => relation)).toEqual(relations);
});

test.each(["people who sail", "Tom and Ana", "the one with the boat"])("“%s” is nobody's name", (words) => {
  expect(readSubject(words)).toBeNull();
});

test.each([
  "capoeira",
  "friend who lost his job",
  "who was it that moved to Portugal and climbs",
  "",
  "!!!",
  "a".repeat(500),
])("“%s” asks for no facts", (question) => {
  expect(findInquiries(plainQuestion(question))).toEqual([]);
});

test.each([
  "birthdays in May",
  "my sister's birthday last week",
  "who did I meet in Leeds in March",
  "what do I owe Tom",
])("without its parts “%s” is nothing but words", (question) => {
  const not = new Set(["asked", "span", "birthdays", "kin"]);
  const plain = { text: question, span: null, isOfThatTime: false, birthdayMonth: null, kin: null, inquiries: [] };
  expect(understandQuestion(question, TODAY, not)).toEqual(plain);
});

test.each([
  ["Tom", ["tom baker"]],
  ["Toms", ["tom baker"]],
  ["Michael Braun", ["micheal braun"]],
  ["Tim", []],
  ["Anna Baker", []],
])("“%s” means %j", (name, meant) => {
  const people = ["tom baker", "micheal braun", "ana silva"].map((each) => ({ names: [each] }));
  expect(whoIsMeant(name, people).flatMap(({ names }) => names)).toEqual(meant);
});

test("the weak tail is cut, and the day decides only between equals", () => {
  const ranked = [
    { score: 0.9, on: "2020-01-01" },
    { score: 0.5, on: "2020-01-01" },
    { score: 0.5, on: "2021-01-01" },
    { score: 0.1, on: "2026-01-01" },
  ];
  expect(cutTail(ranked, ({ on }) => on).map(({ score, on }) => [score, on])).toEqual([
    [0.9, "2020-01-01"],
    [0.5, "2021-01-01"],
    [0.5, "2020-01-01"],
  ]);
});
