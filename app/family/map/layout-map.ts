import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import { listBonds, type Bond, type Known } from "./bonds";
import { findCircles } from "./circles";
import { packBoxes } from "./pack";

/** A person's dot with the name under it. */
export const SPOT = { width: 104, height: 58, radius: 14 };

/** More than that on one picture nobody reads, and coming to rest takes too long. */
const MOST_DRAWN = 300;
const TICKS = 300;
/** Ticks times people: a bound on the time it takes. */
const MOST_WORK = 18_000;
const MARGIN = 24;
/** Between islands. */
const BETWEEN = 24;

export interface MapPicture {
  width: number;
  height: number;
  /** From the largest circle to the smallest, each from top to bottom. `x`, `y`: the middle of the dot. */
  spots: { id: string; x: number; y: number; circle: number }[];
  bonds: Bond[];
  /** People beyond those drawn: they have the fewest bonds. */
  more: number;
}

interface Spot extends SimulationNodeDatum {
  id: string;
  circle: number;
  x: number;
  y: number;
}

/** Who knows whom, drawn to rest: forces with a start and a chance that are always the same give the same picture. */
export function layoutMap({ people, ...known }: Known & { people: readonly string[] }): MapPicture {
  const all = listBonds(known);
  const weights = new Map<string, number>();
  for (const { oneId, otherId, weight } of all) {
    for (const id of [oneId, otherId]) weights.set(id, (weights.get(id) ?? 0) + weight);
  }
  const bonded = people.filter((id) => weights.has(id));
  const drawn = [...bonded]
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, MOST_DRAWN);
  const isDrawn = new Set(drawn);
  const bonds = all.filter(({ oneId, otherId }) => isDrawn.has(oneId) && isDrawn.has(otherId));
  const circles = findCircles(drawn, bonds);
  const islands = findIslands(drawn, bonds).map((island) => settle(island, circles, bonds, drawn.length));
  const placed = putTogether(islands).sort((a, b) => a.circle - b.circle || a.y - b.y || a.x - b.x);
  return {
    width: Math.max(0, ...placed.map(({ x }) => x)) + SPOT.width / 2 + MARGIN,
    height: Math.max(0, ...placed.map(({ y }) => y)) + SPOT.height - SPOT.radius + MARGIN,
    spots: placed,
    bonds,
    more: bonded.length - drawn.length,
  };
}

/** Those whom no bond joins to the rest, however long the way: drawn beside each other, or their lines would cross. The largest first. */
function findIslands(drawn: readonly string[], bonds: readonly Bond[]): string[][] {
  const island = new Map(drawn.map((id) => [id, [id]]));
  for (const { oneId, otherId } of bonds) {
    const [one, other] = [island.get(oneId), island.get(otherId)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const id of other) island.set(id, one);
  }
  return [...new Set(island.values())].sort((a, b) => b.length - a.length);
}

/** Each island by itself, then all of them on one picture. */
function putTogether(islands: readonly Spot[][]): MapPicture["spots"] {
  const boxes = islands.map((spots) => {
    const [left, top] = [Math.min(...spots.map(({ x }) => x)), Math.min(...spots.map(({ y }) => y))];
    const width = Math.max(...spots.map(({ x }) => x)) - left + SPOT.width + BETWEEN;
    const height = Math.max(...spots.map(({ y }) => y)) - top + SPOT.height + BETWEEN;
    return { spots, left, top, width, height };
  });
  const places = packBoxes(boxes);
  return boxes.flatMap(({ spots, left, top }, index) =>
    spots.map(({ id, x, y, circle }) => ({
      id,
      x: Math.round(x - left + places[index].x + SPOT.width / 2 + MARGIN),
      y: Math.round(y - top + places[index].y + SPOT.radius + MARGIN),
      circle,
    })),
  );
}

/** `inAll`: how many are on the picture; the more, the shorter each island is left to come to rest. */
function settle(
  island: readonly string[],
  circles: ReadonlyMap<string, number>,
  bonds: readonly Bond[],
  inAll: number,
): Spot[] {
  const spots: Spot[] = island.map((id, index) => ({ id, circle: circles.get(id) ?? 0, ...startAt(index) }));
  const place = new Map(spots.map((spot) => [spot.id, spot]));
  const links = bonds.flatMap(
    ({ oneId, otherId, weight }): (SimulationLinkDatum<Spot> & { weight: number; near: boolean })[] => {
      const [source, target] = [place.get(oneId), place.get(otherId)];
      return source && target ? [{ source, target, weight, near: source.circle === target.circle }] : [];
    },
  );
  const simulation = forceSimulation(spots)
    .force(
      "bond",
      forceLink<Spot, (typeof links)[number]>(links)
        .distance(({ near, weight }) => (near ? 95 : 220) / Math.min(1.5, 1 + weight / 12))
        .strength(({ near, weight }) => (near ? 0.7 : 0.05) * Math.min(1, 0.3 + weight / 4)),
    )
    .force("apart", forceManyBody<Spot>().strength(-420).distanceMax(700))
    .force("room", forceCollide<Spot>(SPOT.width / 2))
    .force("x", forceX<Spot>(0).strength(0.035))
    .force("y", forceY<Spot>(0).strength(0.06))
    .stop();
  const ticks = Math.max(60, Math.min(TICKS, Math.floor(MOST_WORK / Math.max(1, inAll))));
  simulation.alphaDecay(1 - Math.pow(0.001, 1 / ticks)).tick(ticks);
  keepApart(spots);
  return spots;
}

/** A sunflower's seeds: spread evenly, nobody on somebody else. */
function startAt(index: number): { x: number; y: number } {
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const far = 40 * Math.sqrt(index + 0.5);
  return { x: far * Math.cos(angle), y: far * Math.sin(angle) };
}

/** Names are wider than they are high, which the forces do not know: pushes those who overlap apart the shorter way. */
function keepApart(spots: Spot[]): void {
  for (let round = 0; round < 400; round++) {
    let moved = false;
    for (const [index, a] of spots.entries()) {
      for (const b of spots.slice(index + 1)) {
        const [x, y] = [SPOT.width - Math.abs(a.x - b.x), SPOT.height - Math.abs(a.y - b.y)];
        if (x <= 0 || y <= 0) continue;
        moved = true;
        const axis = y <= x ? "y" : "x";
        const push = (Math.min(x, y) / 2 + 0.5) * (a[axis] < b[axis] ? 1 : -1);
        a[axis] -= push;
        b[axis] += push;
      }
    }
    if (!moved) return;
  }
}
