import { expect, it } from "vitest";
import type { FamilyTie } from "~/family/edge";
import { findMergeContradictions } from "~/family/merge-contradiction";

function tie(text: string): FamilyTie {
  const [personId = "", relation, relativeId = ""] = text.split(" ");
  return { personId, relation, relativeId } as FamilyTie;
}

/** What is said before the second is merged into the first. */
const said = (keptId: string, mergedId: string, ...ties: string[]) =>
  findMergeContradictions(ties.map(tie), { keptId, mergedId }, (id) => id).map(({ tie, sentence }) => [tie, sentence]);

it("tells which tie would put somebody before those they come from", () => {
  expect(said("Nora", "Ann", "Nora parent Vera", "Vera parent Ann")).toEqual([
    ["Nora is Vera’s parent", "Nora is Vera’s child already, and cannot be both."],
  ]);
  expect(said("Nora", "Ann", "Nora parent Vera", "Vera parent Tom", "Tom parent Ann")).toEqual([
    ["Nora is Tom’s parent", "Tom is Nora’s grandparent already, so Nora cannot come before Tom."],
  ]);
});

it("tells of a third parent, of a partner in line, and of two who are tied to each other", () => {
  expect(said("Nora", "Ann", "Nora parent Vera", "Nora parent Tom", "Ann parent Kai")).toEqual([
    ["Kai is Nora’s parent", expect.stringMatching(/^Nora has two parents already/)],
  ]);
  expect(said("Nora", "Ann", "Nora parent Vera", "Ann spouse Vera")).toEqual([
    ["Vera is Nora’s spouse", "Vera is Nora’s parent already, and cannot be both."],
  ]);
  expect(said("Nora", "Ann", "Ann parent Nora")).toEqual([
    ["Nora is Ann’s parent", "Nobody is a relative of their own."],
  ]);
});

it("says nothing of the same tie of both, of ties that agree, and of what was wrong before", () => {
  expect(said("Nora", "Ann", "Nora parent Vera", "Ann parent Vera", "Ann sibling Kai")).toEqual([]);
  expect(said("Nora", "Ann", "Ann parent Vera", "Vera parent Ann")).toEqual([]);
  expect(said("Nora", "Ann", "Nora parent Vera", "Kai parent Tom", "Tom spouse Kai")).toEqual([]);
});
