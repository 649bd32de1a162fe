import { expect, test } from "vitest";
import { tokenise } from "~/understand/tokens";

const sentencesOf = (text: string): string[] =>
  tokenise(text).sentences.map(({ start, end }) => text.slice(start, end));

test("titles, initials and ordinals end no sentence", () => {
  expect(sentencesOf("Dr. Patel rang. J.M. signed. Sie wird am 2. August 90! Gut.")).toEqual([
    "Dr. Patel rang.",
    "J.M. signed.",
    "Sie wird am 2. August 90!",
    "Gut.",
  ]);
});

test("a street's St. may end one", () => {
  expect(sentencesOf("Drinks on Mott St. She has split up.")).toHaveLength(2);
});

test("marks inside brackets do not", () => {
  expect(sentencesOf("Ran into Jo (from crew!!) at the shop. Nice.")).toHaveLength(2);
});

test("each line stands alone", () => {
  expect(sentencesOf("- Anna: well\n- Tom: ill")).toHaveLength(2);
});

test("possessives and contractions are tokens of their own", () => {
  expect(tokenise("Priya's here, she'll stay at the Hughes' house").tokens.map((token) => token.text)).toEqual([
    "Priya",
    "'s",
    "here",
    ",",
    "she",
    "'ll",
    "stay",
    "at",
    "the",
    "Hughes",
    "'",
    "house",
  ]);
});

test("a text without any stop is still cut into pieces", () => {
  expect(sentencesOf("word ".repeat(2000)).every((sentence) => sentence.length <= 1600)).toBe(true);
});
