import { expect, it } from "vitest";
import { firstName, shortName } from "~/family/short-name";

it.each([
  ["Sarah Chen", "Sarah"],
  [" Sarah  Chen", "Sarah"],
  ["Dr. Anna Patel", "Dr. Anna Patel"],
  ["Aunt May", "Aunt May"],
  ["Sister", "Sister"],
  ["", ""],
])("%j is called %j", (name, said) => {
  expect(shortName(name)).toBe(said);
});

it.each([
  ["Sarah Chen", "Sarah"],
  ["Dr. Patel", "Patel"],
  ["Sister", "Sister"],
])("others of the name of %j are found by %j", (name, word) => {
  expect(firstName(name)).toBe(word);
});
