import { describe, expect, test } from "vitest";
import { read, readAndTell } from "./read";

describe("ties are told", () => {
  test.each([
    ["Sarah's daughter Mia sang.", ["Sarah child Mia"]],
    ["Her kid is called Paris, says Jordan. Jordan's kid is called Paris.", ["Jordan child Paris"]],
    [
      "Kwame rang. His brother-in-law Yaw is ill, he is with his sister Abena.",
      ["Kwame in_law Yaw", "Kwame sibling Abena"],
    ],
    ["Lunch with Tom and his kids, Ana (4) and Leo (7).", ["Tom child Ana", "Tom child Leo"]],
    ["Emma, Tom's sister, came.", ["Tom sibling Emma"]],
    ["Lena is Jörg's cousin.", ["Jörg cousin Lena"]],
    ["Emma, sister of Tom, came.", ["Tom sibling Emma"]],
    ["Saw Anna. Declan (her husband) came too.", ["Anna spouse Declan"]],
    ["Emma (sister of Tom) came.", ["Tom sibling Emma"]],
    ["Leila and Omid had a girl, Parisa.", ["Leila child Parisa", "Omid child Parisa"]],
    ["Sara had her baby! A boy, Noah.", ["Sara child Noah"]],
    ["Alex and Sam are getting married.", ["Alex spouse Sam"]],
    ["Lisa is engaged to a guy called Marc.", ["Lisa partner Marc"]],
    ["Ben has two kids, Ida and Max.", ["Ben child Ida", "Ben child Max"]],
    ["Met Petra and her partner, a Dane called Asger.", ["Petra partner Asger"]],
    ["walk with Piotr + wife Ania", ["Piotr spouse Ania"]],
    ["Ana and Gil have split up.", ["Ana ex Gil"]],
    ["Café avec Chloé. Sa sœur Manon est malade.", ["Chloé sibling Manon"]],
  ])("%s", async (text, family) => expect((await readAndTell(text)).family).toEqual(family));
});

test("unnamed relatives are quoted as exactly the phrase that means them", async () => {
  const { family } = await read(
    "Tom's mum has broken her hip, and Ruth was there with her little boy. His brother's wife is expecting.",
  );
  expect(family.map(({ relative, word, quote }) => [relative, word, quote])).toEqual([
    [null, "mum", "Tom's mum"],
    [null, "boy", "her little boy"],
    [null, "brother's wife", "His brother's wife"],
  ]);
});

test("the writer's own kin are ties of the writer", async () => {
  const extraction = await read("Called Mum. My sister Hương is moving, says Tom.");
  expect(extraction.family).toEqual([
    {
      person: "self",
      relation: "sibling",
      relative: extraction.people[0]?.ref,
      word: "sister",
      quote: "My sister Hương",
    },
    { person: "self", relation: "parent", relative: null, word: "mum", quote: "Mum" },
  ]);
});

test("a chain of relatives is followed from one to the next", async () => {
  expect((await readAndTell("Amara rang. Her sister Lena's boy started school.")).family).toEqual([
    "Amara sibling Lena",
    "Lena child –",
  ]);
});

test("a tie and its inverse are one, and the unborn none", async () => {
  expect((await readAndTell("Tom's mum Ann rang. Ann's son Tom is well. Bea's baby is due in May.")).family).toEqual([
    "Tom parent Ann",
  ]);
});

test("a pronoun that means an unnamed relative ties its kin to the one named", async () => {
  const fiancee = "Coffee with Ben. Met his fiancée today, and her father, who keeps bees, never met him either.";
  expect((await readAndTell(fiancee)).family).toEqual(["Ben partner –", "Ben in_law –"]);
  const husband = await read(
    "Coffee with Camille, who is talking to her husband again. He has promised his mother-in-law.",
  );
  expect(husband.people).toMatchObject([{ name: "Camille", pronoun: "she" }]);
  expect(husband.family).toMatchObject([
    { relation: "spouse", quote: "her husband" },
    { relation: "parent", word: "mother-in-law", quote: "his mother-in-law" },
  ]);
});

test("an uncle of his and a cousin of Tom's are quoted whole", async () => {
  const { family } = await read("Lunch with Tom. An uncle of his is visiting, and a cousin of Tom's came too.");
  expect(family.map(({ quote }) => quote)).toEqual(["An uncle of his", "a cousin of Tom's"]);
});

describe("what is no tie, or a doubtful one", () => {
  test.each([
    ["Anna isn't Tom's sister, she's his cousin.", ["Tom cousin –"]],
    ["Pete isn't Anna's dad.", []],
    ["Owen's not the father of Max.", []],
    ["Max isn't her son, he's her nephew.", []],
    ["She's not my cousin.", []],
    ["Maybe Lena is Tom's sister.", []],
    ["Maybe Anna and Tom are engaged.", []],
    ["Can't remember if Steph's partner is called Alex or Alan.", ["Steph partner –"]],
  ])("%s", async (text, family) => expect((await readAndTell(text)).family).toEqual(family));
});

test("a relative who is taken for granted is one, whatever is denied or doubted of them", async () => {
  for (const text of [
    "Anna's husband Tom isn't well.",
    "Never met Anna's husband Tom.",
    "Ask Anna if her husband Tom is coming.",
    "Coffee with Anna but not her husband Tom.",
  ]) {
    expect((await readAndTell(text)).family, text).toEqual(["Anna spouse Tom"]);
  }
});
