import { expect, it } from "vitest";
import { otherSide, sayRelation } from "~/family/relation";
import { RELATIONS } from "~/understand/extraction";

it("reads every tie back from the other side", () => {
  for (const relation of RELATIONS) expect(otherSide(otherSide(relation))).toBe(relation);
  expect(otherSide("parent")).toBe("child");
  expect(otherSide("sibling")).toBe("sibling");
});

it("names a relative by what is known of them", () => {
  expect(sayRelation("parent", "she")).toBe("mother");
  expect(sayRelation("parent", "he")).toBe("father");
  expect(sayRelation("parent", null)).toBe("parent");
});
