import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrderOfText, markQuotes } from "~/ui/mark-quotes";

const NOTE = "Had lunch with Sarah Chen. Her daughter Mia starts kindergarten in the fall.";

describe("marking what was learned", () => {
  it("leaves a text from which nothing was learned in one piece", () => {
    expect(markQuotes("Rain all day.", [])).toEqual([{ text: "Rain all day.", ids: [] }]);
  });

  it("cuts at the quotes and keeps the rest plain", () => {
    expect(markQuotes(NOTE, [{ id: "a", quote: "Sarah Chen" }]).map(({ text, ids }) => [text, ids])).toEqual([
      ["Had lunch with ", []],
      ["Sarah Chen", ["a"]],
      [". Her daughter Mia starts kindergarten in the fall.", []],
    ]);
  });

  it("marks words that two things were learned from for both", () => {
    const segments = markQuotes(NOTE, [
      { id: "tie", quote: "Her daughter Mia" },
      { id: "news", quote: "Mia starts kindergarten" },
    ]);
    expect(segments.find(({ text }) => text === "Mia")?.ids).toEqual(["tie", "news"]);
    expect(segments.find(({ text }) => text === "Her daughter ")?.ids).toEqual(["tie"]);
  });

  it("marks nothing for words that do not stand in the text", () => {
    expect(
      markQuotes(NOTE, [
        { id: "a", quote: "sarah chen" },
        { id: "b", quote: "" },
      ]),
    ).toEqual([{ text: NOTE, ids: [] }]);
  });

  it("loses and adds no character, whatever is quoted", () => {
    const input = fc.string({ unit: "grapheme", maxLength: 60 }).chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.array(
          fc
            .tuple(fc.nat(60), fc.nat(20))
            .map(([from, length]) => ({ id: `${from}`, quote: text.slice(from, from + length) })),
          { maxLength: 8 },
        ),
      ),
    );
    fc.assert(
      fc.property(input, ([text, quotes]) => {
        const segments = markQuotes(text, quotes);
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
        for (const { id, quote } of quotes.filter((each) => each.quote !== "")) {
          const marked = segments.filter((segment) => segment.ids.includes(id)).map((segment) => segment.text);
          expect(marked.join("").length).toBeGreaterThanOrEqual(quote.length);
        }
      }),
    );
  });
});

it("lists what was learned in the order of the text, and what is not quoted last", () => {
  const learned = [{ quote: "" }, { quote: "Mia" }, { quote: "Sarah Chen" }];
  expect(inOrderOfText(NOTE, learned).map(({ quote }) => quote)).toEqual(["Sarah Chen", "Mia", ""]);
});
