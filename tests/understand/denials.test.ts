import { describe, expect, test } from "vitest";
import { read, told } from "./read";

async function deniedIn(text: string): Promise<string[]> {
  const extraction = await read(text);
  return (extraction.denied ?? []).map(({ person, kind, text: about, quote }) => {
    expect(text).toContain(quote);
    return `${extraction.people.find(({ ref }) => ref === person)?.name} ${kind} ${about}`;
  });
}

describe("what a note takes back", () => {
  test.each([
    ["Tom is NOT moving to Austin after all.", ["Tom home Austin"]],
    ["Coffee with Jo. The Lisbon move is off.", ["Jo home Lisbon"]],
    ["Spoke to Lena, her move to Porto fell through.", ["Lena home Porto"]],
    ["Bea decided not to move to Malmö.", ["Bea home Malmö"]],
    ["Lena no longer lives in Porto.", ["Lena home Porto"]],
    ["met dana she said shes not moving to denver anymore", ["Dana home denver"]],
    ["Anna isn't leaving Intel after all.", ["Anna work Intel"]],
    ["Anna isn't leaving Berlin after all.", ["Anna home Berlin"]],
    ["Priya didn't get the BBC job.", ["Priya work BBC"]],
    ["Kofi turned down the job at Stripe.", ["Kofi work Stripe"]],
    ["Heard that Kofi turned Google down.", ["Kofi work Google"]],
    ["Met Mo. He's not joining Shell after all, the offer was withdrawn.", ["Mo work Shell"]],
    ["Saw Ed. Turned down Deloitte. Not taking the Ofcom role either.", ["Ed work Deloitte", "Ed work Ofcom"]],
  ])("%s", async (text, denied) => expect(await deniedIn(text)).toEqual(denied));
});

describe("what stands, or was never sure, is not taken back", () => {
  test.each([
    "Tom moved to Austin and got the job at Stripe.",
    "If Kofi turned down Shell, I'd be surprised.",
    "Kofi almost turned down Shell.",
    "Tom might not be moving to Austin.",
    "Priya didn't get much sleep. Her job is at the BBC.",
    "Kofi turned down the music. Lunch at Nando's is off the menu.",
  ])("%s", async (text) => expect((await read(text)).denied).toBeUndefined());
});

test("one who isn't leaving a firm works there, and one who left a town did not work there", async () => {
  expect(told(await read("Anna isn't leaving Intel after all.")).work).toEqual(["Anna current Intel –"]);
  expect(told(await read("Tom left Berlin.")).work).toEqual([]);
});
