import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createItemFinder } from "~/llm/json-items";

function find(pieces: readonly string[]) {
  const items: unknown[] = [];
  const finder = createItemFinder((item) => items.push(item));
  for (const piece of pieces) finder.add(piece);
  return { items, whole: finder.isWhole() };
}

describe("items of a list that is still being written", () => {
  it("are found as soon as each is complete", () => {
    expect(find(['{"sentences": [{"a": 1}, {"a'])).toEqual({ items: [{ a: 1 }], whole: false });
    expect(find(['{"sentences": [{"a": 1}, {"a', '": 2}]}'])).toEqual({ items: [{ a: 1 }, { a: 2 }], whole: true });
  });

  it("are the same wherever the text is cut", () => {
    const item = fc.record({
      text: fc.string(),
      quotes: fc.array(fc.record({ passage: fc.integer(), quote: fc.string() })),
    });
    fc.assert(
      fc.property(fc.array(item), fc.array(fc.nat(400)), (sentences, cuts) => {
        const written = JSON.stringify({ sentences });
        const places = [0, ...cuts.filter((cut) => cut < written.length).sort((a, b) => a - b), written.length];
        const pieces = places.slice(1).map((end, index) => written.slice(places[index], end));
        expect(find(pieces)).toEqual({ items: JSON.parse(JSON.stringify(sentences)) as unknown, whole: true });
      }),
    );
  });

  it.each([
    ["after thoughts", '<think>{"sentences": [{"a": 0}]} maybe</think>{"sentences": [{"a": 1}]}'],
    ["in a fence", 'Here you are:\n```json\n{"sentences": [{"a": 1}]}\n```'],
    ["in a bare list", '[{"a": 1}]'],
    ["beside one that is no JSON", '{"sentences": [{a: 0}, {"a": 1}]}'],
  ])("are found %s", (_where, written) => {
    expect(find([...written])).toEqual({ items: [{ a: 1 }], whole: true });
  });

  it("are not found in words", () => {
    expect(find(["I can't help with {that}."]).items).toEqual([]);
  });
});
