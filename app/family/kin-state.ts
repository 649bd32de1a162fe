import type { EdgeKind } from "./edge";
import type { FamilyGraph } from "./family-graph";
import type { Way } from "./kinship";

/** Nobody says more than that of a great-great-great-great-grandparent, or of a third cousin twice removed. */
const MOST_GENERATIONS = 6;
const MOST_APART = 9;
/** Where a walk stands: how far up and down, and through whose marriage. */
export interface State {
  phase:
    | "line"
    | "skip"
    | "couple"
    | "coupleSkip"
    | "ex"
    | "stepParent"
    | "enteredStepParent"
    | "stepChild"
    | "fosterParent"
    | "end";
  up: number;
  down: number;
  by: Way;
  sure: boolean;
}

export const START: State = { phase: "line", up: 0, down: 0, by: "blood", sure: true };

/**
 * What somebody is who stands one step on; null where nothing follows, or nothing that has a name. `before` is who stands one
 * step back.
 */
export function follow(
  graph: Pick<FamilyGraph, "parentsOf">,
  state: State,
  kind: EdgeKind,
  { before, to }: { before: string | null; to: string },
): State | null {
  const { phase, up, down, sure } = state;
  /** Those who have two parents have no third in whoever one of these is with. */
  const hasBoth = (child: string) => graph.parentsOf(child).length >= 2;
  const end = (by: Way, up: number, down: number, isSure = true): State => ({
    phase: "end",
    up,
    down,
    by,
    sure: isSure,
  });
  if (kind === "child" && to === before) return null;
  switch (phase) {
    case "line":
    case "skip": {
      const moved = moveBy(kind, up, down, phase === "skip");
      if (moved) {
        const tooFar =
          moved.up > MOST_GENERATIONS || moved.down > MOST_GENERATIONS || moved.up + moved.down > MOST_APART;
        return tooFar ? null : { phase: kind === "grandparent" ? "skip" : "line", ...moved, by: "blood", sure: true };
      }
      const shape = `${up} ${down}`;
      switch (kind) {
        case "couple":
          if (shape === "0 0") return { phase: "couple", up, down, by: "spouse", sure: true };
          if (shape === "1 0") return { ...state, phase: "stepParent", by: "step", sure: hasBoth(before ?? "") };
          if (shape === "2 0") return end("step", 2, 0, phase === "line" && hasBoth(before ?? ""));
          if (shape === "0 1") return { ...state, phase: "stepChild", by: "inLaw" };
          return ["0 2", "1 1", "2 1", "1 2", "2 2"].includes(shape) ? end("inLaw", up, down) : null;
        case "ex":
          if (shape === "0 0") return { phase: "ex", up, down, by: "ex", sure: true };
          return ["1 0", "0 1", "1 1"].includes(shape) ? end("exOf", up, down) : null;
        case "stepParent":
          if (shape === "0 0") return { phase: "enteredStepParent", up: 1, down: 0, by: "step", sure: true };
          return shape === "1 0" ? end("step", 2, 0) : null;
        case "stepChild":
          if (shape === "0 0") return { phase: "stepChild", up: 0, down: 1, by: "step", sure: true };
          return shape === "0 1" ? end("step", 0, 2) : shape === "1 0" ? end("step", 1, 1) : null;
        case "stepSibling":
          return shape === "0 0" ? end("step", 1, 1) : null;
        case "fosterParent":
          return shape === "0 0" ? { phase: "fosterParent", up: 1, down: 0, by: "foster", sure: true } : null;
        case "fosterChild":
          return shape === "0 0" ? end("foster", 0, 1) : shape === "1 0" ? end("foster", 1, 1) : null;
        case "inLaw":
          return shape === "0 0" ? end("unsaidInLaw", 0, 0) : null;
        default:
          return null;
      }
    }
    case "couple":
    case "coupleSkip": {
      const moved = moveBy(kind, up, down, phase === "coupleSkip");
      if (moved) {
        if (moved.up > 2 || moved.down > 2) return null;
        const isStep = moved.up === 0;
        const isSure = down > 0 ? sure : kind === "child" && hasBoth(to);
        const next = kind === "grandparent" ? "coupleSkip" : "couple";
        return { phase: next, ...moved, by: isStep ? "step" : "inLaw", sure: !isStep || isSure };
      }
      return kind === "couple" && up === 1 && down === 1 ? end("inLaw", 1, 1) : null;
    }
    case "ex": {
      const moved = kind === "parent" || kind === "child" || kind === "sibling" ? moveBy(kind, up, down, false) : null;
      if (!moved || moved.up > 1 || moved.down > 1) return null;
      return { phase: "ex", ...moved, by: "ofEx", sure: true };
    }
    case "stepParent":
    case "enteredStepParent":
      if (kind === "child") return end("step", 1, 1, phase === "enteredStepParent" || (sure && hasBoth(to)));
      return kind === "parent" ? end("step", 2, 0, sure) : null;
    case "stepChild":
      return kind === "child" ? end("step", 0, 2, state.by === "step" || hasBoth(to)) : null;
    case "fosterParent":
      return kind === "child" ? end("foster", 1, 1) : null;
    case "end":
      return null;
  }
}

/**
 * A step along the blood line. One who has come down does not go up again; and below a grandparent whose child between is
 * not known nobody is an aunt for certain: it may be that child.
 */
function moveBy(kind: EdgeKind, up: number, down: number, isSkip: boolean): { up: number; down: number } | null {
  if (kind === "child") return isSkip ? null : { up, down: down + 1 };
  if (kind === "grandchild") return up > 0 && down === 0 ? null : { up, down: down + 2 };
  if (down > 0) return null;
  switch (kind) {
    case "parent":
      return { up: up + 1, down };
    case "sibling":
      return { up: up + 1, down: 1 };
    case "grandparent":
      return { up: up + 2, down };
    case "aunt":
      return { up: up + 2, down: 1 };
    case "niece":
      return { up: up + 1, down: 2 };
    case "cousin":
      return { up: up + 2, down: 2 };
    default:
      return null;
  }
}
