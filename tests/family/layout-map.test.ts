import fc from "fast-check";
import { expect, it } from "vitest";
import { layoutMap, SPOT } from "~/family/map/layout-map";

const people = Array.from({ length: 60 }, (_, index) => `p${String(index).padStart(2, "0")}`);
const two = fc
  .tuple(fc.nat(59), fc.nat(59))
  .filter(([a, b]) => a < b)
  .map(([a, b]) => ({ oneId: people[a] ?? "", otherId: people[b] ?? "" }));
const known = fc.record({
  ties: fc.array(
    fc.record({ between: two, relation: fc.constantFrom("friend" as const, "parent" as const, "introducer" as const) }),
    { minLength: 1, maxLength: 60 },
  ),
  together: fc.uniqueArray(two, { selector: ({ oneId, otherId }) => oneId + otherId, maxLength: 60 }),
});

it("draws everybody who has to do with somebody once, and no name over another", () => {
  fc.assert(
    fc.property(known, ({ ties, together }) => {
      const given = {
        people,
        ties: ties.map(({ between, relation }) => ({ personId: between.oneId, relation, relativeId: between.otherId })),
        together: together.map((pair) => ({ ...pair, weight: 1 })),
      };
      const { spots, width, height, bonds } = layoutMap(given);
      const bonded = new Set(
        [...ties.map(({ between }) => between), ...together].flatMap((pair) => Object.values(pair)),
      );
      expect(spots.map(({ id }) => id).sort()).toEqual([...bonded].sort());
      expect(new Set(bonds.map(({ oneId, otherId }) => `${oneId} ${otherId}`)).size).toBe(bonds.length);
      for (const [index, a] of spots.entries()) {
        expect(a.x > 0 && a.y > 0 && a.x < width && a.y < height).toBe(true);
        for (const b of spots.slice(index + 1)) {
          const apart = Math.abs(a.x - b.x) >= SPOT.width - 1 || Math.abs(a.y - b.y) >= SPOT.height - 1;
          expect(apart, `${a.id} and ${b.id}`).toBe(true);
        }
      }
      expect(layoutMap(given)).toEqual({ spots, width, height, bonds, more: 0 });
    }),
    { numRuns: 25 },
  );
});

it("has one line for two people, which is what it draws of them", () => {
  const { bonds } = layoutMap({
    people: ["Mia", "Omar"],
    ties: (["friend", "sibling"] as const).map((relation) => ({ personId: "Omar", relation, relativeId: "Mia" })),
    together: [{ oneId: "Mia", otherId: "Omar", weight: 9 }],
  });
  expect(bonds).toEqual([{ oneId: "Mia", otherId: "Omar", kind: "family", weight: 6 }]);
});

it("keeps two circles that one friendship joins apart", () => {
  const within = (from: number) =>
    [0, 1, 2, 3, 4].flatMap((a) =>
      [0, 1, 2, 3, 4].flatMap((b) =>
        a < b ? [{ oneId: people[from + a] ?? "", otherId: people[from + b] ?? "", weight: 2 }] : [],
      ),
    );
  const { spots } = layoutMap({
    people,
    ties: [{ personId: "p00", relation: "friend", relativeId: "p05" }],
    together: [...within(0), ...within(5)],
  });
  const circleOf = (id: string) => spots.find((spot) => spot.id === id)?.circle;
  expect(new Set(["p00", "p01", "p02", "p03", "p04"].map(circleOf)).size).toBe(1);
  expect(new Set(["p05", "p06", "p07", "p08", "p09"].map(circleOf)).size).toBe(1);
  expect(circleOf("p00")).not.toBe(circleOf("p05"));
});

it("draws 300 of more people, those with the most bonds", () => {
  const many = Array.from({ length: 340 }, (_, index) => `m${String(index).padStart(3, "0")}`);
  const ties = many
    .slice(1)
    .map((personId, index) => ({ personId, relation: "friend" as const, relativeId: many[index % 20] ?? "" }));
  const { spots, more } = layoutMap({ people: many, ties, together: [] });
  expect([spots.length, more]).toEqual([300, 40]);
  for (const hub of many.slice(0, 20)) expect(spots.some(({ id }) => id === hub)).toBe(true);
});

it("draws those who have nothing to do with each other apart, so that their lines do not cross, and the picture small", () => {
  const pairs = Array.from({ length: 12 }, (_, index) => [people[2 * index], people[2 * index + 1]] as const);
  const chain = people.slice(30, 45);
  const { spots, bonds, width, height } = layoutMap({
    people,
    ties: [
      ...pairs.map(([personId, relativeId]) => ({ personId, relation: "parent" as const, relativeId })),
      ...chain.slice(1).map((personId, index) => ({ personId, relation: "friend" as const, relativeId: chain[index] })),
    ],
    together: [],
  });
  const at = (id: string) => spots.find((spot) => spot.id === id) ?? { x: 0, y: 0 };
  const boxOf = (ids: readonly string[]) => ({
    left: Math.min(...ids.map((id) => at(id).x)),
    right: Math.max(...ids.map((id) => at(id).x)),
    top: Math.min(...ids.map((id) => at(id).y)),
    bottom: Math.max(...ids.map((id) => at(id).y)),
  });
  const boxes = [chain, ...pairs].map(boxOf);
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      expect(a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top).toBe(true);
    }
  }
  expect(bonds).toHaveLength(26);
  const filled = boxes.reduce((sum, box) => sum + (box.right - box.left + 130) * (box.bottom - box.top + 90), 0);
  expect(filled / (width * height)).toBeGreaterThan(0.6);
});
