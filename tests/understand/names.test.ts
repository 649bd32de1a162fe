import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

const peopleIn = async (text: string): Promise<string[]> => (await readAndTell(text)).people;

describe("names are found", () => {
  test.each([
    ["Coffee with Ifeoma Okonkwo, then tea with Nguyễn Thị Mai.", ["Ifeoma Okonkwo", "Nguyễn Thị Mai"]],
    ["Ran into María José de la Cruz and Ludwig van der Berg.", ["María José de la Cruz", "Ludwig van der Berg"]],
    ["Lunch with O'Brien's boss Shu-fen Lin.", ["O'Brien", "Shu-fen Lin"]],
    ["Dr. Patel rang, then Ms Adebayo-Clarke and Aunt May.", ["Dr. Patel", "Ms Adebayo-Clarke", "Aunt May"]],
    ["coffee w/ Priya – new job @ Figma!", ["Priya"]],
    ["Was at the pub with the lads, Baz and Gaz.", ["Baz", "Gaz"]],
    ["her sister Kluska-Maria called", ["Kluska-Maria"]],
    ["Pavel wasn't at choir; Ondřej told me why.", ["Pavel", "Ondřej"]],
    ["- Anna: moved\n- Piotr: two kids\n- Lucas: quit", ["Anna", "Piotr", "Lucas"]],
    ["lunch with bartosz and aunt hilde", ["Bartosz", "Aunt Hilde"]],
    ["LUNCH WITH SARAH", ["Sarah"]],
  ])("%s", async (text, names) => expect(await peopleIn(text)).toEqual(names));
});

describe("names that are words are told from the words", () => {
  test.each([
    ["Lunch w/ Will. Will will be in Paris in May, Grace isn't going.", ["Will", "Grace"]],
    ["Will ask about the boat; May is too early. Mark my words.", []],
    ["Hope it works out for Rose.", ["Rose"]],
    ["Planted the rose that Penny gave me.", ["Penny"]],
    ["met up with hope at the park", ["Hope"]],
    ["I hope we will see the mark of grace", []],
    ["Summer is coming.", []],
  ])("%s", async (text, names) => expect(await peopleIn(text)).toEqual(names));
});

describe("what only looks like an acquaintance is left out", () => {
  test.each([
    ["Finished the Michelle Obama audiobook.", []],
    ["Saw Bruce Springsteen live in Hyde Park with Anna.", ["Anna"]],
    ["Flew to San Jose, then Belo Horizonte and New Zealand.", []],
    ["Interview at Morgan Stanley, then Impact Hub with Ravi.", ["Ravi"]],
    ["Walked Biscuit. Biscuit to the vet Thursday.", []],
    ["Our dog Luna met a poodle called Max. Max's owner is called Ralf.", ["Ralf"]],
    ["His name is Andreas, no, Anders. Met Anders at the lake.", ["Anders"]],
  ])("%s", async (text, names) => expect(await peopleIn(text)).toEqual(names));
});

describe('typed in a hurry a day is nobody\'s surname, a letter joins two, and "I said" is nobody', () => {
  test.each([
    ["saw tom y'day", ["Tom"]],
    ["coffee w tom tmw", ["Tom"]],
    ["ystrdy lunch with jen n pete", ["Jen", "Pete"]],
    ["tell jen i said hi", ["Jen"]],
    ["saw tom and said at the mosque", ["Tom", "Said"]],
  ])("%s", async (text, names) => expect(await peopleIn(text)).toEqual(names));
});
