import { SELF, type Extraction, type ReadInput } from "~/understand/extraction";
import { fold, foldedWords } from "~/understand/who/fold";
import { findQuote } from "../find-quote";

type Person = Extraction["people"][number];

/**
 * The part of an answer that the note bears out. Quotes are put as they stand in it, and what has none is dropped; a name
 * is made of the note's own words; and whatever is said of somebody is said of one of the answer's own people.
 */
export function ground(answer: Extraction, { text, about }: ReadInput): Extraction {
  const quoted = <Item extends { quote: string }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const quote = findQuote(item.quote, text);
      return quote === undefined ? [] : [{ ...item, quote }];
    });
  const people = new Map<string, Person>();
  for (const person of quoted(answer.people)) {
    const named = nameFrom(person, text, about);
    if (named && person.ref !== SELF && !people.has(person.ref)) people.set(person.ref, named);
  }
  const isKnown = (ref: string) => ref === SELF || people.has(ref);
  const said = <Item extends { person: string; quote: string }>(items: readonly Item[]) =>
    quoted(items).filter(({ person }) => isKnown(person));
  return {
    people: [...people.values()],
    date: quoted(answer.date ? [answer.date] : [])[0] ?? null,
    place: quoted(answer.place ? [answer.place] : [])[0] ?? null,
    birthdays: said(answer.birthdays),
    family: said(answer.family).filter(
      ({ person, relative }) => relative === null || (isKnown(relative) && relative !== person),
    ),
    lives_in: said(answer.lives_in),
    work: said(answer.work).filter(({ employer, role }) => employer !== null || role !== null),
    contact: said(answer.contact),
    news: said(answer.news),
    follow_ups: quoted(answer.follow_ups).map((followUp) =>
      followUp.person === null || isKnown(followUp.person) ? followUp : { ...followUp, person: null },
    ),
  };
}

/** A name that goes beyond the note (a surname the model knows from elsewhere) gives way to the fullest form in it. */
function nameFrom(person: Person, text: string, about: string | undefined): Person | undefined {
  const forms = person.forms.flatMap((form) => findQuote(form, text) ?? []);
  const inNote = new Set(foldedWords(text));
  const bornOut = foldedWords(person.name).every((word) => inNote.has(word));
  const isOfPage = about !== undefined && fold(person.name) === fold(about);
  const fullest = [...forms].sort((a, b) => b.length - a.length)[0];
  const name = bornOut || isOfPage ? person.name : fullest;
  return name === undefined ? undefined : { ...person, name, forms };
}
