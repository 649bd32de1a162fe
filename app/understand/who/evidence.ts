import { Temporal } from "temporal-polyfill";
import type { Extraction, Relation } from "../extraction";
import { pronounOf, type AddressBook } from "./address-book";
import { foldedWords } from "./fold";
import type { KnownPerson } from "./known-person";
import { overlap, readPassage, says, type Passage } from "./passage";
import { likelyPronoun, type NamedMention } from "./mention";
import { homePhrase, seenPhrase } from "./phrase";
import { workEvidence } from "./work-evidence";

/** One thing that speaks for (above 0) or against (below 0) somebody being meant. A point is a good reason. */
export interface Evidence {
  weight: number;
  because: string | null;
}

/** What it takes to weigh somebody: named or, as a relative, not. */
export type Described = Pick<NamedMention, "ref" | "name" | "pronoun" | "readAs" | "descriptor" | "passage">;

/** What is known before anybody is decided. */
export interface Setting {
  extraction: Extraction;
  note: Passage;
  writtenOn: Temporal.PlainDate;
  aboutId: string | null;
  book: AddressBook;
}

export interface Scene extends Setting {
  /** Whom the note's other people have turned out to be so far, by ref. */
  decided: ReadonlyMap<string, string>;
}

const GROWN_UP_TIES: ReadonlySet<Relation> = new Set<Relation>(["spouse", "partner", "ex", "child", "grandchild"]);

/** What the mention and the record say of this one alone, whoever else is there. */
export function ownEvidence(mention: Described, person: KnownPerson, scene: Setting): Evidence[] {
  return [
    ...pronounEvidence(mention, person),
    ...ageEvidence(mention, person),
    ...familyNameEvidence(mention, person, scene),
    ...originEvidence(mention, person),
    ...homeEvidence(mention, person, scene),
    ...workEvidence(mention, person, scene),
    ...recencyEvidence(person, scene.writtenOn),
  ].filter((evidence) => evidence.weight !== 0);
}

function pronounEvidence(mention: Described, person: KnownPerson): Evidence[] {
  const said = likelyPronoun(mention);
  const own = pronounOf(person);
  if (!said || !own || said === own || said === "they" || own === "they") return [];
  const told = mention.pronoun !== null;
  const recorded = person.pronoun !== null;
  return [{ weight: told && recorded ? -5 : told || recorded ? -1.5 : -1, because: null }];
}

const CHILD =
  /\b(?:\d|1[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s*(?:-?\s*years?-?\s*old|now\b|and a half|months)|\bage[ds]? (?:\d|1[0-4])\b|\b(?:toddler|newborn|kindergarten|nursery school|reception class|playgroup)\b/i;

const YOUNG =
  /\b(?:student|intern|trainee|apprentice|teenager|teens|undergraduate|freshman|at uni|fresh out of|twenty-\w+|first job)\b/i;

/** Somebody with a job, a husband or children is no child of seven. */
function ageEvidence(mention: Described, person: KnownPerson): Evidence[] {
  const grown = person.work.length > 0 || person.ties.some((tie) => GROWN_UP_TIES.has(tie.relation));
  if (grown && CHILD.test(mention.passage.text)) return [{ weight: -1.5, because: null }];
  const old =
    person.work.some((work) => /\bretired\b|\bemerit/i.test(work)) ||
    person.ties.some((tie) => tie.relation === "grandchild");
  return old && YOUNG.test(mention.passage.text) ? [{ weight: -1.5, because: null }] : [];
}

/** "Supper at the Okonkwos'": those of the name are likelier there. */
function familyNameEvidence(mention: Described, person: KnownPerson, scene: Setting): Evidence[] {
  const words = scene.book.names.get(person.id)?.own.words ?? [];
  const name = words.length > 1 ? words.at(-1) : undefined;
  if (name === undefined || mention.name.words.includes(name)) return [];
  const written = person.name.split(/\s+/).at(-1) ?? "";
  return scene.note.words.has(`${name}s`) ? [{ weight: 1.5, because: `one of the ${written}s` }] : [];
}

/** "Kevin from Leeds" is said to tell him from another: not somebody of whom another place is known. */
function originEvidence(mention: Described, person: KnownPerson): Evidence[] {
  const { from } = mention.descriptor;
  const told = readPassage(from);
  const own = [...person.livesIn, ...person.work].flatMap((one) => [one, ...one.split(/,\s*/)]);
  if (from === "") return [];
  const shares = own.some(
    (one) => overlap(one, from) || foldedWords(one).some((word) => word.length > 3 && told.words.has(word)),
  );
  if (shares) return [{ weight: 1.5, because: null }];
  return person.livesIn.length > 0 && /^\p{Lu}/u.test(from) ? [{ weight: -2, because: null }] : [];
}

function homeEvidence(mention: Described, person: KnownPerson, scene: Setting): Evidence[] {
  const homes = person.livesIn.flatMap((home) => [home, ...home.split(/,\s*/)]);
  const rows = scene.extraction.lives_in.filter((row) => row.person === mention.ref);
  const because = homePhrase(person.livesIn[0] ?? "");
  if (homes.some((home) => rows.some((row) => overlap(row.place, home)))) return [{ weight: 2.5, because }];
  // A new home is news, not somebody else; one merely stated is a reason to wonder.
  const stated = rows.some((row) => !/\bmov|\breloc|\bsettl|\bnow\b|\bnew\b/i.test(row.quote));
  if (stated && homes.length > 0) return [{ weight: -1, because: null }];
  if (homes.some((home) => says(mention.passage, home))) return [{ weight: 1.2, because }];
  return homes.some((home) => says(scene.note, home)) ? [{ weight: 0.8, because }] : [];
}

function recencyEvidence(person: KnownPerson, writtenOn: Temporal.PlainDate): Evidence[] {
  if (!person.lastSeenOn) return [];
  const days = writtenOn.since(Temporal.PlainDate.from(person.lastSeenOn)).days;
  if (days < 0 || days > 180) return [];
  return [{ weight: days <= 14 ? 0.6 : days <= 60 ? 0.4 : 0.2, because: seenPhrase(person, writtenOn) }];
}
