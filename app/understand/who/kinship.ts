import type { Relation } from "../extraction";
import type { KinWord } from "./kin-word";

/** Ties between people on record and people of the note: from one to what the other is to them. */
export type Ties = ReadonlyMap<string, readonly { relation: Relation; personId: string }[]>;

export interface Relatives {
  /** On record, or following from what is: a parent's parent is a grandparent. */
  sure: Set<string>;
  /** Not said, but likely: a parent's husband, a brother's mother. */
  likely: Set<string>;
}

/** The ways that lead to a relative; "spouse" here is any spouse or partner. */
const WAYS: Record<Relation, readonly (readonly Relation[])[]> = {
  spouse: [["spouse"]],
  partner: [["spouse"]],
  ex: [["ex"]],
  child: [["child"]],
  parent: [["parent"]],
  sibling: [["sibling"], ["parent", "child"]],
  grandparent: [["grandparent"], ["parent", "parent"]],
  grandchild: [["grandchild"], ["child", "child"]],
  aunt_uncle: [["aunt_uncle"], ["parent", "sibling"], ["parent", "sibling", "spouse"]],
  niece_nephew: [["niece_nephew"], ["sibling", "child"], ["spouse", "sibling", "child"]],
  cousin: [["cousin"], ["parent", "sibling", "child"], ["aunt_uncle", "child"]],
  in_law: [["in_law"], ["spouse", "parent"], ["spouse", "sibling"], ["sibling", "spouse"], ["child", "spouse"]],
};

const LIKELY_WAYS: Partial<Record<Relation, readonly (readonly Relation[])[]>> = {
  child: [["spouse", "child"]],
  parent: [
    ["parent", "spouse"],
    ["sibling", "parent"],
  ],
  sibling: [["sibling", "sibling"]],
  grandparent: [["sibling", "grandparent"]],
  cousin: [["sibling", "cousin"]],
  ex: [["spouse"]],
  spouse: [["ex"]],
};

export function relatives(ties: Ties, start: string, kin: KinWord): Relatives {
  const through = kin.through ? [...kin.through, [kin.relation]] : WAYS[kin.relation];
  const sure = follow(ties, start, through);
  const likely = follow(ties, start, LIKELY_WAYS[kin.relation] ?? []);
  for (const id of sure) likely.delete(id);
  return { sure, likely };
}

/** Whether two relations may be said of one pair at once: partner and spouse, but not child and parent. */
export function agree(a: Relation, b: Relation): boolean {
  const couple: readonly Relation[] = ["spouse", "partner", "ex"];
  return a === b || (couple.includes(a) && couple.includes(b)) || (a === "in_law" && b === "in_law");
}

function follow(ties: Ties, start: string, ways: readonly (readonly Relation[])[]): Set<string> {
  const found = new Set<string>();
  for (const way of ways) {
    let reached = new Set([start]);
    for (const step of way) reached = new Set([...reached].flatMap((id) => oneStep(ties, id, step)));
    for (const id of reached) if (id !== start) found.add(id);
  }
  return found;
}

function oneStep(ties: Ties, id: string, relation: Relation): string[] {
  const couple = relation === "spouse";
  return (ties.get(id) ?? [])
    .filter((tie) => tie.relation === relation || (couple && tie.relation === "partner"))
    .map((tie) => tie.personId);
}
