import { expect, test } from "vitest";
import { fold, lowerSameLength, readProse } from "~/understand/plain-text";

test("markup and code are no prose", () => {
  expect(readProse("<script>alert('Bob')</script><b>Dinner</b> with Lena &amp; Jutta").plain.trim()).toBe(
    "Dinner with Lena & Jutta",
  );
  expect(readProse("Ran `git blame Karen.ts` lol").plain).toBe("Ran lol");
  expect(readProse('{"name": "Bob", "role": "x"} on the screen').plain).not.toContain("Bob");
  expect(readProse("x'; DROP TABLE people;-- is what Ines typed").plain).toContain("is what Ines typed");
});

test("what is cut is the note's own words, markup and all", () => {
  const note = "<p>Lena   Fischer &amp; ‘Jutta’</p>";
  const prose = readProse(note);
  const at = prose.clean.indexOf("Fischer");
  expect(prose.cut(at, at + "Fischer & 'Jutta".length)).toBe("Fischer &amp; ‘Jutta");
});

test("addresses are blanked where names are looked for", () => {
  const prose = readProse("Write to anna.berg@example.com or https://example.com/Tom soon");
  expect(prose.plain).not.toMatch(/anna|Tom/);
  expect(prose.plain).toHaveLength(prose.clean.length);
});

test("lower case keeps every offset", () => {
  expect(lowerSameLength("İstanbul ÄÖ")).toHaveLength("İstanbul ÄÖ".length);
});

test("names are compared without case and accents", () => {
  expect([fold("Søren"), fold("Łukasz"), fold("Nguyễn"), fold("O’Brien")]).toEqual([
    "soren",
    "lukasz",
    "nguyen",
    "obrien",
  ]);
});
