import { expect, test } from "vitest";
import { termsOf } from "~/embed/terms";
import { rank, type Evidence } from "~/search/rank";
import { markMatches } from "~/search/segments";

const NOTHING: Evidence = { nearness: 0, understood: 0 };

function item(key: string, passages: string[], evidence: Partial<Evidence> = {}, carriesOn: string | null = null) {
  return {
    key,
    carriesOn,
    passages: passages.map((text) => ({ text, terms: termsOf(text) })),
    evidence: { ...NOTHING, ...evidence },
  };
}

const order = (question: string, items: ReturnType<typeof item>[]) =>
  rank(question, items).map(({ item: { key } }) => key);

test("a note that says it in other words comes before one that shares a word by chance", () => {
  const items = [
    item("chance", ["The old pal of a dog was on the sofa again"]),
    item("meant", ["A letter from my old friend Valentina. She's a beekeeper in Umbria now, forty hives."]),
    item("neither", ["buy oat milk and bin bags"]),
  ];
  expect(order("old pal producing honey in Italy", items)[0]).toBe("meant");
});

test("the same words count for more than like ones", () => {
  const items = [item("like", ["He plays the violin"]), item("same", ["He plays the cello"])];
  expect(order("cello", items)).toEqual(["same", "like"]);
});

test("a misspelt name finds the name", () => {
  const items = [item("other", ["Lunch with Ms Kowalczyk"]), item("her", ["Off the phone with Ngozi Adeyemi"])];
  expect(order("Ngozy Adeyami", items)[0]).toBe("her");
});

test.each([
  ["12", "Ruth keeps twelve of them"],
  ["12", "Ruth keeps XII of them"],
  ["12", "Ruth keeps a dozen of them"],
  ["twelve", "Ruth keeps 12 of them"],
  ["March", "Ruth comes in march"],
  ["Friday", "Ruth comes on Fridays"],
])("a number, a month or a day of the week is that one and no other: %s, %s", (asked, says) => {
  const items = [item("other", ["Henrik, 20, comes on two Sundays in December"]), item("same", [says])];
  const [best, other] = rank(asked, items);
  expect(best.item.key).toBe("same");
  expect(other.alignments.map(({ nearness }) => nearness)).toEqual([0]);
});

test("what many candidates hold decides less than what one holds", () => {
  const items = [
    ...Array.from({ length: 8 }, (_, i) => item(`caroline-${i}`, [`Caroline: hello ${"again ".repeat(i)}`])),
    item("twice", ["Caroline met Caroline's aunt"]),
    item("pottery", ["Melanie signed up for a pottery class"]),
  ];
  expect(order("Caroline pottery", items)[0]).toBe("pottery");
});

test("what was understood in the question lifts a note above a fair match of words", () => {
  const items = [item("words", ["A trip to the shops"]), item("day", ["Nothing much"], { understood: 1 })];
  expect(order("Ingrid's boat trip", items)[0]).toBe("day");
});

test("a note that carries on the answer comes before an unrelated one", () => {
  const items = [
    item("unrelated", ["buy oat milk and bin bags"]),
    item("answer", ["Coffee with Amina Yusuf about the robots"]),
    item("after", ["Send the slides on Monday"], {}, "answer"),
  ];
  expect(order("Amina Yusuf robots", items)).toEqual(["answer", "after", "unrelated"]);
});

test("a note answers with the passage that fits best, its matching words marked, its text unchanged", () => {
  const passages = ["Lunch with Henrik at the Thai place by the river.", "His wife is a doctor at the new hospital."];
  const [{ passage, alignments }] = rank("who is a physician", [item("note", passages)]);
  const segments = markMatches(passage, alignments);
  expect(passage).toBe(passages[1]);
  expect(segments.map(({ text }) => text).join("")).toBe(passages[1]);
  expect(segments.filter(({ isMatch }) => isMatch)).toEqual([{ text: "doctor", isMatch: true }]);
});

test("a question without a telling word leaves the order to the evidence", () => {
  const items = [item("far", ["Call Tom"], { nearness: 0.1 }), item("near", ["Call Ann"], { nearness: 0.4 })];
  expect(order("who was it", items)).toEqual(["near", "far"]);
});
