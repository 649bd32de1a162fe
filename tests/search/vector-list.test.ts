import { expect, test } from "vitest";
import { DIMENSIONS } from "~/embed/terms";
import { VectorList } from "~/search/vector-list";

/** Numbers that differ from vector to vector, the same in each run. */
function vectorOf(seed: number): Float32Array {
  let state = seed * 2_654_435_761;
  return Float32Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2 ** 31;
  });
}

const product = (a: Float32Array, b: Float32Array) => a.reduce((sum, number, i) => sum + number * b[i], 0);

function filled(count: number): VectorList {
  const list = new VectorList();
  for (let i = 0; i < count; i++) list.set(`p${i}`, vectorOf(i));
  return list;
}

test("the nearest are those that comparing each finds, in the same order", async () => {
  const asked = vectorOf(-1);
  const all = Array.from({ length: 500 }, (_, i) => ({ id: `p${i}`, nearness: product(asked, vectorOf(i)) }));
  const nearest = await filled(500).nearest(asked, 20);
  const expected = all.sort((a, b) => b.nearness - a.nearness).slice(0, 20);
  expect(nearest.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  nearest.forEach(({ nearness }, i) => expect(nearness).toBeCloseTo(expected[i].nearness, 3));
});

test("a vector set again replaces the one before", async () => {
  const list = filled(10);
  list.set("p3", vectorOf(77));
  expect(list.size).toBe(10);
  expect((await list.nearest(vectorOf(77), 1))[0].id).toBe("p3");
});

test.each(["p0", "p4", "p9"])("what is deleted (%s) is gone, and all others stay what they were", async (gone) => {
  const list = filled(10);
  list.delete(gone);
  list.delete("never there");
  const ids = (await list.nearest(vectorOf(-1), 20)).map(({ id }) => id);
  expect(ids.sort()).toEqual(Array.from({ length: 10 }, (_, i) => `p${i}`).filter((id) => id !== gone));
  for (const id of ids) expect((await list.nearest(vectorOf(Number(id.slice(1))), 1))[0].id).toBe(id);
});

test("nothing is nearest where there is nothing", async () => {
  expect(await new VectorList().nearest(vectorOf(1), 5)).toEqual([]);
});
