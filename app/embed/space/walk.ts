import type { Graph } from "./graph";

export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  width: number;
}

export interface WalkOptions {
  /** The chance that a walk ends at each step. */
  restart: number;
  /** A step is taken only from where at least this much of the walk stands. */
  threshold: number;
  /** The nodes kept for each term. */
  most: number;
}

/** Where walks from one term spend their time: nodes and their shares, the greatest `most` of them. */
export interface Visits {
  nodes: Uint32Array;
  shares: Float32Array;
}

/** Random walks that start at each term: personalised PageRank by forward push (Andersen, Chung and Lang 2006). */
export function walkFrom(graph: Graph, terms: Iterable<number>, { restart, threshold, most }: WalkOptions): Visits[] {
  const size = graph.starts.length - 1;
  const reached = new Float64Array(size);
  const pending = new Float64Array(size);
  const queue = new Uint32Array(size);
  const touched = new Uint32Array(size);

  const visitsOf = (term: number): Visits => {
    const from = graph.synsetCount + term;
    let touchedCount = 1;
    let tail = 1;
    queue[0] = touched[0] = from;
    pending[from] = 1;
    for (let head = 0; head !== tail; head = (head + 1) % size) {
      const node = queue[head];
      const moving = (1 - restart) * pending[node];
      reached[node] += restart * pending[node];
      pending[node] = 0;
      for (let e = graph.starts[node]; e < graph.starts[node + 1]; e++) {
        const target = graph.targets[e];
        const before = pending[target];
        const after = before + moving * graph.weights[e];
        if (before === 0 && reached[target] === 0) touched[touchedCount++] = target;
        pending[target] = after;
        if (before < threshold && after >= threshold) {
          queue[tail] = target;
          tail = (tail + 1) % size;
        }
      }
    }
    const visited: number[] = [];
    for (let i = 0; i < touchedCount; i++) if (reached[touched[i]] > 0) visited.push(touched[i]);
    visited.sort((a, b) => reached[b] - reached[a]);
    const nodes = Uint32Array.from(visited.slice(0, most));
    const shares = new Float32Array(nodes.length);
    for (let i = 0; i < nodes.length; i++) shares[i] = reached[nodes[i]];
    for (let i = 0; i < touchedCount; i++) reached[touched[i]] = pending[touched[i]] = 0;
    return { nodes, shares };
  };
  return Array.from(terms, visitsOf);
}

/** How much of all walks stands at each node, its 3/4th power, summing to 1: what a visit is measured against. */
export function priorOf(visits: Visits[], size: number): Float64Array {
  const prior = new Float64Array(size);
  for (const { nodes, shares } of visits) for (let i = 0; i < nodes.length; i++) prior[nodes[i]] += shares[i];
  const smoothed = prior.map((mass) => mass ** 0.75);
  const total = smoothed.reduce((sum, mass) => sum + mass, 0);
  return smoothed.map((mass) => mass / total);
}

/** Positive pointwise mutual information of each term with the nodes its walks visit. */
export function informationOf(visits: Visits[], prior: Float64Array): SparseRows {
  const size = visits.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const rows = {
    starts: new Uint32Array(visits.length + 1),
    columns: new Uint32Array(size),
    values: new Float32Array(size),
    width: prior.length,
  };
  let at = 0;
  visits.forEach(({ nodes, shares }, row) => {
    for (let i = 0; i < nodes.length; i++) {
      const information = prior[nodes[i]] > 0 ? Math.log(shares[i] / prior[nodes[i]]) : 0;
      if (information > 0) {
        rows.columns[at] = nodes[i];
        rows.values[at++] = information;
      }
    }
    rows.starts[row + 1] = at;
  });
  return rows;
}
