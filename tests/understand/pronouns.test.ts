import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("pronouns are whose they are", () => {
  test.each([
    [
      "Coffee with Sarah. Her daughter Mia starts school, she's interviewing at Stripe.",
      ["Sarah interviewing Stripe –"],
    ],
    ["Chatted to Leo's dad Frank, he's a plumber.", ["Frank current – plumber"]],
    ["Sat with Jean and Arthur. She is a nurse.", ["Jean current – nurse"]],
    ["Met Tom and Ana. She works at Nokia.", ["Ana current Nokia –"]],
    ["Bertie was in the pram: he is a model.", ["Bertie current – model"]],
  ])("%s", async (text, work) => expect((await readAndTell(text)).work).toEqual(work));
});

test("they are the couple last named", async () => {
  expect((await readAndTell("Dinner with Lena and her wife Jutta. They're moving to Utrecht in June.")).homes).toEqual([
    "Lena Utrecht",
    "Jutta Utrecht",
  ]);
});
