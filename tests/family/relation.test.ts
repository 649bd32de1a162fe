import { expect, it } from "vitest";
import { otherSide, RELATION_GROUPS, sayRelation, TIE_RELATIONS } from "~/family/relation";

it("reads every tie back from the other side", () => {
  for (const relation of TIE_RELATIONS) expect(otherSide(otherSide(relation))).toBe(relation);
  expect(otherSide("parent")).toBe("child");
  expect(otherSide("sibling")).toBe("sibling");
});

it("names a relative by what is known of them", () => {
  expect(sayRelation("parent", "she")).toBe("mother");
  expect(sayRelation("parent", "he")).toBe("father");
  expect(sayRelation("parent", null)).toBe("parent");
});

it("names a parent, and their child, by how they are one", () => {
  expect(sayRelation("parent", "she", "step")).toBe("stepmother");
  expect(sayRelation("parent", null, "foster")).toBe("foster parent");
  expect(sayRelation("child", "she", "adoptive")).toBe("adopted daughter");
});

it("offers every relation in one group", () => {
  expect(RELATION_GROUPS.flatMap(({ relations }) => relations)).toEqual([...TIE_RELATIONS]);
});
