import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { HUES, hueOf, initialsOf } from "~/ui/initials";

it.each([
  ["Sarah Chen", "SC"],
  ["Mia", "M"],
  ["ludwig van beethoven", "LB"],
  ["Dr. Patel", "P"],
  ["Aunt May", "M"],
  ["Father", "F"],
  ["Søren Øst (work)", "SW"],
  ["李小龍", "李"],
  ["Anna-Lena O'Neil", "AO"],
  ["  ", "?"],
  ["🙂", "?"],
])("makes of %s the initials %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

it("gives a person the same ink for ever", () => {
  expect(hueOf("019a8f3e-0000-7000-8000-000000000001")).toBe(hueOf("019a8f3e-0000-7000-8000-000000000001"));
});

it("spreads ids made in the same moment over all the inks there are", () => {
  const ids = Array.from({ length: 600 }, (_, n) => `019a8f3e-aaaa-7000-8000-${n.toString(16).padStart(12, "0")}`);
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(hueOf(id), (counts.get(hueOf(id)) ?? 0) + 1);
  expect([...counts.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: HUES }, (_, n) => n));
  expect(Math.max(...counts.values())).toBeLessThan(120);
});

it("has an ink in the style sheet for each", () => {
  const css = readFileSync(new URL("../../app/ui/tokens.css", import.meta.url), "utf8");
  for (let hue = 0; hue < HUES; hue++) expect(css).toContain(`[data-hue="${hue}"]`);
});
