import { isFamily, otherSide, sayRelation, type Nature, type TieRelation } from "~/family/relation";
import { possessive } from "~/family/say-tie";

interface LineInput {
  pronoun: "she" | "he" | "they" | null;
  /** From the person's side: `relative` is their `relation`. */
  ties: readonly { relation: TieRelation; nature?: Nature | null; relative: { name: string; isSelf?: boolean } }[];
  /** What holds now, newest first. */
  work: readonly string[];
  home: readonly string[];
  /** "Died in 2019"; of the living null. */
  death: string | null;
}

/** Whose somebody is says most by the nearest tie, and most of all by one to the reader. */
const NEAREST: readonly TieRelation[] = ["spouse", "partner", "child", "parent", "sibling"];

/** Says how they came to know each other, not who they are. */
const INTRODUCTION: readonly TieRelation[] = ["introducer", "introduced"];

/**
 * What a person is to the reader, in one line made from facts: "Mia’s mother · Product designer at Stripe · Oakland". Of
 * the dead it says whose they are and when they died, and nothing in the present.
 */
export function sayWho({ pronoun, ties, work, home, death }: LineInput): string {
  const tie =
    ties.find(({ relation, relative }) => relative.isSelf && !INTRODUCTION.includes(relation)) ??
    NEAREST.map((relation) => ties.find((each) => each.relation === relation)).find((each) => each !== undefined) ??
    ties.find(({ relation }) => isFamily(relation));
  const kin =
    tie &&
    `${tie.relative.isSelf ? "your" : possessive(tie.relative.name)} ${sayRelation(otherSide(tie.relation), pronoun, tie.nature)}`;
  return [kin && capitalise(kin), ...(death === null ? [work.at(0), home.at(0)] : [death])].filter(Boolean).join(" · ");
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
