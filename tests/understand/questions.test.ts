import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("what is only asked is no fact", () => {
  test.each([
    "Is Hannah still at Deloitte?",
    "Is Hannah still at Deloitte? she seemed tired",
    "Is Owen living in York now?",
    "Did Anna move to Cork in the end?",
    "Anna left Bosch? Check.",
    "Owen got the job at Shell? Not sure",
    "Saw Owen, is he still at Shell?",
    "Owen (works at Shell?) called.",
    "Isn't Owen moving to York after all?",
    "Is Paula's birthday 3 May?",
    "When is Anna's birthday, 3 May?",
    "Was Mia born on 3 May?",
    "Is Tom married to Sue?",
  ])("%s", async (text) => {
    const { homes, work, birthdays, family } = await readAndTell(text);
    expect([...homes, ...work, ...birthdays, ...family]).toEqual([]);
  });
});

test("a question takes for granted what it does not ask", async () => {
  expect((await readAndTell("Did Owen's wife Anna come?")).family).toEqual(["Owen spouse Anna"]);
  expect((await readAndTell("Is Owen's wife called Anna?")).family).toEqual(["Owen spouse –"]);
});

describe("what is told before a question, or with one at its end, is told", () => {
  test.each([
    "Owen's moved to York, can you believe it?",
    "Owen lives in York now, doesn't he?",
    "Owen has moved to York, right?",
    "Owen lives in York - shall I visit?",
    "Owen's living in York. Any idea why?",
  ])("%s", async (text) => expect((await readAndTell(text)).homes).toEqual(["Owen York"]));
  test("a birthday with a wish for a present", async () => {
    expect((await readAndTell("Owen's birthday is 3 May, what should I get him?")).birthdays).toEqual(["Owen 5-3 ?"]);
  });
});
