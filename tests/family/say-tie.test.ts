import { expect, it } from "vitest";
import { possessive, sayTie } from "~/family/say-tie";

const sarah = { name: "Sarah Chen" };
const mia = { name: "Mia" };

it("says a tie in the note's own word, and without one in the plain word for the relation", () => {
  expect(sayTie({ person: sarah, relative: mia, relation: "child", word: "little girl" })).toBe(
    "Mia is Sarah Chen’s little girl",
  );
  expect(sayTie({ person: sarah, relative: mia, relation: "child", word: null })).toBe("Mia is Sarah Chen’s child");
});

it.each([
  ["Sarah", "Sarah’s"],
  ["James", "James’"],
  ["You", "your"],
])("makes of %s %s", (name, said) => {
  expect(possessive(name)).toBe(said);
});
