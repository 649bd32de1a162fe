import type { FamilyTie } from "./edge";
import { sayRelation } from "./relation";

/** "Vera is Nora’s parent", in words that fit whoever they are. */
export function sayTie(
  { personId, relation, relativeId }: Pick<FamilyTie, "personId" | "relation" | "relativeId">,
  nameOf: (id: string) => string,
): string {
  return `${nameOf(relativeId)} is ${whose(nameOf(personId))} ${sayRelation(relation, null)}`;
}

export function whose(name: string): string {
  if (name === "You") return "your";
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}
