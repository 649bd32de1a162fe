import { expect, test } from "vitest";
import { read } from "./read";

test("a shorter form is the same person, and every form is kept as written", async () => {
  const { people } = await read("Ran into Sarah Chen. Sarah’s well. CHEN sends love.");
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({
    name: "Sarah Chen",
    forms: expect.arrayContaining(["Sarah Chen", "Sarah"]) as string[],
  });
});

test("initials stand for the name they abbreviate", async () => {
  const { people } = await read("Lunch with María José de la Cruz. MJ's still dancing.");
  expect(people.map((person) => person.name)).toEqual(["María José de la Cruz"]);
});

test("two with one first name stay two", async () => {
  const { people } = await read("Sarah Chen and Sarah Cheng came. Sarah Cheng brought wine.");
  expect(people.map((person) => person.name)).toEqual(["Sarah Chen", "Sarah Cheng"]);
});

test("one family's members are not taken for one another", async () => {
  const { people } = await read("Ran into Coach Ramirez. RSVP to Lucy Ramirez by 10/1.");
  expect(people.map((person) => person.name)).toEqual(["Coach Ramirez", "Lucy Ramirez"]);
});

test("a newcomer is not somebody of the same first name", async () => {
  const { people } = await read("A new colleague called Sarah started today. Sarah Chen knew nothing about it.");
  expect(people.map(({ name, isNew }) => [name, isNew])).toEqual([
    ["Sarah", true],
    ["Sarah Chen", false],
  ]);
});

test("names, titles, kinship and pronouns tell which pronoun is theirs", async () => {
  const { people } = await read("Tea with Mrs Novak, Kenji and my cousin Sasha. Alex said he is tired.");
  expect(people.map(({ name, pronoun }) => [name, pronoun])).toEqual([
    ["Mrs Novak", "she"],
    ["Kenji", "he"],
    ["Sasha", null],
    ["Alex", "he"],
  ]);
});

test("a shared family name under another title is somebody else", async () => {
  const { people } = await read(
    "Dr. Patel changed my tablets. Collected the papers from Mr Patel. Dr Patel rang later.",
  );
  expect(people.map(({ name, forms }) => [name, forms])).toEqual([
    ["Dr. Patel", ["Dr. Patel", "Dr Patel"]],
    ["Mr Patel", ["Mr Patel"]],
  ]);
});

test("the one whose page it is stays apart from somebody of the same first name", async () => {
  const text = "Saw her on the ward. Her daughter does the driving. In the next bed: Helen from my old office!";
  const { people, family } = await read(text, { about: "Helen Yates" });
  expect(people.map(({ name, forms }) => [name, forms])).toEqual([
    ["Helen", ["Helen"]],
    ["Helen Yates", []],
  ]);
  expect(family).toMatchObject([{ person: people[1]?.ref, relation: "child" }]);
});

test("a namesake told of with also or another is somebody new", async () => {
  const { people } = await read("Saw Sofia Marin at the fair. Came with her boss, also a Sofia, twenty years older.");
  expect(people.map(({ name, isNew }) => [name, isNew])).toEqual([
    ["Sofia Marin", false],
    ["Sofia", true],
  ]);
});

test("whom one met for the first time is the relative beside the name, not the name", async () => {
  const { people } = await read("Had a drink with Marek and his wife, first time I've met her.");
  expect(people.map(({ name, isNew }) => [name, isNew])).toEqual([["Marek", false]]);
});

test("initials and family names first are recognised where they are known", async () => {
  const knownNames = ["Vera Holm", "Jiwoo Park"];
  const { people } = await read("V. knew already. Park Jiwoo is well. Dave K. has the drill.", { knownNames });
  expect(people.map(({ forms }) => forms)).toEqual([["V."], ["Park Jiwoo"], ["Dave K."]]);
});
