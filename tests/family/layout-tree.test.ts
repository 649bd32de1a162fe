import fc from "fast-check";
import { expect, it } from "vitest";
import { deriveKin } from "~/family/derive-kin";
import { layoutTree, NODE } from "~/family/tree/layout-tree";
import { randomFamily } from "./random-family";

it("draws everybody once, nobody over anybody else, and parents above their children", () => {
  fc.assert(
    fc.property(randomFamily(60, ["sibling", "grandparent", "cousin"]), fc.nat(59), ({ people, ties }, index) => {
      const focus = people[index] ?? "p00";
      const { nodes, width, height } = layoutTree(ties, focus);
      const kin = deriveKin(ties, focus).map(({ personId }) => personId);
      expect(nodes.map(({ id }) => id).sort()).toEqual([focus, ...kin].sort());
      for (const [at, a] of nodes.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + NODE.width <= width && a.y + NODE.height <= height).toBe(true);
        for (const b of nodes.slice(at + 1)) {
          const apart = Math.abs(a.x - b.x) >= NODE.width || Math.abs(a.y - b.y) >= NODE.height;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
      const place = new Map(nodes.map((node) => [node.id, node]));
      for (const { personId, relation, relativeId } of ties) {
        const [one, other] = [place.get(personId), place.get(relativeId)];
        if (!one || !other) continue;
        if (relation === "parent") expect(other.y).toBeLessThan(one.y);
        if (relation === "child") expect(one.y).toBeLessThan(other.y);
      }
    }),
    { numRuns: 150 },
  );
});

it("puts couples side by side, and who has two families between them, each with their own children below", () => {
  const tie = (personId: string, relation: "spouse" | "ex" | "parent", relativeId: string) =>
    ({ personId, relation, relativeId }) as const;
  const { nodes, lines } = layoutTree(
    [
      tie("Sarah", "spouse", "Tom"),
      tie("Sarah", "ex", "Kai"),
      ...["Mia", "Ben"].flatMap((child) => [tie(child, "parent", "Sarah"), tie(child, "parent", "Kai")]),
      tie("Zoe", "parent", "Sarah"),
      tie("Zoe", "parent", "Tom"),
    ],
    "Mia",
  );
  const x = (id: string) => nodes.find((node) => node.id === id)?.x ?? 0;
  const row = nodes.filter((node) => ["Kai", "Sarah", "Tom"].includes(node.id)).map(({ id }) => id);
  expect([row, [...row].reverse()]).toContainEqual(["Kai", "Sarah", "Tom"]);
  const side = Math.sign(x("Tom") - x("Kai"));
  expect(Math.sign(x("Zoe") - x("Mia"))).toBe(side);
  expect(Math.sign(x("Zoe") - x("Ben"))).toBe(side);
  expect(lines.filter(({ kind }) => kind === "child")).toHaveLength(2);
  expect(lines.filter(({ kind }) => kind === "ex")).toHaveLength(1);
});

it("is the same picture each time, whatever the order of what was entered", () => {
  const [family] = fc.sample(randomFamily(60), { numRuns: 1, seed: 3 });
  const ties = family?.ties ?? [];
  expect(layoutTree([...ties].reverse(), "p00").nodes).toEqual(layoutTree(ties, "p00").nodes);
});

it("stands a person under their grandparents, with aunts, uncles and cousins to both sides", () => {
  const parent = (personId: string, relativeId: string) => ({ personId, relation: "parent", relativeId }) as const;
  const ties = ["Ana", "Bea", "Cal", "Dan", "Eve"].flatMap((child) => [
    parent(child, "Nan"),
    ...[1, 2, 3].map((number) => parent(`${child}${number}`, child)),
  ]);
  for (const focus of ["Ana1", "Cal2", "Eve3"]) {
    const { nodes } = layoutTree(ties, focus);
    const x = (id: string) => nodes.find((node) => node.id === id)?.x ?? 0;
    expect(Math.abs(x(focus) - x("Nan")), focus).toBeLessThan(2 * NODE.width);
  }
});
