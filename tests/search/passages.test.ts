import fc from "fast-check";
import { expect, test } from "vitest";
import { splitIntoPassages } from "~/search/passages";

test("a short note is one passage", () => {
  expect(splitIntoPassages(" Coffee with Mia. She rides a bike now. ")).toEqual([
    "Coffee with Mia. She rides a bike now.",
  ]);
});

test("a long note is passages of a sentence or two, a short sentence with its neighbour", () => {
  const sentences = [
    "Office party at the Lamb and Flag last night, the loudest one yet, and I lost my voice.",
    "No cake.",
    "Dev is walking the Three Peaks in May for the hospice that looked after his dad.",
    "Nikolai did not come because he has shingles, which he says is worse than it sounds.",
  ];
  expect(splitIntoPassages(sentences.join(" "))).toEqual([
    `${sentences[0]} ${sentences[1]}`,
    sentences[2],
    sentences[3],
  ]);
});

test("each line of a list is a passage of its own", () => {
  const lines = [
    "- Wei wants our benchmark slides by the end of the week, and the figures that go with them",
    "- Søren is freelancing from home in Aarhus these days, after six years with the old crowd",
  ];
  expect(splitIntoPassages(lines.join("\n"))).toEqual(lines);
});

test("nothing is said by an empty note", () => {
  expect(splitIntoPassages(" \n ")).toEqual([]);
});

test("the passages of any text hold its every letter in order, none of them over-long", () => {
  const piece = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(". ", "\n", " and then ", "!? "));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const text = pieces.join("");
      const passages = splitIntoPassages(text);
      expect(passages.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      for (const passage of passages) expect(passage.length).toBeLessThanOrEqual(400);
    }),
  );
});
