import { expect, test } from "vitest";
import { lemmaOf } from "~/embed/lemma";
import { wordsOf } from "~/embed/words";

test("words are folded and know where they stand, accents and all", () => {
  const text = "Søren’s café, O'Brien";
  const words = wordsOf(text);
  expect(words.map(({ folded }) => folded)).toEqual(["soren", "cafe", "o'brien"]);
  expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["Søren’s", "café", "O'Brien"]);
});

test("a text of signs alone has no words", () => {
  expect(wordsOf("?! — 🎉 …")).toEqual([]);
});

test.each([
  ["gave", "give"],
  ["children", "child"],
  ["stories", "story"],
  ["stopped", "stop"],
  ["baking", "bake"],
  ["wives", "wife"],
  ["happiest", "happy"],
  ["bus", "bus"],
])("the dictionary form of %s is %s", (word, lemma) => {
  const dictionary = new Set(["give", "child", "story", "stop", "bake", "wife", "happy", "bus"]);
  expect(lemmaOf(word, (each) => dictionary.has(each))).toBe(lemma);
});

test("a word that the dictionary lacks has no dictionary form", () => {
  expect(lemmaOf("ngozi", () => false)).toBeNull();
});
