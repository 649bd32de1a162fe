import type { Relation } from "../extraction";
import { fold } from "./fold";
import type { Pronoun } from "./pronoun";

export interface KinWord {
  relation: Relation;
  pronoun: Pronoun | null;
  /** "mother-in-law" and "brother-in-law" are one relation reached by different ways. */
  through?: readonly Relation[][];
}

const BY_SPOUSE_PARENT: Relation[][] = [["spouse", "parent"]];
const BY_SIBLING: Relation[][] = [
  ["spouse", "sibling"],
  ["sibling", "spouse"],
];
const BY_CHILD: Relation[][] = [["child", "spouse"]];

const WORDS = new Map<string, KinWord>([
  ...words("parent", "she", "mother mum mom mam mama mummy mommy ma stepmother stepmum stepmom mutti"),
  ...words("parent", "he", "father dad da daddy papa pa pop stepfather stepdad old-man"),
  ...words("parent", null, "parent"),
  ...words("child", "she", "daughter girl stepdaughter goddaughter baby-girl little-girl"),
  ...words("child", "he", "son boy lad stepson baby-boy little-boy"),
  ...words("child", null, "child kid baby little-one toddler youngest eldest oldest firstborn newborn teenager teen"),
  ...words("sibling", "she", "sister sis stepsister half-sister twin-sister"),
  ...words("sibling", "he", "brother bro stepbrother half-brother twin-brother"),
  ...words("sibling", null, "sibling twin"),
  ...words("spouse", "she", "wife bride"),
  ...words("spouse", "he", "husband hubby groom"),
  ...words("spouse", null, "spouse"),
  ...words("spouse", "she", "widow"),
  ...words("spouse", "he", "widower"),
  ...words("partner", "she", "girlfriend fiancee"),
  ...words("partner", "he", "boyfriend fiance"),
  ...words("partner", null, "partner other-half significant-other better-half"),
  ...words("ex", "she", "ex-wife ex-girlfriend"),
  ...words("ex", "he", "ex-husband ex-boyfriend"),
  ...words("ex", null, "ex ex-partner"),
  ...words("grandparent", "she", "grandmother grandma gran granny nan nana oma nonna abuela babcia babushka grandmum"),
  ...words("grandparent", "he", "grandfather grandpa grandad granddad opa nonno abuelo gramps"),
  ...words("grandparent", null, "grandparent"),
  ...words("grandchild", "she", "granddaughter"),
  ...words("grandchild", "he", "grandson"),
  ...words("grandchild", null, "grandchild grandkid"),
  ...words("aunt_uncle", "she", "aunt auntie aunty tante"),
  ...words("aunt_uncle", "he", "uncle"),
  ...words("niece_nephew", "she", "niece"),
  ...words("niece_nephew", "he", "nephew"),
  ...words("cousin", null, "cousin"),
  ...words("in_law", "she", "mother-in-law", BY_SPOUSE_PARENT),
  ...words("in_law", "he", "father-in-law", BY_SPOUSE_PARENT),
  ...words("in_law", "she", "sister-in-law", BY_SIBLING),
  ...words("in_law", "he", "brother-in-law", BY_SIBLING),
  ...words("in_law", "she", "daughter-in-law", BY_CHILD),
  ...words("in_law", "he", "son-in-law", BY_CHILD),
]);

/** What a kinship word says; "older sister" and "baby brother" as the word they end with. */
export function kinWord(word: string): KinWord | null {
  const parts = fold(word)
    .trim()
    .split(/[\s-]+/);
  for (let from = 0; from < parts.length; from++) {
    const found = WORDS.get(parts.slice(from).join("-"));
    if (found) return found;
  }
  return null;
}

/** Whose, in a phrase like "her dad", "Tom's mum", "my sister's boys": the words before the last kinship word. */
export interface KinPhrase {
  /** "her", "my", "Tom": what the phrase starts from; null where it starts with something else ("the twins"). */
  owner: string | null;
  /** The kinship words between the owner and the last: "her brother's wife" has "brother". */
  between: readonly KinWord[];
  last: KinWord | null;
  /** "her parents", "his kids": several people, of whom no one is meant alone. */
  plural: boolean;
  /** "her new husband". */
  isNew: boolean;
}

const OWNER = /^(his|her|their|my|our|your|whose)\s+(.+)$/iu;
/** "an uncle of his", "a cousin of Tom's". */
const OF_OWNER = /^(?:an?|one|some|the)\s+(.+?)\s+of\s+(his|hers|theirs|mine|ours|.+?['’]s?)$/iu;
const OWN: Record<string, string> = { hers: "her", theirs: "their", mine: "my", ours: "our" };
const OWNER_NAME = /^(.+?)(?:['’]s|(?<=s)['’])\s+(.+)$/u;

export function parseKinPhrase(phrase: string): KinPhrase {
  const isNew = /(?<!\p{L})new(?!\p{L})/iu.test(phrase);
  const [, kin, of] = OF_OWNER.exec(phrase) ?? [];
  if (kin !== undefined && of !== undefined) {
    const owner = OWN[of.toLowerCase()] ?? of.replace(/['’]s?$/u, "");
    return { owner, between: [], last: kinWord(kin), plural: isPlural(kin), isNew };
  }
  const [, owner, rest] = OWNER.exec(phrase) ?? OWNER_NAME.exec(phrase) ?? [];
  if (owner === undefined || rest === undefined) {
    return { owner: null, between: [], last: kinWord(phrase), plural: isPlural(phrase), isNew };
  }
  const steps = rest.split(/['’]s\s+|(?<=s)['’]\s+/u);
  const between = steps.slice(0, -1).flatMap((step) => kinWord(step) ?? []);
  const end = steps.at(-1) ?? "";
  return { owner, between, last: kinWord(end), plural: isPlural(end), isNew };
}

function isPlural(word: string): boolean {
  const last =
    fold(word)
      .trim()
      .split(/[\s-]+/)
      .at(-1) ?? "";
  return (
    /^(?:parents|children|people|folks|family|twins|grandchildren|babies|.*in-laws|wives)$/.test(last) ||
    (last.endsWith("s") && !kinWord(last) && kinWord(last.slice(0, -1)) !== null)
  );
}

function words(
  relation: Relation,
  pronoun: KinWord["pronoun"],
  list: string,
  through?: Relation[][],
): [string, KinWord][] {
  return list.split(" ").map((word) => [word, through ? { relation, pronoun, through } : { relation, pronoun }]);
}
