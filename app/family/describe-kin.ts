import { deriveKin } from "./derive-kin";
import type { FamilyTie } from "./family-graph";
import type { Pronoun } from "./relation";
import { sayKin, sayPath } from "./say-kin";

export interface NamedPerson {
  id: string;
  name: string;
  pronoun: Pronoun;
}

/** A relative as pages show one: what they are called, and by whom that is so. */
export interface Relative {
  id: string;
  name: string;
  word: string;
  /** Who leads to them, the relative last: "mother" Sarah, "sister" Ana. */
  path: { id: string; name: string; word: string }[];
}

/** The family of one of these people, the nearest first. */
export function describeKin(
  { people, ties }: { people: readonly NamedPerson[]; ties: readonly FamilyTie[] },
  personId: string,
): Relative[] {
  const known = new Map(people.map((person) => [person.id, person]));
  const pronounOf = (id: string) => known.get(id)?.pronoun ?? null;
  return deriveKin(ties, personId).flatMap((kin) => {
    const person = known.get(kin.personId);
    if (!person) return [];
    const path = sayPath(kin, pronounOf).map((part) => ({
      id: part.personId,
      name: known.get(part.personId)?.name ?? "",
      word: part.word,
    }));
    return [{ id: person.id, name: person.name, word: sayKin(kin, pronounOf), path }];
  });
}
