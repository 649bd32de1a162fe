export type Pronoun = "she" | "he" | "they" | null;

/** What the relative is to the person: `{person: Sarah, relation: "child", relative: Mia}` says Mia is Sarah's child. */
export const RELATIONS = [
  "spouse",
  "partner",
  "ex",
  "child",
  "parent",
  "sibling",
  "grandparent",
  "grandchild",
  "aunt_uncle",
  "niece_nephew",
  "cousin",
  "in_law",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What people are to each other: the readers' relations, and those that are only said by hand. */
export const TIE_RELATIONS = [
  ...RELATIONS,
  "friend",
  "colleague",
  "godparent",
  "godchild",
  "introducer",
  "introduced",
] as const;
export type TieRelation = (typeof TIE_RELATIONS)[number];

/** How somebody is a parent other than by birth; nothing is said of most. */
export const NATURES = ["adoptive", "step", "foster"] as const;
export type Nature = (typeof NATURES)[number];

/** As forms offer them. */
export const RELATION_GROUPS: readonly { title: string; relations: readonly TieRelation[] }[] = [
  { title: "Family", relations: RELATIONS },
  { title: "People they know", relations: ["friend", "colleague", "godparent", "godchild"] },
  { title: "Who introduced whom", relations: ["introducer", "introduced"] },
];

export function isFamily(relation: TieRelation): relation is Relation {
  return (RELATIONS as readonly TieRelation[]).includes(relation);
}

/** A tie as it reads from the relative's side: whose parent I am is my child. */
export function otherSide(relation: Relation): Relation;
export function otherSide(relation: TieRelation): TieRelation;
export function otherSide(relation: TieRelation): TieRelation {
  return INVERSE[relation] ?? relation;
}

const INVERSE: Partial<Record<TieRelation, TieRelation>> = {
  parent: "child",
  child: "parent",
  grandparent: "grandchild",
  grandchild: "grandparent",
  aunt_uncle: "niece_nephew",
  niece_nephew: "aunt_uncle",
  godparent: "godchild",
  godchild: "godparent",
  introducer: "introduced",
  introduced: "introducer",
};

/** What such a relative is called: "mother" of a parent who is "she", "parent" where that is not known. */
export function sayRelation(relation: TieRelation, pronoun: Pronoun, nature: Nature | null = null): string {
  const word = byPronoun(WORDS[relation], pronoun);
  if (nature === null) return word;
  if (nature === "step") return `step${word}`;
  if (nature === "foster") return `foster ${word}`;
  return `${relation === "child" ? "adopted" : "adoptive"} ${word}`;
}

export function byPronoun([she, he, either]: readonly [string, string, string], pronoun: Pronoun): string {
  if (pronoun === "she") return she;
  return pronoun === "he" ? he : either;
}

const WORDS: Record<TieRelation, readonly [she: string, he: string, either: string]> = {
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
  friend: ["friend", "friend", "friend"],
  colleague: ["colleague", "colleague", "colleague"],
  godparent: ["godmother", "godfather", "godparent"],
  godchild: ["goddaughter", "godson", "godchild"],
  introducer: ["introducer", "introducer", "introducer"],
  introduced: ["introduction", "introduction", "introduction"],
};
