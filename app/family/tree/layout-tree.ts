import { deriveKin, type Kin } from "../derive-kin";
import { buildFamilyGraph, type FamilyTie } from "../family-graph";
import { drawLines, type Line } from "./lines";
import { NODE, placeAcross } from "./place";
import { buildRows } from "./rows";

export { NODE } from "./place";
export type { Line } from "./lines";

/** More than that on one picture nobody reads. */
const MOST_DRAWN = 200;
export const MARGIN = 16;

export interface Tree {
  width: number;
  height: number;
  /** From the oldest generation to the youngest, each from left to right. `x`, `y`: the upper left corner. */
  nodes: { id: string; x: number; y: number; row: number }[];
  lines: Line[];
  /** Family beyond those drawn. */
  more: number;
}

/** The family around one person: generations as rows, couples side by side, parents above their children. */
export function layoutTree(ties: readonly FamilyTie[], focusId: string): Tree {
  const graph = buildFamilyGraph(ties);
  const all = deriveKin(graph, focusId);
  const kin: Kin[] = all.slice(0, MOST_DRAWN - 1);
  const rows = buildRows(graph, focusId, kin);
  const siblingsOf = (id: string) => graph.edges(id, "sibling").flatMap(({ to }) => (rows.rowOf.has(to) ? [to] : []));
  const x = placeAcross(rows, focusId, siblingsOf);
  const { tops, lines } = drawLines(graph, rows, x);
  const nodes = [...x]
    .map(([id, middle]) => {
      const row = rows.rowOf.get(id) ?? 0;
      return { id, x: middle - NODE.width / 2, y: tops[row] ?? 0, row };
    })
    .sort((a, b) => a.row - b.row || a.x - b.x);
  return {
    width: Math.max(...nodes.map((node) => node.x)) + NODE.width + 2 * MARGIN,
    height: Math.max(...tops) + NODE.height + 2 * MARGIN,
    nodes: nodes.map((node) => ({ ...node, x: node.x + MARGIN, y: node.y + MARGIN })),
    lines,
    more: all.length - kin.length,
  };
}
