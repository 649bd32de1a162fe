import type { Asking } from "./asking";

const IS = "(?:is|are)";
const HAS = "(?:has|have|got|has got|have got)";
const ANIMAL = "(?<what>(?:dog|cat|rabbit|bird|horse|hamster|parrot|tortoise|guinea pig)s?|fish)";
/** "Designers", "any primary teachers": nothing else is asked. */
const SEVERAL = "(?:any |all |all the |the )?(?<what>(?:[\\p{L}-]+ )?[\\p{L}-]+s)";

/** How one asks for tastes, pets, gifts, debts, deaths and news. */
export const PERSONAL_ASKINGS: readonly Asking[] = [
  {
    kinds: ["allergy"],
    nouns: "allerg(?:y|ies)",
    of: [
      `what ${IS} WHO allergic to`,
      `${IS} WHO allergic(?: to .+)?`,
      "(?:does|do) WHO have (?:any |an )?(?:\\S+ )?allerg(?:y|ies)",
    ],
    who: [`${IS} allergic to WHAT`, `${HAS} (?:an? )?WHAT allerg(?:y|ies)`],
    all: ["who (?:is|has|has got|have) (?:allergic|allergies|an allergy|any allergies)", "allergies"],
    byEnding: true,
    titles: { of: "What WHO is allergic to", who: "Allergic to WHAT" },
  },
  {
    kinds: ["food", "allergy"],
    of: [
      "what (?:does|do|can|should) WHO (?:not )?(?:eat|drink)",
      "(?:does|do|can) WHO (?:eat|drink) .+",
      `${IS} WHO (?:an? )?(?:vegetarian|vegan|pescatarian|coeliac|celiac|teetotal)`,
    ],
    nouns: "diet|dietary (?:needs|requirements)|food",
    titles: { of: "What WHO eats" },
  },
  {
    kinds: ["food"],
    who: [`${IS} (?:an? )?WHAT`],
    all: [
      SEVERAL,
      "(?<what>\\p{L}+) (?:people|friends)",
      "(?:is )?(?:anyone|anybody|someone) (?:an? )?(?<what>\\p{L}+)",
    ],
    titles: { who: "Eats: WHAT" },
  },
  {
    kinds: ["like"],
    nouns: "likes|interests?|hobb(?:y|ies)|favou?rites?",
    of: [`what (?:does|do) WHO (?:like|love|enjoy)(?: to do| doing)?`, `what ${IS} WHO into`],
    who: [`(?:likes?|loves?|enjoys?|${IS} into|${IS} keen on|${IS} fond of) WHAT`],
    titles: { of: "What WHO likes", who: "Who likes WHAT" },
  },
  {
    kinds: ["dislike"],
    nouns: "dislikes",
    of: ["what (?:does|do) WHO (?:dislike|hate|not like)"],
    who: ["(?:dislikes?|hates?|(?:does|do) not like|can not stand) WHAT"],
    titles: { of: "What WHO dislikes", who: "Who dislikes WHAT" },
  },
  {
    kinds: ["pet"],
    nouns: "pets?|animals?",
    of: [
      "(?:what|which) (?:pets?|animals?) (?:does|do) WHO have",
      "(?:does|do) WHO have (?:an? |any )?(?:pets?|animals?)",
    ],
    all: [`who ${HAS} (?:an? |any )?(?:pets?|animals?)`],
    titles: { of: "WHO’s pets", who: "Who has pets" },
  },
  {
    kinds: ["pet"],
    of: [
      `(?:what is )?(?:the )?(?:name of )?WHO['’]s ${ANIMAL}(?:['’]s name| called)?`,
      `(?:does|do) WHO have an? ${ANIMAL}`,
    ],
    who: [`(?:${HAS}|owns?) (?:an? )?${ANIMAL}`],
    titles: { of: "WHO’s WHAT", who: "Pets: WHAT" },
  },
  {
    kinds: ["gift"],
    nouns: "(?:gift|present) ideas?|wish ?list|ideas",
    of: [
      "what (?:should|can|could|shall|do) i (?:get|give|buy|bring) WHO(?: for .+)?",
      "what to (?:get|give|buy|bring) WHO(?: for .+)?",
    ],
    only: { part: "status", among: ["idea"] },
    titles: { of: "Ideas for a gift to WHO" },
  },
  {
    kinds: ["gift"],
    of: ["what (?:did|have) i (?:give|given|get|got|buy|bought) WHO(?: for .+)?"],
    only: { part: "status", among: ["given"] },
    titles: { of: "What you gave WHO" },
  },
  {
    kinds: ["gift"],
    of: ["what (?:did|has|have) WHO (?:give|given|get|got) me(?: for .+)?"],
    only: { part: "status", among: ["received"] },
    titles: { of: "What WHO gave you" },
  },
  { kinds: ["gift"], nouns: "gifts?|presents?", titles: { of: "Gifts and WHO" } },
  {
    kinds: ["debt"],
    of: ["(?:what|how much) (?:does|do) WHO owe me", "(?:does|do) WHO owe me (?:anything|money|something)"],
    all: ["who owes me(?: money| anything| something)?"],
    only: { part: "from", among: ["them"] },
    titles: { of: "What WHO owes you", who: "Who owes you" },
  },
  {
    kinds: ["death"],
    of: ["when did WHO (?:die|pass away)", "(?:is|are) WHO (?:still )?(?:alive|dead)", "did WHO die"],
    all: ["who (?:has |have |is |are )?(?:died|passed away|dead)"],
    titles: { of: "WHO", who: "Who died" },
  },
  {
    kinds: ["news"],
    nouns: "(?:latest )?news",
    of: [
      "what is (?:new|up|going on|happening) with WHO",
      "what is the (?:latest|news) (?:on|from|of|about|with) WHO",
      "(?:any|the latest|latest) news (?:on|from|of|about) WHO",
      "how (?:is|are) WHO(?: doing| getting on| keeping)?",
    ],
    titles: { of: "News of WHO" },
  },
];
