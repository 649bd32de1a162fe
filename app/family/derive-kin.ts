import type { Edge, EdgeKind, FamilyTie, Step } from "./edge";
import { buildFamilyGraph, type FamilyGraph } from "./family-graph";
import type { Kinship, Way } from "./kinship";
import { follow, START, type State } from "./kin-state";

/** Somebody of the family, what they are to the person, and the steps that lead to them. */
export interface Kin {
  personId: string;
  kinship: Kinship;
  /** The last one is this relative. */
  path: readonly Step[];
}

/** How far is gone at most, whatever was entered: some ten thousand steps are a few milliseconds. */
const MOST_STEPS = 20_000;

/**
 * Everybody who is kin of this person, the nearest first, each once and as the nearest that they are: by steps of one
 * generation or one couple; at the same distance blood before marriage, and marriage before an ex.
 */
export function deriveKin(
  ties: readonly FamilyTie[] | FamilyGraph,
  personId: string,
  { limit = 500 }: { limit?: number } = {},
): Kin[] {
  const graph = "edges" in ties ? ties : buildFamilyGraph(ties);
  const best = new Map<string, Place>();
  const seen = new Set<string>();
  const waiting: Place[][] = [[{ at: personId, state: START, weight: 0, steps: 0 }]];
  let taken = 0;
  for (let weight = 0; weight < waiting.length; weight++) {
    const places = (waiting[weight] ?? []).sort((a, b) => a.steps - b.steps || (a.at < b.at ? -1 : 1));
    for (const place of places) {
      const { phase, up, down, by, sure } = place.state;
      // An ancestor reached by two of their children leads down to each from the other.
      const turns = down === 0 && up > 0 ? place.from?.at : "";
      const key = `${place.at} ${phase} ${up} ${down} ${by} ${sure} ${turns}`;
      if (seen.has(key) || ++taken > MOST_STEPS) continue;
      seen.add(key);
      const known = best.get(place.at);
      if (place.at !== personId && (!known || isNearer(place, known, personId))) best.set(place.at, place);
      if (place.at === personId && weight > 0) continue;
      for (const next of goOn(graph, place)) (waiting[next.weight] ??= []).push(next);
    }
  }
  return [...best.values()]
    .sort((a, b) => a.weight - b.weight || rank(a.state) - rank(b.state) || (a.at < b.at ? -1 : 1))
    .slice(0, limit)
    .map((place) => ({
      personId: place.at,
      kinship: kinshipAt(graph, personId, place),
      path: pathTo(graph, place, personId),
    }));
}

interface Place {
  at: string;
  state: State;
  weight: number;
  steps: number;
  from?: Place;
  edge?: Edge;
}

const WEIGHTS: Record<EdgeKind, number> = {
  parent: 1,
  child: 1,
  sibling: 2,
  couple: 1,
  ex: 1,
  stepParent: 2,
  stepChild: 2,
  stepSibling: 3,
  fosterParent: 2,
  fosterChild: 2,
  grandparent: 2,
  grandchild: 2,
  aunt: 3,
  niece: 3,
  cousin: 4,
  inLaw: 4,
};
const KINDS = Object.keys(WEIGHTS) as EdgeKind[];

function* goOn(graph: FamilyGraph, place: Place): Generator<Place> {
  if (place.state.phase === "end") return;
  for (const kind of KINDS) {
    for (const edge of graph.edges(place.at, kind)) {
      const state = follow(graph, place.state, kind, { before: place.from?.at ?? null, to: edge.to });
      if (state) {
        const steps = place.steps + edge.steps.length;
        yield { at: edge.to, state, weight: place.weight + WEIGHTS[kind], steps, from: place, edge };
      }
    }
  }
}

const RANKS: Way[] = ["blood", "half", "spouse", "partner", "foster", "step", "inLaw", "unsaidInLaw", "ex", "ofEx"];

function rank({ by, sure }: State): number {
  // Of somebody's ex and an ex's somebody neither comes first: from the other side one is the other.
  return RANKS.indexOf(by === "exOf" ? "ofEx" : by) * 2 + (sure ? 0 : 1);
}

/**
 * At the same distance, and in the same way, who is nearer in generation; of a great-uncle who is also a great-nephew one of
 * the two, the same from both sides.
 */
function isNearer(place: Place, than: Place, start: string): boolean {
  const apart = ({ state }: Place) => Math.abs(state.up - state.down);
  const older = ({ state }: Place) => (start < place.at ? state.up - state.down : state.down - state.up);
  const byEx = ({ state }: Place) => ((state.by === "exOf") === start < place.at ? 1 : 0);
  const nearer =
    place.weight - than.weight ||
    rank(place.state) - rank(than.state) ||
    apart(place) - apart(than) ||
    byEx(place) - byEx(than) ||
    older(than) - older(place);
  return nearer < 0;
}

function kinshipAt(graph: FamilyGraph, start: string, { at, state, edge, weight }: Place): Kinship {
  const { up, down, by, sure } = state;
  if (by === "spouse" && weight === 1 && edge?.steps[0]) return edge.steps[0].kinship;
  if (by === "blood" && up === 1 && down === 1 && graph.areHalfSiblings(start, at))
    return { up, down, by: "half", sure };
  return { up, down, by, sure };
}

/** The steps from the start, a parent's other child as the sibling they are. */
function pathTo(graph: FamilyGraph, place: Place, start: string): Step[] {
  const walked: Step[] = [];
  for (let each: Place | undefined = place; each?.edge; each = each.from) walked.unshift(...each.edge.steps);
  const path: Step[] = [];
  for (const step of walked) {
    const last = path.at(-1);
    const isSibling = last && ((is(last, 1, 0) && is(step, 0, 1)) || (is(last, 1, 1) && is(step, 1, 1)));
    if (!isSibling) {
      path.push(step);
      continue;
    }
    path.pop();
    const before = path.at(-1)?.personId ?? start;
    const by = graph.areHalfSiblings(before, step.personId) ? "half" : "blood";
    path.push({ personId: step.personId, kinship: { up: 1, down: 1, by, sure: true } });
  }
  return path;
}

function is({ kinship }: Step, up: number, down: number): boolean {
  return (kinship.by === "blood" || kinship.by === "half") && kinship.up === up && kinship.down === down;
}
