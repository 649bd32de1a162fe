import type { Kin } from "../derive-kin";
import type { FamilyGraph } from "../family-graph";

/** People who stand side by side: a couple, or somebody between an ex and a partner. */
export interface Block {
  row: number;
  people: string[];
}

/** Those drawn, generation by generation, couples together. */
export interface Rows {
  rowOf: ReadonlyMap<string, number>;
  blocks: readonly Block[];
  /** Who is drawn as a parent of whom: always in a higher row. */
  parentsOf(id: string): readonly string[];
}

/**
 * A relative's generation is the one their kinship says; where two say otherwise (an uncle is somebody's husband too)
 * children move down until they are below their parents.
 */
export function buildRows(graph: FamilyGraph, focusId: string, kin: readonly Kin[]): Rows {
  const people = [focusId, ...kin.map(({ personId }) => personId)];
  const drawn = new Set(people);
  const generation = new Map(kin.map(({ personId, kinship }) => [personId, kinship.down - kinship.up]));
  generation.set(focusId, 0);
  const generationOf = (id: string) => generation.get(id) ?? 0;
  const parentsOf = (id: string) =>
    ["parent" as const, "stepParent" as const, "fosterParent" as const]
      .flatMap((kind) => graph.edges(id, kind).map(({ to }) => to))
      .filter((to) => drawn.has(to));
  const partnersOf = (id: string) =>
    [...graph.edges(id, "couple"), ...graph.edges(id, "ex")].map(({ to }) => to).filter((to) => drawn.has(to));

  const kinGeneration = new Map(generation);
  // Where a couple cannot stand in one row (she is his niece's mother-in-law too), parents above children come first.
  if (!settle(people, generation, parentsOf, partnersOf)) {
    for (const [id, each] of kinGeneration) generation.set(id, each);
    settle(people, generation, parentsOf, () => []);
  }

  const generations = [...new Set(people.map(generationOf))].sort((a, b) => a - b);
  const rowOf = new Map(people.map((id) => [id, generations.indexOf(generationOf(id))]));
  const row = (id: string) => rowOf.get(id) ?? 0;
  const above = (id: string) => parentsOf(id).filter((parent) => row(parent) < row(id));
  return { rowOf, blocks: buildBlocks(people, row, partnersAndCoParents(people, partnersOf, above)), parentsOf: above };
}

/** Moves people down until each is below their parents and beside their partners; false where that has no end. */
function settle(
  people: readonly string[],
  generation: Map<string, number>,
  parentsOf: (id: string) => string[],
  partnersOf: (id: string) => string[],
): boolean {
  const of = (id: string) => generation.get(id) ?? 0;
  for (let round = 0; round <= people.length; round++) {
    let moved = false;
    for (const id of people) {
      const to = Math.max(of(id), ...parentsOf(id).map((parent) => of(parent) + 1), ...partnersOf(id).map(of));
      if (to === of(id)) continue;
      generation.set(id, to);
      moved = true;
    }
    if (!moved) return true;
  }
  return false;
}

/** Two who have a child together stand together, whether or not they are a couple. */
function partnersAndCoParents(
  people: readonly string[],
  partnersOf: (id: string) => string[],
  parentsOf: (id: string) => string[],
): (id: string) => string[] {
  const beside = new Map(people.map((id) => [id, new Set(partnersOf(id))]));
  for (const id of people) {
    for (const one of parentsOf(id)) for (const other of parentsOf(id)) if (one !== other) beside.get(one)?.add(other);
  }
  return (id) => [...(beside.get(id) ?? [])].sort();
}

function buildBlocks(
  people: readonly string[],
  row: (id: string) => number,
  besideOf: (id: string) => string[],
): Block[] {
  const seen = new Set<string>();
  const inRow = (id: string) => besideOf(id).filter((other) => row(other) === row(id));
  const blocks: Block[] = [];
  // Whoever has one partner begins a block, so that who has two comes to stand between them.
  for (const first of [...people].sort((a, b) => inRow(a).length - inRow(b).length)) {
    if (seen.has(first)) continue;
    const line: string[] = [];
    const add = (id: string, toFront: boolean) => {
      seen.add(id);
      if (toFront) line.unshift(id);
      else line.push(id);
      for (const other of inRow(id)) if (!seen.has(other)) add(other, false);
    };
    add(first, false);
    blocks.push({ row: row(first), people: line });
  }
  return blocks;
}
