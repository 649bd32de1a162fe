import type { Rows } from "./rows";

export const NODE = { width: 136, height: 60 };
const BESIDE = 24;
const APART = 32;
const SWEEPS = 30;
const POLISH = 12;

/** Where the middle of each person is, from left to right, the leftmost edge at 0. */
export function placeAcross(
  rows: Rows,
  focusId: string,
  siblingsOf: (id: string) => readonly string[],
): Map<string, number> {
  const { parentsOf, rowOf } = rows;
  const lines = orderAtFirst(rows, focusId);
  const childrenOf = new Map<string, string[]>();
  for (const id of rowOf.keys()) {
    for (const parent of parentsOf(id)) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), id]);
  }
  let x = new Map<string, number>();
  for (const line of lines)
    settle(
      line,
      line.map((_, index) => index),
      x,
    );

  const at = (id: string) => x.get(id) ?? 0;
  const mean = (ids: readonly string[]) => ids.reduce((sum, id) => sum + at(id), 0) / ids.length;
  /** Where somebody would stand if only their parents, or only their children, counted. */
  const pulls = (id: string, from: "above" | "below"): number[] => {
    if (from === "above") {
      const parents = parentsOf(id);
      if (parents.length > 0) return [mean(parents)];
      return siblingsOf(id).length > 0 ? [mean(siblingsOf(id))] : [];
    }
    const children = childrenOf.get(id) ?? [];
    if (children.length === 0) return [];
    const together = children.flatMap((child) => parentsOf(child));
    return [mean(children) + (at(id) - mean([...new Set([id, ...together])]))];
  };
  const wish = (people: readonly string[], from: readonly ("above" | "below")[]): number | null => {
    const middle = mean(people);
    const moves = people.flatMap((id) => from.flatMap((side) => pulls(id, side).map((to) => to - at(id))));
    return moves.length === 0 ? null : middle + moves.reduce((sum, move) => sum + move, 0) / moves.length;
  };
  const stretch = () => {
    let sum = 0;
    for (const id of rowOf.keys()) for (const parent of parentsOf(id)) sum += Math.abs(at(id) - at(parent));
    return sum + CROSSING * countCrossings(rows, at);
  };

  let best = { cost: stretch(), x: new Map(x), order: lines.map((line) => [...line]) };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const isDown = sweep % 2 === 0;
    for (const line of isDown ? lines : [...lines].reverse()) {
      const wished = new Map(
        line.map((people) => [people, wish(people, [isDown ? "above" : "below"]) ?? mean(people)]),
      );
      line.sort((a, b) => (wished.get(a) ?? 0) - (wished.get(b) ?? 0));
      for (const people of line) face(people, at, (id) => pulls(id, "above"));
      settle(
        line,
        line.map((people) => wished.get(people) ?? 0),
        x,
      );
    }
    const cost = stretch();
    if (cost < best.cost) best = { cost, x: new Map(x), order: lines.map((line) => line.map((people) => [...people])) };
  }

  x = best.x;
  for (let round = 0; round < POLISH; round++) {
    for (const line of round % 2 === 0 ? best.order : [...best.order].reverse()) {
      settle(
        line,
        line.map((people) => wish(people, ["above", "below"]) ?? mean(people)),
        x,
      );
    }
  }
  const left = Math.min(...x.values()) - NODE.width / 2;
  return new Map([...x].map(([id, middle]) => [id, Math.round(middle - left)]));
}

/** What one crossing of lines is worth, in the length of lines. */
const CROSSING = 200;

function countCrossings({ parentsOf, rowOf }: Rows, at: (id: string) => number): number {
  const links = [...rowOf].flatMap(([id, row]) => {
    const parents = parentsOf(id).filter((parent) => rowOf.get(parent) === row - 1);
    return parents.length === 0
      ? []
      : [{ row, to: at(id), from: parents.reduce((sum, each) => sum + at(each), 0) / parents.length }];
  });
  let crossings = 0;
  for (const [index, a] of links.entries()) {
    for (const b of links.slice(index + 1)) {
      if (a.row === b.row && (a.from - b.from) * (a.to - b.to) < 0) crossings++;
    }
  }
  return crossings;
}

/**
 * Relatives next to relatives: from the person up to the oldest, and down again. Of the children of those above them half
 * stand before and half after the one who leads down to the person, so that a way up leads straight up, not off to a side.
 */
function orderAtFirst({ blocks, parentsOf }: Rows, focusId: string): string[][][] {
  const blockOf = new Map(blocks.flatMap((block) => block.people.map((id) => [id, block])));
  const children = new Map<string, string[]>();
  for (const id of blockOf.keys()) {
    for (const parent of parentsOf(id)) children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const lines: string[][][] = Array.from({ length: Math.max(...blocks.map(({ row }) => row)) + 1 }, () => []);
  const seen = new Set<unknown>();
  /** Returns whom to visit once the one it was come from, below, has their place. */
  const visit = (id: string, isFromBelow = false): string[] => {
    const block = blockOf.get(id);
    if (!block || seen.has(block)) return [];
    seen.add(block);
    const beside = block.people.flatMap((each) => parentsOf(each).flatMap((parent) => visit(parent, true)));
    lines[block.row]?.push([...block.people]);
    const below = [...new Set(block.people.flatMap((each) => children.get(each) ?? []))].filter(
      (child) => !seen.has(blockOf.get(child)),
    );
    const first = isFromBelow ? below.splice(0, Math.floor(below.length / 2)) : below.splice(0);
    for (const child of first) visit(child);
    if (isFromBelow) return [...below, ...beside];
    for (const each of beside) visit(each);
    return [];
  };
  visit(focusId);
  for (const id of blockOf.keys()) visit(id);
  return lines;
}

/** Turns a couple round where that brings each nearer to their own parents. */
function face(people: string[], at: (id: string) => number, parentsAt: (id: string) => readonly number[]): void {
  const cost = (order: readonly string[]) =>
    order.reduce((sum, id, index) => {
      const slot = at(people[index] ?? id);
      return sum + parentsAt(id).reduce((far, parent) => far + Math.abs(parent - slot), 0);
    }, 0);
  const turned = [...people].reverse();
  if (cost(turned) < cost(people)) people.splice(0, people.length, ...turned);
}

/**
 * Puts the blocks of a row, in their order, as near to where each wishes its middle as leaves room between them: the least
 * squares under that order, by pooling neighbours who would overlap.
 */
function settle(line: readonly (readonly string[])[], wishes: readonly number[], x: Map<string, number>): void {
  const widths = line.map((people) => people.length * NODE.width + (people.length - 1) * BESIDE);
  const offsets: number[] = [];
  for (const [index, width] of widths.entries()) {
    const before = offsets[index - 1];
    offsets.push(before === undefined ? 0 : before + ((widths[index - 1] ?? 0) + width) / 2 + APART);
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    let pool = { sum: wish - (offsets[index] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const middles = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  for (const [index, people] of line.entries()) {
    const left = (middles[index] ?? 0) + (offsets[index] ?? 0) - (widths[index] ?? 0) / 2 + NODE.width / 2;
    for (const [place, id] of people.entries()) x.set(id, left + place * (NODE.width + BESIDE));
  }
}
