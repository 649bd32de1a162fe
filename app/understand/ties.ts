import { otherSide } from "~/family/relation";
import type { Extraction } from "./extraction";

export type Tie = Extraction["family"][number];

/** Each tie once, whichever way round it is told; an unnamed relative only where no named one of that kind is known. */
export function distinctTies(ties: readonly Tie[]): Tie[] {
  const seen = new Set<string>();
  const named = new Set<string>();
  const kept: Tie[] = [];
  for (const tie of ties) {
    if (tie.relative === null || tie.person === tie.relative) continue;
    const inverse = otherSide(tie.relation);
    if (seen.has(`${tie.person} ${tie.relation} ${tie.relative}`)) continue;
    seen.add(`${tie.person} ${tie.relation} ${tie.relative}`).add(`${tie.relative} ${inverse} ${tie.person}`);
    named.add(`${tie.person} ${tie.relation}`).add(`${tie.relative} ${inverse}`);
    kept.push(tie);
  }
  for (const tie of ties) {
    if (tie.relative !== null) continue;
    const key =
      tie.relation === "parent" || tie.relation === "in_law"
        ? `${tie.person} ${tie.relation} ${tie.word}`
        : `${tie.person} ${tie.relation}`;
    if (seen.has(key) || (named.has(`${tie.person} ${tie.relation}`) && !isOther(tie))) continue;
    seen.add(key);
    kept.push(tie);
  }
  return kept;
}

/** "her other sister" beside a named one. */
function isOther(tie: Tie): boolean {
  return /\b(?:other|second|third)\b/i.test(tie.quote);
}
