import type { FamilyTie } from "./edge";
import { sayRelation, type TieRelation } from "./relation";

interface NamedTie {
  person: { name: string };
  relative: { name: string };
  relation: TieRelation;
  /** The note's own: "little girl". */
  word?: string | null;
}

/** “Mia is Sarah Chen’s daughter”; without a word of its own in one that fits whoever they are, “child”. */
export function sayTie({ person, relative, relation, word }: NamedTie): string {
  return `${relative.name} is ${possessive(person.name)} ${word ?? sayRelation(relation, null)}`;
}

/** The same of people known by their ids. */
export function sayFamilyTie(
  { personId, relation, relativeId }: Pick<FamilyTie, "personId" | "relation" | "relativeId">,
  nameOf: (id: string) => string,
): string {
  return sayTie({ person: { name: nameOf(personId) }, relative: { name: nameOf(relativeId) }, relation });
}

/** “Sarah’s”, “James’”, and of “You” “your”. */
export function possessive(name: string): string {
  if (name === "You") return "your";
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}
