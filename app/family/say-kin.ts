import type { Kin } from "./derive-kin";
import { sayKinship } from "./kinship";
import type { Pronoun } from "./relation";

/** One link of a phrase: "mother" and who that is. */
export interface PathPart {
  word: string;
  personId: string;
}

/** What a relative is called: "half-brother", "second cousin once removed", "mother’s ex". */
export function sayKin({ personId, kinship, path }: Kin, pronounOf: (id: string) => Pronoun): string {
  const between = path.at(-2)?.personId;
  return sayKinship(kinship, pronounOf(personId), between === undefined ? null : pronounOf(between));
}

/** Why: "your" mother’s, sister’s, daughter. The last part is the relative. */
export function sayPath({ path }: Pick<Kin, "path">, pronounOf: (id: string) => Pronoun): PathPart[] {
  return path.map(({ personId, kinship }) => ({ personId, word: sayKinship(kinship, pronounOf(personId)) }));
}
