import fc from "fast-check";
import { expect, it } from "vitest";
import { findContradiction } from "~/family/contradiction";
import type { FamilyTie } from "~/family/edge";
import { NATURES, otherSide, type TieRelation } from "~/family/relation";
import { randomFamily } from "./random-family";

const nameOf = (id: string) => id;

function tie(text: string): FamilyTie {
  const [personId = "", said = "", relativeId = ""] = text.split(" ");
  const [relation, nature = null] = said.split(":");
  return { personId, relation, relativeId, nature } as FamilyTie;
}

/** What is said against a tie, told from either side. */
function against(known: string[], told: string): string {
  const ties = known.map(tie);
  const { personId, relation, relativeId, nature } = tie(told);
  const turned = { personId: relativeId, relation: otherSide(relation), relativeId: personId, nature };
  const [found, other] = [tie(told), turned].map((each) => findContradiction(ties, each, nameOf));
  expect(other?.kind).toBe(found?.kind);
  return found ? `${found.kind}: ${found.sentence}` : "nothing";
}

const LINE = ["Mia parent Sarah", "Maria child Sarah", "Maria parent Rosa"];

it("nobody comes before those they come from", () => {
  expect(against(LINE, "Rosa parent Mia")).toBe(
    "own-ancestor: Rosa is Mia’s great-grandparent already, so Mia cannot come before Rosa.",
  );
  expect(against(["Mia grandparent Rosa"], "Rosa parent Mia")).toMatch(/^two-at-once: Mia is Rosa’s grandchild/);
  expect(against(["Mia grandparent Rosa", "Ana child Rosa"], "Ana parent Mia")).toMatch(/^own-ancestor/);
  expect(against(LINE, "Mia parent Sarah")).toBe("nothing");
});

it("a third parent by birth is too many, a stepparent is not", () => {
  const two = ["Mia parent Sarah", "Tom child Mia"];
  expect(against(two, "Mia parent Kai")).toBe(
    "third-parent: Mia has two parents already, Sarah and Tom. A third can be a stepparent, a foster parent or an adoptive one.",
  );
  for (const nature of NATURES) {
    expect(against(two, `Mia parent:${nature} Kai`)).toBe("nothing");
    expect(against(["Mia parent Sarah", `Mia parent:${nature} Tom`], "Mia parent Kai")).toBe("nothing");
  }
});

it.each(["spouse", "partner", "ex"])("a %s is nobody one comes from", (relation) => {
  expect(against(LINE, `Mia ${relation} Sarah`)).toMatch(/^two-at-once: Sarah is Mia’s parent already/);
  expect(against(LINE, `Rosa ${relation} Mia`)).toBe(
    "couple-in-line: Rosa is Mia’s great-grandparent, and cannot be a partner too.",
  );
});

it("a grandmother is no sister, and a sister no wife", () => {
  expect(against(LINE, "Mia sibling Maria")).toMatch(/^sibling-in-line: Maria is Mia’s grandparent, /);
  expect(against(["Mia sibling Ben"], "Mia spouse Ben")).toMatch(/^two-at-once/);
});

it("a parent's parent is nobody's brother, whichever was entered first", () => {
  expect(against(["Ana sibling Ben", "Kai parent Ana"], "Ben parent Kai")).toBe(
    "sibling-in-line: Ana is Ben’s sibling already, and cannot come before Ben too.",
  );
  expect(against(["Ana spouse Ben", "Kai parent Ana"], "Ben parent Kai")).toMatch(/^couple-in-line/);
  expect(against(["Ana spouse Ben", "Kai parent Ana"], "Ben parent:step Kai")).toBe("nothing");
});

it("nobody introduced the one who introduced them, nor is godparent of their godparent", () => {
  expect(against(["Mia introducer Tom"], "Tom introducer Mia")).toMatch(/^each-other/);
  expect(against(["Mia godparent Tom"], "Mia godchild Tom")).toMatch(/^each-other/);
});

it("nobody is a relative of their own", () => {
  expect(against([], "Mia friend Mia")).toBe("same-person: Nobody is a relative of their own.");
});

it("what people are besides does not contradict: married cousins, married again, a friend who is a sister", () => {
  for (const [known, told] of [
    ["Mia cousin Ben", "Mia spouse Ben"],
    ["Mia ex Ben", "Mia spouse Ben"],
    ["Mia sibling Ana", "Mia friend Ana"],
    ["Mia parent:step Tom", "Mia godparent Tom"],
    ["Mia in_law Ana", "Mia cousin Ana"],
  ] as const)
    expect(against([known], told)).toBe("nothing");
});

it("a family that grew by itself has nothing against it, and nobody in it can be their ancestor's parent", () => {
  fc.assert(
    fc.property(randomFamily(40), ({ ties }) => {
      for (const [index, each] of ties.entries()) {
        const known = ties.filter((_, other) => other !== index);
        const found = findContradiction(known, each, nameOf);
        expect(found, found?.sentence).toBeNull();
        const relation: TieRelation = otherSide(each.relation);
        if (relation !== each.relation)
          expect(findContradiction(ties, { ...each, relation }, nameOf)?.kind).toBe("two-at-once");
      }
    }),
    { numRuns: 50 },
  );
});
