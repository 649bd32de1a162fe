import type { FactKind } from "~/facts/kinds";

/** A way of asking for facts of a kind. In patterns WHO stands for somebody and WHAT for what is looked for. */
export interface Asking {
  kinds: readonly FactKind[];
  /** What it is called of somebody: "Tom's mobile number", "the mobile number of Tom". */
  nouns?: string;
  /** Whole questions about somebody. */
  of?: readonly string[];
  /** What is said of those who are looked for, after "who" or "people who". */
  who?: readonly string[];
  /** Whole questions about whoever it is, with WHAT or without. */
  all?: readonly string[];
  /** The parts of the value that WHAT is looked for in; without them, how the fact reads. */
  parts?: readonly string[];
  /** A part of the value and what it may be. */
  only?: { part: string; among: readonly string[] };
  /** WHAT is a name, whose words are not inflected. */
  byName?: true;
  /** WHAT may also be how a word of theirs ends: peanuts for nuts. */
  byEnding?: true;
  /** What the answer is headed by, of somebody and of whoever it is. */
  titles: { of?: string; who?: string };
}

const WORKING = { part: "status", among: ["current", "starting"] };
const DOES = "(?:does|do|did)";
const IS = "(?:is|are)";
const HAS = "(?:has|have|got|has got|have got)";
const ANIMAL = "(?<what>(?:dog|cat|rabbit|bird|horse|hamster|parrot|tortoise|guinea pig)s?|fish)";
/** "Designers", "any primary teachers": nothing else is asked. */
const SEVERAL = "(?:any |all |all the |the )?(?<what>(?:[\\p{L}-]+ )?[\\p{L}-]+s)";
const FOR_LONG = "(?: now| these days| at the moment)?";

/** How each kind of fact is asked for; one without nouns here is asked for by its label. */
export const ASKINGS: readonly Asking[] = [
  {
    kinds: ["birthday"],
    nouns: "birth ?days?|b-?day|birth ?date|date of birth",
    of: [`when was WHO born`, `when (?:does|is|will) WHO (?:turn|turning|have a birthday|be) ?\\d*`],
    titles: { of: "WHO’s birthday" },
  },
  {
    kinds: ["home"],
    nouns: "home|home ?town|city|town",
    of: [
      `where ${IS} WHO (?:living|based)${FOR_LONG}`,
      `where (?:does|do) WHO live${FOR_LONG}`,
      `(?:what|which) (?:city|town|country|part of town) (?:does|do) WHO live in`,
    ],
    who: [`(?:lives?|living|${IS} living|${IS} based|based|(?:has |have )?moved) (?:in|to) WHAT${FOR_LONG}`],
    all: ["who do i know in WHAT", "(?:people|friends|everyone|anyone)(?: i know)? in WHAT"],
    parts: ["place"],
    titles: { of: "Where WHO lives", who: "Who lives in WHAT" },
  },
  {
    kinds: ["work"],
    nouns: "job|work|profession|occupation|employer|company|job title",
    of: [
      `where ${IS} WHO working${FOR_LONG}`,
      `where (?:does|do) WHO work${FOR_LONG}`,
      `what (?:does|do) WHO do(?: for (?:a living|work))?${FOR_LONG}`,
      `(?:who|what company|which company) (?:does|do) WHO work for`,
    ],
    who: ["(?:works?|working|(?:is|are) working|(?:is|are)) (?:at|for) WHAT"],
    all: ["who do i know (?:at|who works at|working at) WHAT", "(?:people|friends|anyone)(?: i know)? at WHAT"],
    parts: ["employer"],
    byName: true,
    only: WORKING,
    titles: { of: "What WHO does", who: "Who works at WHAT" },
  },
  {
    kinds: ["work"],
    who: ["(?:interviews|interviewing|(?:is|are) interviewing) (?:at|with|for) WHAT"],
    parts: ["employer"],
    byName: true,
    only: { part: "status", among: ["interviewing"] },
    titles: { who: "Who is interviewing at WHAT" },
  },
  {
    kinds: ["work"],
    who: ["(?:used to work|worked) (?:at|for) WHAT"],
    parts: ["employer"],
    byName: true,
    only: { part: "status", among: ["former"] },
    titles: { who: "Who used to work at WHAT" },
  },
  {
    kinds: ["work"],
    who: [`works? as (?:an? )?WHAT`, `${IS} (?:an? )?WHAT`],
    all: ["(?:do i know|is there|are there) (?:any|an?) WHAT", SEVERAL],
    parts: ["role"],
    only: WORKING,
    titles: { who: "Work: WHAT" },
  },
  {
    kinds: ["study"],
    nouns: "school|university|college|studies|degree|major",
    of: [
      `what ${DOES} WHO study`,
      `where ${DOES} WHO (?:study|go to (?:school|university|college))`,
      `what (?:school|university|college) ${DOES} WHO go to`,
    ],
    who: [
      "(?:study|studies|studied|(?:is|are) studying)(?: at)? WHAT",
      "went to (?:school|university|college) (?:at|in) WHAT",
    ],
    titles: { of: "What WHO studied", who: "Who studied WHAT" },
  },
  {
    kinds: ["phone", "email"],
    of: ["how (?:do|can|could) i (?:reach|contact|get hold of) WHO", "how to (?:reach|contact) WHO"],
    nouns: "contact(?: details)?|details",
    titles: { of: "How to reach WHO" },
  },
  {
    kinds: ["phone"],
    nouns: "(?:tele)?phone(?: numbers?)?|(?:mobile|cell)(?: phone)?(?: number)?|numbers?",
    of: ["how (?:do|can) i (?:call|ring|phone) WHO"],
    titles: { of: "WHO’s phone number" },
  },
  { kinds: ["email"], nouns: "e-?mails?(?: address(?:es)?)?|mail(?: address)?", titles: { of: "WHO’s e-mail" } },
  { kinds: ["address"], nouns: "(?:(?:home|postal|street) )?address(?:es)?", titles: { of: "WHO’s address" } },
  {
    kinds: ["link"],
    nouns: "links?|website|web ?site|home ?page|profile|linkedin|instagram",
    titles: { of: "WHO’s links" },
  },
  { kinds: ["name"], nouns: "nick ?names?|other names?|maiden name", titles: { of: "What WHO is also called" } },
  {
    kinds: ["said"],
    of: ["how (?:do i|do you|to) (?:say|pronounce) WHO", "how is WHO (?:said|pronounced)"],
    nouns: "pronunciation",
    titles: { of: "How WHO is said" },
  },
  {
    kinds: ["met"],
    of: ["(?:how|where) did (?:i|we) (?:first )?meet WHO", "how do i know WHO", "how (?:i|we) met WHO"],
    titles: { of: "How you met WHO" },
  },
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
    titles: { of: "WHO’s WHAT", who: "Who has a WHAT" },
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
