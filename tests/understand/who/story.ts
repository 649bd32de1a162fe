import type { Extraction, Relation } from "~/understand/extraction";
import { decideWho, type Decision, type KnownPerson } from "~/understand/who";

type Row = Extraction["family"][number];

/** A story in a line each: who is known, what the note says, and what a reader understood of it. */
export interface Story {
  known?: KnownPerson[];
  text: string;
  /** Names as the reader found them, fullest first: "Sarah Chen|Sarah"; the ref is the fullest. */
  names?: string[];
  read?: Partial<Record<string, Partial<Extraction["people"][number]>>>;
  family?: Row[];
  work?: Extraction["work"];
  livesIn?: Extraction["lives_in"];
  on?: string;
  writtenOn?: string;
}

export function decide({
  known = [],
  text,
  names = [],
  read = {},
  family = [],
  work = [],
  livesIn = [],
  on,
  writtenOn,
}: Story) {
  const who = decideWho({
    extraction: extractionOf({ names, read, family, work, livesIn }),
    text,
    writtenOn: writtenOn ?? "2026-03-14",
    aboutId: on ?? null,
    known: link(known),
  });
  return {
    name: (ref: string): Decision | undefined => who.people.get(ref),
    relative: (index = 0): Decision | null | undefined => who.relatives.get(index),
  };
}

export function extractionOf({
  names = [],
  read = {},
  family = [],
  work = [],
  livesIn = [],
}: Omit<Story, "text">): Extraction {
  const people = names.map((written) => {
    const forms = written.split("|");
    const name = forms[0] ?? written;
    return { ref: name, name, forms, met: true, pronoun: null, isNew: false, quote: name, ...read[name] };
  });
  return {
    people,
    date: null,
    place: null,
    birthdays: [],
    family,
    lives_in: livesIn,
    work,
    contact: [],
    news: [],
    follow_ups: [],
  };
}

export function person(id: string, name: string, rest: Partial<Omit<KnownPerson, "id" | "name">> = {}): KnownPerson {
  return {
    id,
    name,
    also: [],
    isSelf: false,
    pronoun: null,
    livesIn: [],
    work: [],
    ties: [],
    metThrough: null,
    lastSeenOn: null,
    ...rest,
  };
}

/** `relative` is what the other is to this one. */
export function tie(relation: Relation, personId: string): KnownPerson["ties"] {
  return [{ relation, personId }];
}

/** A kinship phrase without a name: "her sister". */
export function unnamed(owner: string, relation: Relation, quote: string): Row {
  return { person: owner, relation, relative: null, word: quote.split(" ").at(-1) ?? null, quote };
}

export function named(owner: string, relation: Relation, relative: string, quote: string): Row {
  return { person: owner, relation, relative, word: quote.split(" ")[1] ?? null, quote };
}

const INVERSE: Partial<Record<Relation, Relation>> = {
  child: "parent",
  parent: "child",
  grandparent: "grandchild",
  grandchild: "grandparent",
  aunt_uncle: "niece_nephew",
  niece_nephew: "aunt_uncle",
};

/** Ties from both sides, as the record gives them. */
function link(known: readonly KnownPerson[]): KnownPerson[] {
  return known.map((one) => {
    const back = known.flatMap((other) =>
      other.ties
        .filter((t) => t.personId === one.id)
        .map((t) => ({ relation: INVERSE[t.relation] ?? t.relation, personId: other.id })),
    );
    const missing = back.filter((b) => !one.ties.some((t) => t.personId === b.personId && t.relation === b.relation));
    return { ...one, ties: [...one.ties, ...missing] };
  });
}
