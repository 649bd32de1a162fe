import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("who was met", () => {
  test.each([
    ["Texted Ifeoma back.", ["Ifeoma"]],
    ["Popped in on Mrs Adler. Got talking to Benny, the lad from the chip shop.", ["Mrs Adler", "Benny"]],
    ["Kwame rang, shaken.", ["Kwame"]],
    ["Lunch, Henrik, Thai place.", ["Henrik"]],
    ["1-1 Amelia. Burnt out.", ["Amelia"]],
    ["Mrs Novak next door gave me quince jam.", ["Mrs Novak"]],
    ["Sam (from the allotment) gave me six leeks.", ["Sam"]],
    ["Amara and I did the coastal walk.", ["Amara"]],
    ["Out of the blue a letter from Valentina Rossi.", ["Valentina Rossi"]],
    ["Rosa & Miguel had us over.", ["Rosa", "Miguel"]],
    ["Great evening at Nadia's.", ["Nadia"]],
    ["Nadia's leaving do. Tom was there.", ["Nadia", "Tom"]],
    ["Lunch was great. Henrik paid.", ["Henrik"]],
    ["Dinner. Henrik had the fish.", ["Henrik"]],
    ["Went to Tim's funeral. Anna spoke.", ["Anna"]],
    ["Went to Anna's birthday.", ["Anna"]],
    ["Had Kofi and Ama round for dinner.", ["Kofi", "Ama"]],
    ["Choir tonight: Ruth, Miriam and old Walter all there.", ["Ruth", "Miriam", "Walter"]],
    ["Poker night. Phil won. Marcus couldn't come.", ["Phil"]],
    ["Sat with Walter's daughter Aoife.", ["Aoife"]],
    ["Bernd angerufen.", ["Bernd"]],
    ["Hier soir avec Thibault et Élodie.", ["Thibault", "Élodie"]],
  ])("%s", async (text, met) => expect((await readAndTell(text)).met).toEqual(met));
});

describe("who was only spoken of, or will be met", () => {
  test.each([
    "Pavel wasn't at choir.",
    "Heard that Margit has died.",
    "Femi goes part-time from 1 July. Haven't talked to her.",
    "Call Priya tomorrow.",
    "Dinner with Tom tomorrow.",
    "Maybe the wife is called Anna.",
    "Marta's from Porto but lives in Utrecht with Joost.",
    "Tim's funeral is on the 18th.",
    "Neha's wedding anniversary is 14 Feb.",
    "Brooke's baby shower is Mar 21.",
    "Anna's gig is on Friday.",
    "Paula's birthday was on Tuesday.",
    "Owen has a match on Saturday.",
    "Owen's match got cancelled.",
    "Owen's dinner party's on Friday.",
    "Owen's concert starts at 8 tomorrow.",
    "Owen's cat died during dinner.",
    "Owen cancelled dinner.",
    "Booked a table with Claire for the 28th.",
    "Dr. Patel gave the keynote, didn't manage to speak to her.",
  ])("%s", async (text) => expect((await readAndTell(text)).met).toEqual([]));
});

test("a list of whom one talked to goes on past what is said of each", async () => {
  const { met } = await readAndTell("Chatted to Naomi from legal, Femi the new intern, and Jo who runs the office.");
  expect(met).toEqual(["Naomi", "Femi", "Jo"]);
});
