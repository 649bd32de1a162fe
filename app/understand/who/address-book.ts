import { otherSide } from "~/family/relation";
import { SELF, type Extraction, type Relation } from "../extraction";
import type { KnownPerson } from "./known-person";
import type { Ties } from "./kinship";
import { parseName, type Name } from "./name";
import { fitName, type NameFit } from "./name-fit";
import { pronounOfName, type Pronoun } from "./pronoun";

/** The known people, in an order of their own so that the caller's says nothing. */
export interface AddressBook {
  people: readonly KnownPerson[];
  byId: ReadonlyMap<string, KnownPerson>;
  self: KnownPerson | null;
  names: ReadonlyMap<string, { own: Name; also: readonly Name[] }>;
  /** Recorded ties, readable from both sides even where one is missing. */
  ties: Ties;
}

export function openAddressBook(known: readonly KnownPerson[]): AddressBook {
  const people = [...known].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byId = new Map(people.map((person) => [person.id, person]));
  const names = new Map(people.map((one) => [one.id, { own: parseName(one.name), also: one.also.map(parseName) }]));
  const ties = new TieMap();
  for (const person of people)
    for (const tie of person.ties) if (byId.has(tie.personId)) ties.add(person.id, tie.relation, tie.personId);
  return { people, byId, names, self: people.find((person) => person.isSelf) ?? null, ties };
}

/** How a name of the note fits somebody on record. */
export function fitRecorded(book: AddressBook, mention: Name, id: string): NameFit | null {
  const names = book.names.get(id);
  return names ? fitName(mention, names.own, names.also) : null;
}

/** The ties on record, and between them those that the note tells of; `idOf` says who a ref turned out to be. */
export function withNoteTies(book: AddressBook, extraction: Extraction, idOf: (ref: string) => string): Ties {
  const ties = new TieMap(book.ties);
  for (const row of extraction.family) {
    if (row.relative !== null) ties.add(idOf(row.person), row.relation, idOf(row.relative));
  }
  return ties;
}

/** A ref's node among the ties when it is nobody known. */
export function unknownNode(ref: string): string {
  return `note:${ref}`;
}

export function selfNode(book: AddressBook): string {
  return book.self?.id ?? unknownNode(SELF);
}

export function pronounOf(person: KnownPerson): Pronoun | null {
  return person.pronoun ?? pronounOfName(person.name.split(/\s+/)[0] ?? "");
}

class TieMap extends Map<string, { relation: Relation; personId: string }[]> {
  constructor(from?: Ties) {
    super(Array.from(from ?? [], ([id, ties]) => [id, [...ties]]));
  }

  add(id: string, relation: Relation, other: string): void {
    this.addOneWay(id, relation, other);
    this.addOneWay(other, otherSide(relation), id);
  }

  private addOneWay(id: string, relation: Relation, other: string): void {
    const ties = this.get(id) ?? [];
    if (ties.some((tie) => tie.relation === relation && tie.personId === other)) return;
    this.set(id, [...ties, { relation, personId: other }]);
  }
}
