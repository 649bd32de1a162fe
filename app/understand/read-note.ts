import { findBirthdays } from "./birthdays";
import { findClauses } from "./clauses";
import { findContacts } from "./contact-details";
import { findDenials } from "./denials";
import { prepare } from "./document";
import { findEncounter, type Encounter } from "./encounter";
import { nothing, type Extraction, type ReadInput } from "./extraction";
import { findFollowUps } from "./follow-ups";
import { findHomes } from "./homes";
import { markIntroduced } from "./introductions";
import { findKinPhrases } from "./kin";
import { sexOfName } from "./lexicon";
import { findNames } from "./names";
import { findNews } from "./news";
import { findDate, findPlace } from "./occasion";
import { gatherPeople, type Person } from "./people";
import { fold, lowerSameLength } from "./plain-text";
import { resolvePronouns } from "./pronouns";
import { findStatements } from "./said-of";
import { setScene, type Scene } from "./scene";
import { distinctTies } from "./ties";
import { dayOfWriting, findDays, writesMonthFirst } from "./times";
import { findUnions } from "./unions";
import { findWork } from "./work";

/** Longer notes are read as far as this. */
const LONGEST_NOTE = 40_000;

/**
 * Reads a note by rules: words and sentences (document), days (times), names and people (names, people), whom pronouns mean
 * (pronouns), ties (kin, unions), who does what (clauses, said-of), and from those the facts, a file each.
 */
export function readNote(input: ReadInput): Extraction {
  const doc = prepare({ ...input, text: input.text.slice(0, LONGEST_NOTE) });
  const today = dayOfWriting(input);
  const days = findDays(doc.plain, today, writesMonthFirst(input));
  const { people, mentions } = gatherPeople(doc, findNames(doc, days, input.knownNames ?? []));
  const about = input.about ? personOfPage(input.about, people) : null;
  const scene = setScene(doc, lowerSameLength(doc.plain), people, mentions, days);
  if (people.length === 0 && !about && findKinPhrases(scene).length === 0) return nothing();

  resolvePronouns(scene, about);
  markIntroduced(scene);
  const clauses = findClauses(scene);
  const statements = findStatements(scene, clauses, about);
  const encounter = findEncounter(scene, clauses, today);
  const followUps = findFollowUps(scene, clauses, today, about, [...encounter.met]);
  const place = findPlace(scene, clauses, encounter);
  const work = findWork(scene, statements, place);
  const facts = {
    date: findDate(scene, clauses, encounter, followUps, today),
    place: placeOtherThanWork(place, work),
    birthdays: findBirthdays(scene, today),
    family: distinctTies([...findKinPhrases(scene), ...findUnions(scene)]),
    lives_in: findHomes(scene, statements),
    work,
    contact: findContacts(scene, clauses),
    news: findNews(scene, statements, encounter, followUps),
    follow_ups: followUps.map(({ followUp }) => followUp),
  };
  const denied = findDenials(scene, statements);
  const named = people.map((person) => described(person, encounter, doc.cut(person.start, person.end)));
  const told = denied.length > 0 ? { ...facts, denied } : facts;
  if (!about || people.includes(about)) return { people: named, ...told };
  const quote = quoteOf(about, told) ?? quoteOfPronoun(scene, about);
  return quote ? { people: [...named, described(about, encounter, quote)], ...told } : { people: named, ...told };
}

/** "Works nights at Royal Mail now" is not where they met. */
function placeOtherThanWork(place: Extraction["place"], work: Extraction["work"]): Extraction["place"] {
  const isEmployer = work.some(
    ({ employer, role, quote }) =>
      employer !== null &&
      place?.name.startsWith(employer) &&
      (role !== null || /\b(?:works?|working|starts?|starting|joins?|joining|job)\b/i.test(quote)),
  );
  return isEmployer ? null : place;
}

function described(person: Person, encounter: Encounter, quote: string): Extraction["people"][number] {
  const { ref, name, forms, isNew } = person;
  const pronoun = person.sex === "female" ? "she" : person.sex === "male" ? "he" : null;
  return { ref, name, forms, met: encounter.met.has(person), pronoun, isNew, quote };
}

/**
 * The one whose page the note was written on: named in full in it, or else whom "she" may mean. A bare "Helen" may be
 * another one, even on Helen's page: whether it is, is decided where the known people are.
 */
function personOfPage(name: string, people: Person[]): Person {
  const key = fold(name);
  return (
    people.find((person) => fold(person.name) === key) ?? {
      ref: `p${people.length + 1}`,
      name,
      forms: [],
      sex: sexOfName(key.split(" ")[0] ?? key),
      sexByName: true,
      title: null,
      start: 0,
      end: 0,
      isNew: false,
    }
  );
}

/** The words of a fact about them. */
function quoteOf({ ref }: Person, facts: Omit<Extraction, "people">): string | null {
  const { birthdays, family, lives_in, work, contact, news, denied = [], follow_ups } = facts;
  const rows = [...birthdays, ...family, ...lives_in, ...work, ...contact, ...denied, ...news, ...follow_ups];
  return rows.find((row) => row.person === ref)?.quote ?? null;
}

function quoteOfPronoun(scene: Scene, person: Person): string | null {
  for (const [at, people] of scene.pronounAt) {
    if (people.includes(person)) return scene.doc.tokens.find((token) => token.start === at)?.text ?? null;
  }
  return null;
}
