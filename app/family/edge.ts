import type { Kinship } from "./kinship";
import type { Nature, TieRelation } from "./relation";

/** A tie as it was entered: the relative is the person's `relation`. */
export interface FamilyTie {
  personId: string;
  relation: TieRelation;
  relativeId: string;
  /** Of a parent or child; of a sibling `half` or `step` where the note's own word says so. */
  nature?: Nature | "half" | null;
}

/** From one person to the next, and what that one is to them. */
export interface Step {
  personId: string;
  kinship: Kinship;
}

/** A way to a relative; more than one step where it follows from a sibling's. */
export interface Edge {
  to: string;
  steps: readonly Step[];
}

export type EdgeKind =
  | "parent"
  | "child"
  | "sibling"
  | "couple"
  | "ex"
  | "stepParent"
  | "stepChild"
  | "stepSibling"
  | "fosterParent"
  | "fosterChild"
  | "grandparent"
  | "grandchild"
  | "aunt"
  | "niece"
  | "cousin"
  | "inLaw";

const blood = (up: number, down: number): Kinship => ({ up, down, by: "blood", sure: true });
export const SIBLING = blood(1, 1);

const STEPS: Record<EdgeKind, Kinship> = {
  parent: blood(1, 0),
  child: blood(0, 1),
  sibling: SIBLING,
  couple: { up: 0, down: 0, by: "spouse", sure: true },
  ex: { up: 0, down: 0, by: "ex", sure: true },
  stepParent: { up: 1, down: 0, by: "step", sure: true },
  stepChild: { up: 0, down: 1, by: "step", sure: true },
  stepSibling: { up: 1, down: 1, by: "step", sure: true },
  fosterParent: { up: 1, down: 0, by: "foster", sure: true },
  fosterChild: { up: 0, down: 1, by: "foster", sure: true },
  grandparent: blood(2, 0),
  grandchild: blood(0, 2),
  aunt: blood(2, 1),
  niece: blood(1, 2),
  cousin: blood(2, 2),
  inLaw: { up: 0, down: 0, by: "unsaidInLaw", sure: true },
};

export function step(personId: string, kind: EdgeKind): Step {
  return { personId, kinship: STEPS[kind] };
}

export function kinshipOf(kind: EdgeKind, { relation, nature }: FamilyTie): Kinship {
  if (kind === "couple" && relation === "partner") return { ...STEPS.couple, by: "partner" };
  return kind === "sibling" && nature === "half" ? { ...SIBLING, by: "half" } : STEPS[kind];
}

export function kindOf(relation: TieRelation, nature: FamilyTie["nature"]): EdgeKind | null {
  switch (relation) {
    case "spouse":
    case "partner":
      return "couple";
    case "ex":
      return "ex";
    case "parent":
      return nature === "step" ? "stepParent" : nature === "foster" ? "fosterParent" : "parent";
    case "child":
      return nature === "step" ? "stepChild" : nature === "foster" ? "fosterChild" : "child";
    case "sibling":
      return nature === "step" ? "stepSibling" : "sibling";
    case "grandparent":
    case "grandchild":
    case "cousin":
      return relation;
    case "aunt_uncle":
      return "aunt";
    case "niece_nephew":
      return "niece";
    case "in_law":
      return "inLaw";
    default:
      return null;
  }
}
