import type { FactKind } from "~/facts/kinds";
import { PERSONAL_ASKINGS } from "./asking-personal";

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
  ...PERSONAL_ASKINGS,
];
