import { expect, it } from "vitest";
import { shortName } from "~/family/short-name";

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
