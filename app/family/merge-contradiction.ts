import { findContradiction } from "./contradiction";
import type { FamilyTie } from "./edge";
import { sayFamilyTie } from "./say-tie";

/** Two ties that stand now, and could not beside each other. */
export interface MergeContradiction {
  /** "Vera is Nora’s parent", as it would read. */
  tie: string;
  /** What it cannot stand beside, in plain words. */
  sentence: string;
}

/**
 * What cannot be once two are one: of the ties of the one who is merged, those that could not stand beside the others as the
 * other's. What contradicted itself before is nothing new.
 */
export function findMergeContradictions(
  ties: readonly FamilyTie[],
  { keptId, mergedId }: { keptId: string; mergedId: string },
  nameOf: (id: string) => string,
): MergeContradiction[] {
  const asKept = (id: string) => (id === mergedId ? keptId : id);
  const moved = ties.map((tie) => ({ ...tie, personId: asKept(tie.personId), relativeId: asKept(tie.relativeId) }));
  return ties.flatMap((tie, index) => {
    if (tie.personId !== mergedId && tie.relativeId !== mergedId) return [];
    const told = moved[index];
    if (!told) return [];
    if (told.personId === told.relativeId)
      return [{ tie: sayFamilyTie(tie, nameOf), sentence: "Nobody is a relative of their own." }];
    const others = (list: readonly FamilyTie[]) => list.filter((_, at) => at !== index);
    if (findContradiction(others(ties), tie, nameOf)) return [];
    const found = findContradiction(
      others(moved).filter((each) => each.personId !== each.relativeId),
      told,
      nameOf,
    );
    return found ? [{ tie: sayFamilyTie(told, nameOf), sentence: found.sentence }] : [];
  });
}
