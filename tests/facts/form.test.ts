import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factForm, listInputs, toFormFields } from "~/facts/form";
import type { FieldInput } from "~/facts/field";
import { describeFact, FACT_KIND_NAMES, kindOf, sayFact, type FactContent, type FactKind } from "~/facts/kinds";

const word = fc.stringMatching(/^[\p{L}\d][\p{L}\d ,.'’-]{0,40}$/u).map((text) => text.trim());
const partialDate = fc
  .date({ min: new Date("1850-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .chain((date) => fc.constantFrom(4, 7, 10).map((length) => date.toISOString().slice(0, length)));
const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
const orNothing = (one: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), one);

/** What people type into a field of this sort, all of it right by itself. */
function typedInto(input: FieldInput, kind: FactKind): fc.Arbitrary<string> {
  switch (input.as) {
    case "line":
    case "text":
      return orNothing(word);
    case "email":
      return fc.constantFrom("ana@example.org", "a.b+c@mail.example.co.uk");
    case "tel":
      return fc.constantFrom("+44 (0)7700 900142", "555-0100 ext. 4", "112");
    case "url":
      return fc.constantFrom("https://example.org/a?b=c", "example.org", "http://example.org/");
    case "choice":
      return fc.constantFrom(...Object.keys(input.options));
    case "day":
      return number(1, 31);
    case "month":
      return number(1, 12);
    case "year":
      return orNothing(number(1850, 2200));
    case "partial date":
      return orNothing(partialDate);
    case "hidden":
      return fc.constant(kind === "relative" ? "child" : "");
  }
}

function formOf(kind: FactKind): fc.Arbitrary<Record<string, string>> {
  return fc.record(Object.fromEntries(listInputs(kind).map((input) => [input.name, typedInto(input, kind)])));
}

describe.each(FACT_KIND_NAMES)("the form of %s", (kind) => {
  it("gives back what it was given, and what it takes never reads empty", () => {
    let taken = 0;
    fc.assert(
      fc.property(formOf(kind), (typed) => {
        const read = factForm(kind).safeParse(typed);
        if (!read.success) return;
        taken++;
        const again = factForm(kind).parse(toFormFields(read.data));
        expect(again).toEqual(read.data);
        expect(describeFact(again)).toEqual(describeFact(read.data));
        expect(describeFact(read.data).text.trim()).not.toBe("");
        expect(describeFact(read.data).text.length).toBeLessThanOrEqual(2000);
        expect(sayFact(read.data)).not.toMatch(/undefined|null/);
      }),
      { numRuns: 200 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it("says in plain words what is wrong with a form in which nothing makes sense", () => {
    const garbage = Object.fromEntries(listInputs(kind).map(({ name }) => [name, "?\u0001".repeat(3000)]));
    const issues = factForm(kind).safeParse(garbage).error?.issues ?? [];
    expect(issues.length).toBeGreaterThan(0);
    for (const { message } of issues) expect(message).not.toMatch(/invalid|expected|string|regex/i);
  });

  it("asks for what the value holds, in fields of their own names", () => {
    const names = listInputs(kind).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(Object.keys(kindOf(kind).fields));
  });
});

/** What notes bring, which knows nothing of the parts that only a form asks for. */
const FROM_NOTES: FactContent[] = [
  { kind: "birthday", value: { month: 2, day: 29, year: null } },
  { kind: "home", value: { place: "Oakland" } },
  { kind: "work", value: { employer: "Stripe", role: null, status: "interviewing" } },
  { kind: "email", value: { value: "sarah@example.org" } },
  { kind: "name", value: { name: "Sally" } },
  { kind: "relative", value: { relation: "child", word: "twin boys" } },
  { kind: "news", value: { text: "Is learning to sail" } },
];

it.each(FROM_NOTES)("opens $kind from a note in its form and keeps all of it", (fact) => {
  const read = factForm(fact.kind).parse(toFormFields(fact));
  expect(read.value).toMatchObject(fact.value);
  expect(describeFact(read)).toEqual(describeFact(fact));
});

it.each([
  ["birthday", { day: "three", month: "3", year: "" }, "day", "Write the day, 1 to 31."],
  ["birthday", { day: "3", month: "", year: "" }, "month", "Choose a month."],
  ["birthday", { day: "3", month: "3", year: "'88" }, "year", "Write a year like 1988, or leave it empty."],
  ["birthday", {}, "day", "Write the day, 1 to 31."],
  ["date", { label: "", day: "3", month: "3", year: "" }, "label", "Write something here."],
  ["death", { on: "last spring" }, "on", "Write it like 2019, May 2019 or 2019-05-12."],
  ["death", { on: "2019-02-30" }, "on", "Write it like 2019, May 2019 or 2019-05-12."],
  ["email", { value: "ana at example" }, "value", "An address has an @ and a name after it, such as ana@example.org."],
  ["phone", { value: "later" }, "value", "A number has three figures or more."],
  ["link", { value: "javascript:alert(1)" }, "value", "A link begins with https:// or http://."],
  ["debt", { from: "nobody", what: "£20" }, "from", "Choose one of these."],
] as const)("says of a %s what is wrong with which field", (kind, fields, field, told) => {
  const issue = factForm(kind)
    .safeParse(fields)
    .error?.issues.find(({ path }) => path[0] === field);
  expect(issue?.message).toBe(told);
});

it.each([
  ["home", { place: "Oakland", since: "2020", until: "2019" }, "until", "It ends before it begins."],
  ["work", { employer: "", role: "", status: "current" }, "employer", "Say where, or as what."],
  ["study", { school: "", subject: "" }, "school", "Say where, or what."],
  ["pet", { name: "", animal: "" }, "name", "Write a name, or what animal it is."],
  ["date", { label: "Wedding", day: "30", month: "2", year: "" }, "day", "That day is not in the calendar."],
] as const)(
  "says of a %s what is wrong with its parts together, beside the one to mend",
  (kind, fields, field, told) => {
    expect(
      factForm(kind)
        .safeParse(fields)
        .error?.issues.map(({ path, message }) => [path, message]),
    ).toEqual([[[field], told]]);
  },
);

it("takes a day or a month as people write them, and a link without its https://", () => {
  const value = (kind: FactKind, fields: Record<string, string>) => factForm(kind).parse(fields).value;
  expect(value("home", { place: "Leeds", since: "May 2019", until: "12 june 2020" })).toEqual({
    place: "Leeds",
    since: "2019-05",
    until: "2020-06-12",
  });
  expect(value("link", { value: "example.org/ana" })).toEqual({ value: "https://example.org/ana", label: null });
});
