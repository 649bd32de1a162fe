import { describe, expect, test } from "vitest";
import { readAndTell } from "./read";

describe("birthdays", () => {
  test.each([
    ["Sarah's birthday is March 3.", ["Sarah 3-3 ?"]],
    [
      "Birthdays to add: Tomasz 14/02/1979, Ewa 30 Nov, little Zosia 8 June 2021",
      ["Tomasz 2-14 1979", "Ewa 11-30 ?", "Zosia 6-8 2021"],
    ],
    ["Nguyễn Thị Mai turned 40 today!!", ["Nguyễn Thị Mai 3-14 1986"]],
    ["Mia turns 7 on May 16.", ["Mia 5-16 2019"]],
    ["Her kid is called Paris, bday 23 November, will be 5 this year, says Jo.", ["Paris 11-23 2021"]],
    ["Bryony's boy is called Caspian, born 9 February this year.", ["Caspian 2-9 2026"]],
    ["Leila and Omid had a girl at 4 this morning, Parisa.", ["Parisa 3-14 2026"]],
    ["Besuch bei Oma Hilde. Sie wird am 2. August 90!", ["Oma Hilde 8-2 1936"]],
    ["Vu Chloé. Son anniversaire est le 12 mai.", ["Chloé 5-12 ?"]],
    ["Rang Bo to say happy birthday, he's 33 today.", ["Bo 3-14 1993"]],
    ["Ask Jürgen. Birthday of his wife Heike: 4.7.", ["Heike 7-4 ?"]],
  ])("%s", async (text, birthdays) => expect((await readAndTell(text)).birthdays).toEqual(birthdays));
});

test("an age, an exam or a move on a day is no birthday", async () => {
  for (const text of [
    "Emeka is 7 now.",
    "Rose's op is on 9 June.",
    "Tom moves on 4 May.",
    "Ana turned 3 kilos of plums into jam today.",
  ]) {
    expect((await readAndTell(text)).birthdays, text).toEqual([]);
  }
});

test("a birthday's do, present or card has a day of its own, and a day alone takes no month from the calendar", async () => {
  for (const text of [
    "Went to Paula's birthday do on Saturday.",
    "Owen's birthday present arrived on 3 March.",
    "Bought Owen's birthday card on 3 March.",
    "Owen's birthday drinks on Friday.",
    "Tom's birthday is in May, the 5th I think.",
  ]) {
    expect((await readAndTell(text)).birthdays, text).toEqual([]);
  }
  expect((await readAndTell("Paula's birthday is on Saturday.")).birthdays).toEqual(["Paula 3-21 ?"]);
  expect((await readAndTell("Max was born on the 3rd.")).birthdays).toEqual(["Max 3-3 2026"]);
});

test("a year that has no such day is left out", async () => {
  const preeti = (age: number) => readAndTell(`Preeti's bday is on 29 Feb, she turns ${age} this year.`);
  expect((await preeti(32)).birthdays).toEqual(["Preeti 2-29 ?"]);
  expect((await preeti(30)).birthdays).toEqual(["Preeti 2-29 1996"]);
});

test("a relative without a name has a birthday of their own", async () => {
  for (const text of [
    "Owen's son turned 4 on Monday.",
    "Owen's youngest son turns 4 on Monday.",
    "Met Owen. Son turned 4 yesterday.",
    "Owen's daughter was born on Monday.",
    "Owen's mum, born 3 May 1950, is ill.",
    "Owen's best friend was born on 3 May.",
  ]) {
    expect((await readAndTell(text)).birthdays, text).toEqual([]);
  }
  expect((await readAndTell("Owen's son Max turned 4 on Monday.")).birthdays).toEqual(["Max 3-9 2022"]);
  expect((await readAndTell("Owen's daughter Mia, born 9 July, is sweet.")).birthdays).toEqual(["Mia 7-9 ?"]);
});

test("a day that is denied, doubted or one of two is no birthday", async () => {
  for (const text of [
    "Paula's birthday isn't 3 May, it's the week after.",
    "Paula's birthday might be 3 May.",
    "Paula's birthday is 3 May or 5 May.",
    "Not sure if Paula turns 40 on Friday.",
    "Not Paula's birthday today.",
  ]) {
    expect((await readAndTell(text)).birthdays, text).toEqual([]);
  }
  for (const text of ["Paula's birthday isn't until 3 May.", "Don't forget Paula's birthday on 3 May."]) {
    expect((await readAndTell(text)).birthdays, text).toEqual(["Paula 5-3 ?"]);
  }
});
