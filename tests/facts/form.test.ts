import { expect, it } from "vitest";
import { factForm, toFormFields } from "~/facts/form";
import { FACT_KIND_NAMES, type FactContent } from "~/facts/kinds";

const KNOWN: FactContent[] = [
  { kind: "birthday", value: { month: 2, day: 29, year: null } },
  { kind: "birthday", value: { month: 3, day: 3, year: 1988 } },
  { kind: "home", value: { place: "Oakland" } },
  { kind: "work", value: { employer: "Stripe", role: null, status: "interviewing" } },
  { kind: "email", value: { value: "sarah@example.org" } },
  { kind: "phone", value: { value: "+44 7700 900142" } },
  { kind: "address", value: { value: "1 High Street" } },
  { kind: "link", value: { value: "https://example.org" } },
  { kind: "name", value: { name: "Sally" } },
  { kind: "relative", value: { relation: "child", word: "twin boys" } },
  { kind: "news", value: { text: "Is learning to sail" } },
];

it("has a form for every kind of fact", () => {
  expect(new Set(KNOWN.map(({ kind }) => kind))).toEqual(new Set(FACT_KIND_NAMES));
});

it.each(KNOWN)("reads $kind back from the fields that show it", (fact) => {
  expect(factForm(fact.kind).parse(toFormFields(fact.value))).toEqual(fact);
});

it.each([
  ["birthday", { day: "three", month: "3", year: "" }, "day", "Write the day, 1 to 31."],
  ["birthday", { day: "3", month: "", year: "" }, "month", "Choose a month."],
  ["birthday", { day: "3", month: "3", year: "'88" }, "year", "Write a year like 1988, or leave it empty."],
  ["birthday", {}, "day", "Write the day, 1 to 31."],
] as const)("says of a %s what is wrong with which field", (kind, fields, field, told) => {
  const issue = factForm(kind)
    .safeParse(fields)
    .error?.issues.find(({ path }) => path[0] === field);
  expect(issue?.message).toBe(told);
});
