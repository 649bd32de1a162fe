import { compare, type Bond } from "./bonds";

const ROUNDS = 20;

/**
 * Circles of people who have more to do with each other than with others, by label propagation: everybody takes the circle
 * that most of their bonds are in, those counting most whose two have others in common, until nothing changes. Always in the same order, so the circles are the same each time.
 * Returns each person's circle, 0 being the largest.
 */
export function findCircles(people: readonly string[], bonds: readonly Bond[]): Map<string, number> {
  const circle = new Map(people.map((id) => [id, id]));
  const near = new Map<string, { id: string; weight: number }[]>(people.map((id) => [id, []]));
  const beside = new Map(people.map((id) => [id, new Set<string>()]));
  for (const { oneId, otherId } of bonds) {
    beside.get(oneId)?.add(otherId);
    beside.get(otherId)?.add(oneId);
  }
  for (const { oneId, otherId, weight } of bonds) {
    const others = beside.get(otherId);
    const common = [...(beside.get(oneId) ?? [])].filter((id) => others?.has(id)).length;
    near.get(oneId)?.push({ id: otherId, weight: weight * (1 + common) });
    near.get(otherId)?.push({ id: oneId, weight: weight * (1 + common) });
  }
  const order = [...people].sort((a, b) => (near.get(b)?.length ?? 0) - (near.get(a)?.length ?? 0) || compare(a, b));
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const id of order) {
      const pull = new Map<string, number>();
      for (const each of near.get(id) ?? []) {
        const label = circle.get(each.id) ?? each.id;
        pull.set(label, (pull.get(label) ?? 0) + each.weight);
      }
      const own = circle.get(id) ?? id;
      const [strongest = own] = [...pull.keys()].sort(
        (a, b) => (pull.get(b) ?? 0) - (pull.get(a) ?? 0) || compare(a, b),
      );
      if (strongest !== own && (pull.get(strongest) ?? 0) > (pull.get(own) ?? 0)) {
        circle.set(id, strongest);
        changed = true;
      }
    }
    if (!changed) break;
  }
  const sizes = new Map<string, number>();
  for (const label of circle.values()) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const ranked = [...sizes.keys()].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || compare(a, b));
  return new Map([...circle].map(([id, label]) => [id, ranked.indexOf(label)]));
}
