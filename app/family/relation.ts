import type { Relation } from "~/understand/extraction";

type Pronoun = "she" | "he" | "they" | null;

/** A tie as it reads from the relative's side: whose parent I am is my child. */
export function otherSide(relation: Relation): Relation {
  return INVERSE[relation] ?? relation;
}

const INVERSE: Partial<Record<Relation, Relation>> = {
  parent: "child",
  child: "parent",
  grandparent: "grandchild",
  grandchild: "grandparent",
  aunt_uncle: "niece_nephew",
  niece_nephew: "aunt_uncle",
};

/** What such a relative is called: "mother" of a parent who is "she", "parent" where that is not known. */
export function sayRelation(relation: Relation, pronoun: Pronoun): string {
  const [she, he, either] = WORDS[relation];
  if (pronoun === "she") return she;
  return pronoun === "he" ? he : either;
}

const WORDS: Record<Relation, [she: string, he: string, either: string]> = {
  spouse: ["wife", "husband", "spouse"],
  partner: ["partner", "partner", "partner"],
  ex: ["ex", "ex", "ex"],
  child: ["daughter", "son", "child"],
  parent: ["mother", "father", "parent"],
  sibling: ["sister", "brother", "sibling"],
  grandparent: ["grandmother", "grandfather", "grandparent"],
  grandchild: ["granddaughter", "grandson", "grandchild"],
  aunt_uncle: ["aunt", "uncle", "aunt or uncle"],
  niece_nephew: ["niece", "nephew", "niece or nephew"],
  cousin: ["cousin", "cousin", "cousin"],
  in_law: ["in-law", "in-law", "in-law"],
};
