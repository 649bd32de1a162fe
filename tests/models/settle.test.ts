import { expect, it } from "vitest";
import type { DatedFact } from "~db/queries/fact-history.server";
import type { FactContent } from "~/facts/kinds";
import { findEnds } from "~/models/apply/settle.server";

const TODAY = "2026-03-14";

/** Of a home told of on a day, with the years it says itself. */
function home(on: string, place: string, since: string | null = null, until: string | null = null): DatedFact {
  return dated(on, { kind: "home", value: { place, since, until } });
}

function job(on: string, employer: string, since: string | null = null, until: string | null = null): DatedFact {
  return dated(on, { kind: "work", value: { employer, role: null, status: "current", since, until } });
}

function dated(on: string, content: FactContent): DatedFact {
  const id = JSON.stringify([on, content.value]);
  return { id, ids: [id], content, on, denied: false, createdAt: new Date(0) };
}

/** Since when each is history, in the order given. */
function ends(...facts: DatedFact[]): (string | null)[] {
  const found = findEnds(
    facts.toSorted((a, b) => a.on.localeCompare(b.on)),
    TODAY,
  );
  return facts.map((fact) => found.get(fact)?.on ?? null);
}

it("takes what is over by its own word for history, and nothing else for its sake", () => {
  expect(ends(home(TODAY, "Oakland", "2016", "2025"), home("2024-05-01", "Leeds"))).toEqual(["2025-12-31", null]);
  expect(ends(home(TODAY, "Oakland", null, "2025"), home("2024-05-01", "Leeds"))).toEqual(["2025-12-31", null]);
});

it("lets hold what is to last until a day to come", () => {
  expect(ends(home(TODAY, "Oakland", "2016", "2027"))).toEqual([null]);
});

it("puts what says since when it holds at that day, whenever it was told", () => {
  expect(ends(home("2020-01-01", "Leeds"), home("2026-03-01", "Oakland", "2016"))).toEqual([null, "2020-01-01"]);
  expect(ends(home("2020-01-01", "Leeds"), home("2026-03-01", "Oakland", "2023-05"))).toEqual(["2023-05-01", null]);
});

it("ends what was before a stay on the day the stay began, though it is over itself", () => {
  expect(ends(home("2014-02-02", "Portland"), home(TODAY, "Oakland", "2016", "2025"))).toEqual([
    "2016-01-01",
    "2025-12-31",
  ]);
});

it("holds what a note said within the years of a stay to be that stay, and what one says after it to be a return", () => {
  const stay = home(TODAY, "Oakland", "2016", "2025");
  expect(ends(stay, home("2020-02-02", "Oakland"))).toEqual(["2025-12-31", "2025-12-31"]);
  expect(ends(stay, home("2026-02-02", "Oakland"))).toEqual(["2025-12-31", null]);
});

it("ends a job that was told of when its years are given, and lets the next one hold", () => {
  expect(ends(job("2020-02-02", "Stripe"), job(TODAY, "Stripe", "2016", "2022"), job("2023-01-01", "Figma"))).toEqual([
    "2022-12-31",
    "2022-12-31",
    null,
  ]);
});

it("lets studies stand side by side until each is over", () => {
  const study = (school: string, until: string | null): DatedFact =>
    dated(TODAY, { kind: "study", value: { school, subject: null, until } });
  expect(ends(study("Leeds", null), study("Porto", null), study("Oslo", "2012-06"))).toEqual([
    null,
    null,
    "2012-06-30",
  ]);
});
