import type { FamilyGraph } from "../family-graph";
import { NODE } from "./place";
import type { Rows } from "./rows";

/** `loose`: entered without the people between. */
export type LineKind = "couple" | "ex" | "child" | "step" | "loose";
export interface Line {
  kind: LineKind;
  /** An SVG path. */
  d: string;
}

const ROW_GAP = 56;
const TRACK = 10;

/** A pair or a single parent, and the children they have in common. */
interface Union {
  x: number;
  row: number;
  fromMiddle: boolean;
  kind: "child" | "step";
  parents: readonly string[];
  children: string[];
  track: number;
}

/** Where each row begins, and the lines: each pair's children hang on a line of their own, so that none are taken for others'. */
export function drawLines(
  graph: FamilyGraph,
  rows: Rows,
  x: ReadonlyMap<string, number>,
): { tops: number[]; lines: Line[] } {
  const at = (id: string) => x.get(id) ?? 0;
  const row = (id: string) => rows.rowOf.get(id) ?? 0;
  const unions = findUnions(graph, rows, at);
  const rowCount = Math.max(...rows.rowOf.values()) + 1;
  const tops: number[] = [];
  let top = 0;
  for (let index = 0; index < rowCount; index++) {
    tops.push(top);
    const tracks = assignTracks(
      unions.filter((union) => union.row === index),
      at,
    );
    top += NODE.height + ROW_GAP + Math.max(0, tracks - 1) * TRACK;
  }
  const topOf = (id: string) => tops[row(id)] ?? 0;

  const lines: Line[] = [];
  for (const union of unions) {
    const rowTop = tops[union.row] ?? 0;
    const from = rowTop + (union.fromMiddle ? NODE.height / 2 : NODE.height);
    const bus = rowTop + NODE.height + 24 + union.track * TRACK;
    // One path a union: where its lines run together they are no darker.
    const d = union.children.map((child) => {
      const start = isBelow(union, at(child)) ? at(child) : union.x;
      return elbow(start, from, bus, at(child), topOf(child));
    });
    const isCouple = union.parents.some((id) => isPartner(graph, id, union.parents));
    const [one, other] = union.parents;
    if (one && other && !isCouple) d.push(`M${at(one)} ${from}H${at(other)}`);
    lines.push({ kind: union.kind, d: d.join("") });
  }
  for (const id of rows.rowOf.keys()) {
    for (const kind of ["couple", "ex"] as const) {
      for (const { to } of graph.edges(id, kind)) {
        if (id >= to || !rows.rowOf.has(to)) continue;
        const [y, otherY] = [topOf(id), topOf(to)];
        // Round whoever stands between.
        const d =
          y === otherY && !areNext(at(id), at(to))
            ? `M${at(id)} ${y}V${y - 9}H${at(to)}V${y}`
            : `M${at(id)} ${y + NODE.height / 2}L${at(to)} ${otherY + NODE.height / 2}`;
        lines.push({ kind, d });
      }
    }
  }
  return { tops, lines: [...lines, ...drawLoose(graph, rows, at, topOf)] };
}

function findUnions(graph: FamilyGraph, rows: Rows, at: (id: string) => number): Union[] {
  const place = new Map(rows.blocks.flatMap((block) => block.people.map((id) => [id, block])));
  const unions = new Map<string, Union>();
  for (const [id] of rows.rowOf) {
    const born = rows.parentsOf(id).filter((parent) => graph.parentsOf(id).includes(parent));
    const [one, other] = born;
    const areTogether =
      born.length === 2 && one && other && place.get(one) === place.get(other) && areNext(at(one), at(other));
    const groups = areTogether ? [born] : born.map((parent) => [parent]);
    const stepped = rows.parentsOf(id).filter((parent) => !born.includes(parent));
    for (const parents of [...groups, ...stepped.map((parent) => [parent])]) {
      const kind = parents.some((parent) => stepped.includes(parent)) ? "step" : "child";
      const key = `${kind} ${[...parents].sort().join(" ")}`;
      const union: Union = unions.get(key) ?? {
        x: parents.reduce((sum, parent) => sum + at(parent), 0) / parents.length,
        row: rows.rowOf.get(parents[0] ?? "") ?? 0,
        fromMiddle: parents.length === 2,
        kind,
        parents,
        children: [],
        track: 0,
      };
      unions.set(key, union);
      union.children.push(id);
    }
  }
  return [...unions.values()];
}

/** An only child nearly below their only parent hangs straight down. */
function isBelow({ parents, children, x }: Union, childAt: number): boolean {
  return parents.length === 1 && children.length === 1 && Math.abs(childAt - x) < NODE.width / 3;
}

function isPartner(graph: FamilyGraph, id: string, among: readonly string[]): boolean {
  return [...graph.edges(id, "couple"), ...graph.edges(id, "ex")].some(({ to }) => among.includes(to));
}

function areNext(a: number, b: number): boolean {
  return Math.abs(a - b) < NODE.width * 1.5;
}

/** The fewest heights so that no two unions' lines lie on one another. Returns how many. */
function assignTracks(unions: Union[], at: (id: string) => number): number {
  const spans = unions
    .map((union) => {
      const ends = [union.x, ...union.children.map(at)];
      return { union, from: Math.min(...ends), to: Math.max(...ends) };
    })
    .sort((a, b) => a.from - b.from);
  const ends: number[] = [];
  for (const { union, from, to } of spans) {
    const free = ends.findIndex((end) => end + 8 < from);
    union.track = free === -1 ? ends.length : free;
    ends[union.track] = to;
  }
  return ends.length;
}

/** Down, across and down again, the corners rounded. */
function elbow(x: number, y: number, bus: number, toX: number, toY: number): string {
  const across = toX - x;
  if (Math.abs(across) < 1) return `M${x} ${y}V${toY}`;
  const round = Math.min(6, Math.abs(across) / 2, (toY - bus) / 2) * Math.sign(across);
  const corner = Math.abs(round);
  return `M${x} ${y}V${bus - corner}Q${x} ${bus} ${x + round} ${bus}H${toX - round}Q${toX} ${bus} ${toX} ${bus + corner}V${toY}`;
}

/** Siblings whose parents are not known, and relatives entered without the people between. */
function drawLoose(graph: FamilyGraph, rows: Rows, at: (id: string) => number, topOf: (id: string) => number): Line[] {
  const lines: Line[] = [];
  for (const id of rows.rowOf.keys()) {
    for (const kind of ["sibling", "stepSibling", "cousin", "inLaw", "grandparent", "aunt"] as const) {
      for (const { to, steps } of graph.edges(id, kind)) {
        const isTwice = (kind !== "grandparent" && kind !== "aunt" && id >= to) || steps.length > 1;
        const shareParents =
          kind === "sibling" && graph.parentsOf(id).some((each) => graph.parentsOf(to).includes(each));
        const isBetweenKnown =
          kind === "grandparent" && graph.parentsOf(id).some((each) => graph.parentsOf(each).includes(to));
        if (isTwice || shareParents || isBetweenKnown || !rows.rowOf.has(to)) continue;
        const [y, toY] = [topOf(id), topOf(to)];
        if (y === toY) lines.push({ kind: "loose", d: `M${at(id)} ${y}V${y - 10}H${at(to)}V${toY}` });
        else
          lines.push({
            kind: "loose",
            d: `M${at(id)} ${Math.max(y, toY)}L${at(to)} ${Math.min(y, toY) + NODE.height}`,
          });
      }
    }
  }
  return lines;
}
