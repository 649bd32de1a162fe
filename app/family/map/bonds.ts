import { isFamily, type TieRelation } from "../relation";

/** How two people know each other: the strongest way is what the line looks like. */
export type BondKind = "family" | "known" | "introduced" | "notes";

export interface Bond {
  oneId: string;
  otherId: string;
  kind: BondKind;
  weight: number;
}

export interface Known {
  ties: readonly { personId: string; relation: TieRelation; relativeId: string }[];
  together: readonly { oneId: string; otherId: string; weight: number }[];
}

const WEIGHTS: Record<BondKind, number> = { family: 3, known: 2, introduced: 2, notes: 0 };
const MOST_FROM_NOTES = 3;

/** One bond for each two who have anything to do with each other. */
export function listBonds({ ties, together }: Known): Bond[] {
  const bonds = new Map<string, Bond>();
  const of = (a: string, b: string): Bond => {
    const [oneId, otherId] = a < b ? [a, b] : [b, a];
    const key = `${oneId} ${otherId}`;
    const bond: Bond = bonds.get(key) ?? { oneId, otherId, kind: "notes", weight: 0 };
    bonds.set(key, bond);
    return bond;
  };
  for (const { personId, relation, relativeId } of ties) {
    const bond = of(personId, relativeId);
    const kind = kindOf(relation);
    if (WEIGHTS[kind] > bond.weight) Object.assign(bond, { kind, weight: WEIGHTS[kind] });
  }
  for (const { oneId, otherId, weight } of together) of(oneId, otherId).weight += Math.min(weight, MOST_FROM_NOTES);
  return [...bonds.values()].sort((a, b) => compare(a.oneId, b.oneId) || compare(a.otherId, b.otherId));
}

function kindOf(relation: TieRelation): BondKind {
  if (relation === "introducer" || relation === "introduced") return "introduced";
  return isFamily(relation) ? "family" : "known";
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
