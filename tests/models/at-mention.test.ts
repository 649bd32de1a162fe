import { expect, it } from "vitest";
import { findMentioned, mentions, withoutAts } from "~/models/at-mention";
import { nothing, type Extraction } from "~/understand/extraction";

it.each([
  ["Saw @Sarah Chen today", ["Sarah Chen today", "Sarah Chen", "Sarah"]],
  ["@Sarah Chen's boy", ["Sarah Chen's boy", "Sarah Chen's", "Sarah Chen", "Sarah"]],
  ["Tea with (@Zoë).", ["Zoë"]],
  ["with @J. R. Ito, late", ["J. R. Ito", "J. R", "J"]],
])("the names that may stand after an @ are its words, the longest first: %s", (body, names) => {
  expect(findMentioned(body)).toEqual([names]);
});

it("an e-mail address mentions nobody", () => {
  expect(findMentioned("Write to sarah@Chen.com or a.b@example.org")).toEqual([]);
});

it("a mention is the whole name, not the beginning of another", () => {
  expect(mentions("Met @Sarah Chen.", "Sarah Chen")).toBe(true);
  expect(mentions("Met @Sarah Chenoweth.", "Sarah Chen")).toBe(false);
  expect(mentions("Met Sarah Chen.", "Sarah Chen")).toBe(false);
});

it("readers are given the text without the @ of names, and handles keep theirs", () => {
  const body = "With @Sarah Chen and @mum; she is @sarahc online, mail s@Chen.com";
  expect(withoutAts(body, ["mum"]).text).toBe("With Sarah Chen and mum; she is @sarahc online, mail s@Chen.com");
});

it("what a reader quotes stands in the note to the letter again", () => {
  const body = "Coffee with @Sarah Chen and @Tom at Blue Bottle. @Sarah Chen moved.";
  const { text, restore } = withoutAts(body, []);
  const quotes = ["Sarah Chen", "with Sarah Chen and Tom at", "Tom", "Bottle. Sarah Chen moved.", text];
  const extraction: Extraction = {
    ...nothing(),
    news: quotes.map((quote) => ({ person: "p1", text: "Moved", quote })),
  };
  const restored = restore(extraction).news.map(({ quote }) => quote);
  expect(restored).toEqual([
    "Sarah Chen",
    "with @Sarah Chen and @Tom at",
    "Tom",
    "Bottle. @Sarah Chen moved.",
    // From the first letter to the last.
    body,
  ]);
});
