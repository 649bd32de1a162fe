import type { Relation } from "./extraction";
import type { Scene } from "./scene";

/** Relatives of relatives that have a word of their own: her brother's wife is an in-law. */
export const CHAIN: ReadonlyMap<string, Relation> = new Map([
  ["sibling spouse", "in_law"],
  ["spouse parent", "in_law"],
  ["spouse sibling", "in_law"],
  ["child spouse", "in_law"],
  ["partner parent", "in_law"],
  ["partner sibling", "in_law"],
  ["sibling parent", "parent"],
  ["sibling sibling", "sibling"],
  ["parent sibling", "aunt_uncle"],
  ["parent parent", "grandparent"],
  ["child child", "grandchild"],
  ["sibling child", "niece_nephew"],
  ["aunt_uncle child", "cousin"],
]);

/** What "her father" is to Ben where "her" is his fiancée; null where the two ties make none with a name. */
export function relationThrough(scene: Scene, match: RegExpMatchArray, relation: Relation): Relation | null {
  const relative = scene.relativeAt.get(match.indices?.groups?.pronoun?.[0] ?? -1);
  if (!relative) return relation;
  const isParentInLaw = /^(?:mother|father|parents)-in-law$/.test(match.groups?.kin ?? "");
  if (isParentInLaw && /^(?:spouse|partner)$/.test(relative.relation)) return "parent";
  return CHAIN.get(`${relative.relation} ${relation}`) ?? null;
}
