import { describe, expect, it } from "vitest";
import {
  addToFact,
  describeFact,
  FACT_KIND_NAMES,
  FACT_KINDS,
  FACT_SECTIONS,
  isOver,
  kindOf,
  readFact,
  replacesFact,
  sayFact,
  type FactContent,
} from "~/facts/kinds";

const work = (employer: string | null, role: string | null, status = "current"): FactContent => ({
  kind: "work",
  value: { employer, role, status: status as "current" },
});
const born = (year: number | null, day = 3): FactContent => ({ kind: "birthday", value: { month: 3, day, year } });
const died = (on: string | null): FactContent => ({ kind: "death", value: { on } });
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
    [{ kind: "date", value: { label: "Wedding", month: 2, day: 29, year: null } }, "Wedding: 29 February"],
    [{ kind: "death", value: { on: "2019-05-12" } }, "Died on 12 May 2019"],
    [{ kind: "death", value: { on: "2019" } }, "Died in 2019"],
    [{ kind: "death", value: { on: null } }, "Died"],
    [{ kind: "met", value: { text: "At Anna’s wedding", on: "2015-06" } }, "At Anna’s wedding · June 2015"],
    [{ kind: "pet", value: { name: "Miso", animal: "cat" } }, "Miso (cat)"],
    [{ kind: "pet", value: { name: null, animal: "parrot" } }, "parrot"],
    [{ kind: "debt", value: { from: "them", what: "£20", reason: "the tickets" } }, "Owes you £20 for the tickets"],
    [{ kind: "debt", value: { from: "you", what: "a dinner" } }, "You owe a dinner"],
    [{ kind: "gift", value: { what: "ramen bowls", status: "idea" } }, "Idea: ramen bowls"],
    [
      { kind: "gift", value: { what: "a scarf", status: "received", occasion: "Christmas", on: "2024" } },
      "Gave you: a scarf · Christmas · 2024",
    ],
    [{ kind: "study", value: { school: "Leeds", subject: "law" } }, "Law at Leeds"],
    [{ kind: "custom", value: { label: "Shoe size", text: "39" } }, "Shoe size: 39"],
  ] satisfies [FactContent, string][])("%j reads %s", (fact, text) => {
    expect(describeFact(fact).text).toBe(text);
  });

  it.each([
    [born(1990), "March 3, 1990"],
    [born(null), "March 3"],
    [{ kind: "date", value: { label: "Wedding", month: 2, day: 29, year: null } }, "Wedding: February 29"],
    [died("2019-05-12"), "Died on May 12, 2019"],
    [{ kind: "event", value: { text: "Moved house", on: "2019-05-12" } }, "Moved house · May 12, 2019"],
    [
      { kind: "gift", value: { what: "a scarf", status: "given", on: "2024-12-24" } },
      "You gave: a scarf · December 24, 2024",
    ],
  ] satisfies [FactContent, string][])("%j reads %s to an American", (fact, text) => {
    expect(readFact(fact, "en-US")).toBe(text);
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
    [died("2019-05-12"), died("2019"), true],
    [died("2019"), died("2019-05-12"), false],
    [died("2019"), died(null), true],
    [died(null), died("2019"), false],
    [died("2020"), died("2019-05-12"), true],
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

it("has every kind in one section, and sections for nothing else", () => {
  expect(FACT_SECTIONS.flatMap(({ kinds }) => kinds).toSorted()).toEqual(FACT_KIND_NAMES.toSorted());
});

describe("a stay with its years", () => {
  const oakland = (since: string | null, until: string | null): FactContent => ({
    kind: "home",
    value: { place: "Oakland", since, until },
  });

  it("that goes on is the place itself, and one that is over is a fact of its own", () => {
    const [going, over, again] = [oakland("2016", null), oakland("2016", "2025"), oakland("2001", "2005")];
    expect(describeFact(going).key).toBe(describeFact(lives("Oakland")).key);
    expect(new Set([going, over, again].map((fact) => describeFact(fact).key)).size).toBe(3);
  });

  it("is found by its place and its years", () => {
    expect(sayFact(oakland("2016", "2025"))).toBe("Lives in: Oakland (2016–2025)");
  });

  it.each([
    ["2025", "2025-01-01", true],
    ["2025", "2024-12-31", false],
    ["2025-06-02", "2025-06-02", true],
    ["2025-06-02", "2025-06-01", false],
  ])("until %s is over on %s: %s", (until, today, over) => {
    expect(isOver(oakland(null, until), today)).toBe(over);
  });

  it("told again without them keeps its years", () => {
    expect(addToFact(oakland("2016", null), lives("OAKLAND"))).toEqual({
      kind: "home",
      value: { place: "OAKLAND", since: "2016", until: null },
    });
  });
});

describe("where a fact leads", () => {
  const href = (kind: "link" | "email" | "phone", value: string) => kindOf(kind).href?.({ value });
  it.each([
    ["link", "https://example.org/a b", "https://example.org/a%20b"],
    ["link", "example.org/ana", "https://example.org/ana"],
    ["link", "javascript:alert(1)", null],
    ["link", "data:text/html,x", null],
    ["link", "https://", null],
    ["email", "ana@example.org", "mailto:ana@example.org"],
    ["email", "ana?bcc=eve@example.org", "mailto:ana%3Fbcc%3Deve@example.org"],
    ["email", "ana", null],
    ["phone", "+44 (0)7700 900142", "tel:+447700900142"],
    ["phone", "555-0100 ext. 4", "tel:5550100"],
    ["phone", "ask Ana", null],
  ] as const)("%s %s leads to %s", (kind, value, to) => {
    expect(href(kind, value)).toBe(to);
  });
});
