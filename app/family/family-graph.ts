import { kindOf, kinshipOf, SIBLING, step, type Edge, type EdgeKind, type FamilyTie, type Step } from "./edge";
import { otherSide } from "./relation";

export type { FamilyTie } from "./edge";

export interface FamilyGraph {
  people: readonly string[];
  edges(id: string, kind: EdgeKind): readonly Edge[];
  /** By birth or adoption, those who follow from a sibling's included. */
  parentsOf(id: string): readonly string[];
  /** They have one parent in common, and each another one besides; or it was entered so. */
  areHalfSiblings(a: string, b: string): boolean;
}

/**
 * What was entered, read from every side. Entered siblings have their parents in common where that leaves each with two
 * at most, who are a couple or both entered of one of them; otherwise they are siblings and nothing follows. Full
 * siblings also have each other's grandparents, aunts, uncles and cousins who were entered without the people between.
 */
export function buildFamilyGraph(ties: readonly FamilyTie[]): FamilyGraph {
  const found = new Map<string, Map<EdgeKind, Map<string, Edge>>>();
  const half = new Set<string>();

  const add = (from: string, kind: EdgeKind, to: string, steps: readonly Step[]) => {
    if (from === to) return;
    const kinds = found.get(from) ?? new Map<EdgeKind, Map<string, Edge>>();
    found.set(from, kinds);
    const edges = kinds.get(kind) ?? new Map<string, Edge>();
    kinds.set(kind, edges);
    if (!edges.has(to)) edges.set(to, { to, steps });
  };
  const targets = (id: string, kind: EdgeKind) => [...(found.get(id)?.get(kind)?.keys() ?? [])];
  const parentsOf = (id: string) => targets(id, "parent");

  const sorted = [...ties].sort(
    (a, b) => compare(a.personId, b.personId) || compare(a.relativeId, b.relativeId) || compare(a.relation, b.relation),
  );
  for (const tie of sorted) {
    const there = kindOf(tie.relation, tie.nature ?? null);
    const back = kindOf(otherSide(tie.relation), tie.nature ?? null);
    if (there === null || back === null || tie.personId === tie.relativeId) continue;
    add(tie.personId, there, tie.relativeId, [{ personId: tie.relativeId, kinship: kinshipOf(there, tie) }]);
    add(tie.relativeId, back, tie.personId, [{ personId: tie.personId, kinship: kinshipOf(back, tie) }]);
    if (there === "sibling" && tie.nature === "half") half.add(pair(tie.personId, tie.relativeId));
  }

  for (const group of siblingGroups([...found.keys()], (id) => targets(id, "sibling"), half)) {
    shareParents(group);
    for (const a of group) {
      for (const b of group) if (!haveOtherParents(a, b)) add(a, "sibling", b, [{ personId: b, kinship: SIBLING }]);
    }
  }
  shareFarKin([...found.keys()].sort(compare));

  function shareParents(group: readonly string[]): void {
    const all = [...new Set(group.flatMap(parentsOf))];
    const [one, other] = all;
    const together =
      all.length <= 1 ||
      (all.length === 2 &&
        (group.some((id) => parentsOf(id).length === 2) ||
          [...targets(one ?? "", "couple"), ...targets(one ?? "", "ex")].includes(other ?? "")));
    if (!together || all.some((id) => comesFrom(id, group))) return;
    for (const parent of all) {
      const through = group.find((id) => parentsOf(id).includes(parent)) ?? parent;
      for (const id of group.filter((each) => !parentsOf(each).includes(parent))) {
        add(id, "parent", parent, [step(through, "sibling"), step(parent, "parent")]);
        add(parent, "child", id, [step(through, "child"), step(id, "sibling")]);
      }
    }
  }

  /** Whether somebody is one of the group or has one of them among their ancestors. */
  function comesFrom(id: string, group: readonly string[]): boolean {
    const reached = new Set([id]);
    for (const each of reached) {
      if (group.includes(each)) return true;
      for (const parent of parentsOf(each)) reached.add(parent);
    }
    return false;
  }

  function haveOtherParents(a: string, b: string): boolean {
    const [of, and] = [parentsOf(a), parentsOf(b)];
    return of.length >= 2 && and.length >= 2 && !of.some((id) => and.includes(id));
  }

  function shareFarKin(people: readonly string[]): void {
    const full = new Map(people.map((id) => [id, fullSiblings(id)]));
    const shared: [from: string, kind: EdgeKind, to: string, steps: Step[]][] = [];
    for (const id of people) {
      for (const kind of ["grandparent", "aunt", "cousin"] as const) {
        for (const far of targets(id, kind)) {
          const others = kind === "cousin" ? (full.get(far) ?? []) : [];
          for (const from of [null, ...(full.get(id) ?? [])]) {
            for (const to of [null, ...others]) {
              const steps = [
                ...(from === null ? [] : [step(id, "sibling")]),
                step(far, kind),
                ...(to === null ? [] : [step(to, "sibling")]),
              ];
              shared.push([from ?? id, kind, to ?? far, steps]);
              const back = BACK[kind];
              shared.push([to ?? far, back, from ?? id, turnSteps(from ?? id, id, far, to, back)]);
            }
          }
        }
      }
    }
    for (const each of shared) add(...each);
  }

  function fullSiblings(id: string): string[] {
    const parents = parentsOf(id);
    const among = new Set([...targets(id, "sibling"), ...parents.flatMap((parent) => targets(parent, "child"))]);
    among.delete(id);
    const same = (other: string) => {
      const theirs = parentsOf(other);
      return theirs.length === parents.length && theirs.every((parent) => parents.includes(parent));
    };
    return [...among].filter((other) => same(other) && !half.has(pair(id, other))).sort(compare);
  }

  return {
    people: [...found.keys()],
    edges: (id, kind) => [...(found.get(id)?.get(kind)?.values() ?? [])],
    parentsOf,
    areHalfSiblings(a, b) {
      const [of, and] = [parentsOf(a), parentsOf(b)];
      const common = of.filter((parent) => and.includes(parent)).length;
      return half.has(pair(a, b)) || (common === 1 && of.length >= 2 && and.length >= 2);
    },
  };
}

const BACK = { grandparent: "grandchild", aunt: "niece", cousin: "cousin" } as const;

/** From `to` (or `far` itself) back to whom it was shared with. */
function turnSteps(from: string, id: string, far: string, to: string | null, back: EdgeKind): Step[] {
  return [
    ...(to === null ? [] : [step(far, "sibling")]),
    step(id, back),
    ...(from === id ? [] : [step(from, "sibling")]),
  ];
}

/** Those who are siblings of siblings, half-siblings apart, two and more. */
function siblingGroups(people: string[], siblingsOf: (id: string) => string[], half: ReadonlySet<string>): string[][] {
  const seen = new Set<string>();
  return people.sort(compare).flatMap((first) => {
    const group: string[] = [];
    const waiting = [first];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      group.push(id);
      const of = id;
      waiting.push(...siblingsOf(of).filter((other) => !half.has(pair(of, other))));
    }
    return group.length > 1 ? [group.sort(compare)] : [];
  });
}

function pair(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
