import { expect, it } from "vitest";
import { parsePeopleView, toPeopleFilter } from "~/http/people-filter";
import { writePeopleView } from "~/http/people-view";

const LABEL = "0190b8a0-0000-7000-8000-000000000001";
const read = (query: string) => parsePeopleView(new URLSearchParams(query));

it("reads what it writes, in one form whatever order it was written in", () => {
  const query = `met=not-3&place=S%C3%A3o+Paulo&label=${LABEL}&born=2&photo=no&archived=yes&work=Stripe&order=due`;
  const { view, ignored } = read(query);
  expect(ignored).toEqual([]);
  const written = writePeopleView(view);
  expect(writePeopleView(read(written).view)).toBe(written);
  expect([...new URLSearchParams(written)].sort()).toEqual([...new URLSearchParams(query)].sort());
});

it.each([
  ["born=13", "born"],
  ["born=June", "born"],
  ["met=lately", "met"],
  ["label=friends", "label"],
  ["order=backwards", "order"],
  ["archived=1", "archived"],
  ["colour=red", "colour"],
  [`place=${"x".repeat(101)}`, "place"],
])("%s means nothing, is left out, and is said", (query, name) => {
  expect(read(`${query}&work=Stripe`)).toEqual({ view: { label: [], work: "Stripe" }, ignored: [name] });
});

it("says nothing of empty fields, of the order by name, and of what others read", () => {
  expect(read("place=&met=&order=name&after=abc&select=page&did=1")).toEqual({ view: { label: [] }, ignored: [] });
});

it.each([
  ["week", "2026-03-31", { since: "2026-03-24" }],
  ["month", "2026-03-31", { since: "2026-02-28" }],
  ["not-1", "2028-03-31", { notSince: "2028-02-29" }],
  ["not-12", "2028-02-29", { notSince: "2027-02-28" }],
  ["never", "2026-03-31", "never"],
])("last contact %s on %s is by day", (met, today, filter) => {
  expect(toPeopleFilter(read(`met=${met}`).view, today).met).toEqual(filter);
});
