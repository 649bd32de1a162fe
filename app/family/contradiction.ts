import type { FamilyTie } from "./edge";
import { otherSide, type TieRelation } from "./relation";
import { possessive, sayFamilyTie } from "./say-tie";

export type ContradictionKind =
  "same-person" | "own-ancestor" | "third-parent" | "couple-in-line" | "sibling-in-line" | "two-at-once" | "each-other";

export interface Contradiction {
  kind: ContradictionKind;
  /** In plain words, for the person who says it. */
  sentence: string;
  /** What was known that it cannot stand beside; null where it is wrong by itself. */
  against: FamilyTie | null;
}

/** At most one of these is somebody to somebody; cousins marry, and in-laws are what they are besides. */
const LINES: readonly TieRelation[] = [
  "parent",
  "child",
  "sibling",
  "grandparent",
  "grandchild",
  "aunt_uncle",
  "niece_nephew",
];
const COUPLE: readonly TieRelation[] = ["spouse", "partner", "ex"];
const ONE_WAY: readonly TieRelation[] = ["godparent", "godchild", "introducer", "introduced"];

/**
 * Why a tie cannot stand beside those that are known; null where it can. `told` is not among `ties`. Ancestors are those
 * by birth or adoption: a stepfather may well be younger than his stepson.
 */
export function findContradiction(
  ties: readonly FamilyTie[],
  told: FamilyTie,
  nameOf: (id: string) => string,
): Contradiction | null {
  const { personId, relation, relativeId } = told;
  const [person, relative] = [nameOf(personId), nameOf(relativeId)];
  const say = (tie: FamilyTie) => sayFamilyTie(tie, nameOf);
  if (personId === relativeId) {
    return { kind: "same-person", sentence: "Nobody is a relative of their own.", against: null };
  }

  const between = ties
    .map((tie) => fromSide(tie, personId))
    .filter((tie) => tie.personId === personId && tie.relativeId === relativeId && tie.relation !== relation);
  const other = between.find((tie) => cannotBeBoth(relation, tie.relation));
  if (other) {
    const kind = ONE_WAY.includes(relation) ? "each-other" : "two-at-once";
    return { kind, sentence: `${say(other)} already, and cannot be both.`, against: other };
  }

  if (COUPLE.includes(relation) || relation === "sibling") {
    const chain = findAncestor(ties, personId, relativeId) ?? findAncestor(ties, relativeId, personId);
    const [first] = chain ?? [];
    if (chain && first) {
      const above = chain.at(-1)?.relativeId ?? "";
      const below = first.personId;
      const sentence = `${nameOf(above)} is ${possessive(nameOf(below))} ${sayLine(chain)}, and cannot be ${relation === "sibling" ? "a sibling" : "a partner"} too.`;
      return { kind: relation === "sibling" ? "sibling-in-line" : "couple-in-line", sentence, against: first };
    }
  }

  const up = toParent(told);
  if (!up) return null;
  const chain = findAncestor(ties, up.relativeId, up.personId);
  const [first] = chain ?? [];
  if (chain && first) {
    const [above, below] = [nameOf(up.personId), nameOf(up.relativeId)];
    const sentence = `${above} is ${possessive(below)} ${sayLine(chain)} already, so ${below} cannot come before ${above}.`;
    return { kind: "own-ancestor", sentence, against: first };
  }
  if (!isByMarriage(up)) {
    const [above, below] = [reach(ties, up.relativeId, "up"), reach(ties, up.personId, "down")];
    const beside = ties
      .filter(({ relation: each }) => each === "sibling" || COUPLE.includes(each))
      .map((tie) => (above.has(tie.relativeId) ? tie : turned(tie)))
      .find((tie) => above.has(tie.relativeId) && below.has(tie.personId));
    if (beside) {
      const kind = beside.relation === "sibling" ? "sibling-in-line" : "couple-in-line";
      const sentence = `${say(beside)} already, and cannot come before ${nameOf(beside.personId)} too.`;
      return { kind, sentence, against: beside };
    }
  }
  const isBirth = (tie: FamilyTie | null) => tie?.relation === "parent" && (tie.nature ?? null) === null;
  const parents = new Map(
    ties
      .map(toParent)
      .filter((tie) => tie !== null)
      .filter((tie) => isBirth(tie) && tie.personId === up.personId && tie.relativeId !== up.relativeId)
      .map((tie) => [tie.relativeId, tie]),
  );
  const [one, two] = parents.values();
  if (isBirth(up) && one && two) {
    const child = up.personId === personId ? person : relative;
    const sentence = `${child} has two parents already, ${nameOf(one.relativeId)} and ${nameOf(two.relativeId)}. A third can be a stepparent, a foster parent or an adoptive one.`;
    return { kind: "third-parent", sentence, against: two };
  }
  return null;
}

function cannotBeBoth(a: TieRelation, b: TieRelation): boolean {
  if (ONE_WAY.includes(a)) return b === otherSide(a);
  if (LINES.includes(a)) return LINES.includes(b) || COUPLE.includes(b);
  return COUPLE.includes(a) && LINES.includes(b);
}

/** The ties that lead up from one to the other, the first of them the lower one's; null where none do. */
function findAncestor(ties: readonly FamilyTie[], below: string, above: string): FamilyTie[] | null {
  const up = new Map<string, FamilyTie[]>();
  for (const tie of ties.map(toParent)) {
    if (tie && !isByMarriage(tie)) {
      up.set(tie.personId, [...(up.get(tie.personId) ?? []), tie]);
    }
  }
  const reached = new Map<string, FamilyTie[]>([[below, []]]);
  for (const [id, chain] of reached) {
    if (id === above) return chain;
    for (const tie of up.get(id) ?? []) {
      if (!reached.has(tie.relativeId)) reached.set(tie.relativeId, [...chain, tie]);
    }
  }
  return null;
}

/** Everybody above or below, with the one who is asked about. */
function reach(ties: readonly FamilyTie[], start: string, way: "up" | "down"): Set<string> {
  const next = new Map<string, string[]>();
  for (const tie of ties.map(toParent)) {
    if (!tie || isByMarriage(tie)) continue;
    const [from, to] = way === "up" ? [tie.personId, tie.relativeId] : [tie.relativeId, tie.personId];
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  const reached = new Set([start]);
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  return reached;
}

/** A stepfather may be younger than his stepson: he is nobody's ancestor. */
function isByMarriage({ nature }: FamilyTie): boolean {
  return nature === "step" || nature === "foster";
}

/** A tie of one who comes before the other, as the later one has it. */
function toParent(tie: FamilyTie): FamilyTie | null {
  if (tie.relation === "parent" || tie.relation === "grandparent") return tie;
  return tie.relation === "child" || tie.relation === "grandchild" ? turned(tie) : null;
}

function fromSide(tie: FamilyTie, personId: string): FamilyTie {
  return tie.personId === personId ? tie : turned(tie);
}

function turned(tie: FamilyTie): FamilyTie {
  return { ...tie, personId: tie.relativeId, relation: otherSide(tie.relation), relativeId: tie.personId };
}

function sayLine(chain: readonly FamilyTie[]): string {
  const generations = chain.reduce((sum, { relation }) => sum + (relation === "grandparent" ? 2 : 1), 0);
  if (generations === 1) return "parent";
  return `${"great-".repeat(generations - 2)}grandparent`;
}
