import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("news are short and their own people's", () => {
  test.each([
    ["Sarah rang. She's interviewing at Stripe.", "Sarah: Interviewing at Stripe"],
    ["Pavel's mother died on Monday.", "Pavel: Mother died on Monday"],
    ["Lunch with Tom. Wants to be an EMT next.", "Tom: Wants to be an EMT next"],
    ["Ms Kowalczyk says Ella reads two years ahead.", "Ella: Reads two years ahead"],
    ["Coffee with Sarah. Her daughter Mia can ride a bike now!", "Mia: Can ride a bike now"],
    ["Drinks, Ebony, Mott St. She + Terrence have split up after 11 yrs", "Ebony: Have split up after 11 yrs"],
  ])("%s", async (text, news) => expect((await readAndTell(text)).news).toContain(news));
});

test("meeting somebody and what the writer plans are no news", async () => {
  expect((await readAndTell("Had coffee with Sarah. Send her the photos.")).news).toEqual([]);
});

test("a note read again says the same", async () => {
  const told = () => readAndTell("Sam Plainfield called. His birthday is 3 May.");
  const first = await told();
  expect(first.news).toEqual([]);
  expect(await told()).toEqual(first);
});

test("what hangs on a condition is told with it", async () => {
  const news = async (text: string) => (await readAndTell(text)).news;
  expect(await news("If Maya gets the Oxford job she'll move.")).toEqual([
    "Maya: If Maya gets the Oxford job she'll move",
  ]);
  expect(await news("Unless Owen passes, he's moving to York.")).toEqual([
    "Owen: Unless Owen passes, he's moving to York",
  ]);
  expect(await news("If Maya gets the job, Owen moves to York.")).toEqual([]);
});

test("one clause is one piece of news, and what is a fact of its own is none", async () => {
  expect(
    (
      await readAndTell(
        "Coffee with Sarah, who is talking to her dad again, and she won a prize, her birthday is March 3.",
      )
    ).news,
  ).toEqual(["Sarah: Won a prize", "Sarah: Talking to her dad again"]);
});

test("a clause with who tells of the one named right before it, and keeps its no", async () => {
  const { news } = await readAndTell(
    "Sat with Theo and a woman called Mina, who edits a magazine. Wrote to Siobhan, no answer so far.",
  );
  expect(news).toEqual(["Mina: Edits a magazine", "Siobhan: No answer so far"]);
});
