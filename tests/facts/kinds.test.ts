import { describe, expect, it } from "vitest";
import { describeFact, FACT_KINDS, replacesFact, type FactContent } from "~/facts/kinds";

const work = (employer: string | null, role: string | null, status = "current"): FactContent => ({
  kind: "work",
  value: { employer, role, status: status as "current" },
});
const born = (year: number | null, day = 3): FactContent => ({ kind: "birthday", value: { month: 3, day, year } });
const lives = (place: string): FactContent => ({ kind: "home", value: { place } });

describe("how a fact reads", () => {
  it.each([
    [born(null), "3 March"],
    [born(1990), "3 March 1990"],
    [work("Stripe", "product designer"), "Product designer at Stripe"],
    [work("Stripe", null, "interviewing"), "Interviewing at Stripe"],
    [work(null, "nurse", "interviewing"), "Interviewing: nurse"],
    [work("Intel", null, "former"), "Formerly Intel"],
    [work("Met Office", "forecaster", "starting"), "Starting: forecaster at Met Office"],
    [lives("Leeds"), "Leeds"],
  ])("%j reads %s", (fact, text) => {
    expect(describeFact(fact).text).toBe(text);
  });
});

describe("the same fact", () => {
  it("is the same whatever its case, accents or spacing", () => {
    expect(describeFact(lives("Kraków")).key).toBe(describeFact(lives(" krakow")).key);
    const phone = (value: string): FactContent => ({ kind: "phone", value: { value } });
    expect(describeFact(phone("+44 (0)7700-900461")).key).toBe(describeFact(phone("+4407700900461")).key);
  });

  it("is another one with another status, role or year", () => {
    const keys = [work("Stripe", null), work("Stripe", "designer"), work("Stripe", null, "former")].map(
      (fact) => describeFact(fact).key,
    );
    expect(new Set(keys).size).toBe(3);
    expect(describeFact(born(null)).key).not.toBe(describeFact(born(1990)).key);
  });
});

describe("a newer fact", () => {
  it.each([
    [lives("Leeds"), lives("Oakland"), true],
    [work("Stripe", null, "starting"), work("Stripe", null, "interviewing"), true],
    [work("Stripe", null, "starting"), work("Figma", null), true],
    [work("Intel", null, "former"), work("Intel", null), true],
    [work("Intel", null, "former"), work("Figma", null), false],
    [work("Figma", null, "interviewing"), work("Intel", null), false],
    [work("Stripe", null), work("Stripe", "designer"), false],
    [born(1990), born(null), true],
    [born(null), born(1990), false],
    [born(null, 4), born(1990, 3), true],
    [lives("Leeds"), work("Leeds", null), false],
  ])("%j takes the place of %j: %s", (newer, older, expected) => {
    expect(replacesFact(newer, older)).toBe(expected);
  });
});

it("refuses a day that is in no calendar, and keeps 29 February without a year", () => {
  const { value } = FACT_KINDS.birthday;
  expect(value.safeParse({ month: 2, day: 30, year: null }).success).toBe(false);
  expect(value.safeParse({ month: 2, day: 29, year: 2023 }).success).toBe(false);
  expect(value.safeParse({ month: 2, day: 29, year: 2024 }).success).toBe(true);
  expect(value.safeParse({ month: 2, day: 29, year: null }).success).toBe(true);
});
