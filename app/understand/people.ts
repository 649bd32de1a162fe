import { TITLES } from "~/family/short-name";
import { FEMALE_TITLES, MALE_TITLES, PARTICLES } from "./data/people-words";
import { KIN_WORDS } from "./data/kinship";
import type { Document } from "./document";
import { isGivenName, isSurname, sexOfName } from "./lexicon";
import type { NameSpan } from "./name-spans";
import { fold } from "./plain-text";

export type Sex = "female" | "male" | null;

export interface Mention {
  start: number;
  end: number;
  person: Person;
}

export interface Person {
  ref: string;
  name: string;
  forms: string[];
  sex: Sex;
  /** Only the given name tells the sex, so that the note's pronouns may tell better. */
  sexByName: boolean;
  /** "mr", "dr": the title some form of the name has. */
  title: string | null;
  /** The first words that name them. */
  start: number;
  end: number;
  isNew: boolean;
}

/** Who is named, and by which words: "Sarah" and "Sarah Chen" are one where nothing speaks for two. */
export function gatherPeople(doc: Document, spans: readonly NameSpan[]): { people: Person[]; mentions: Mention[] } {
  const people: Person[] = [];
  const byKey = new Map<string, Person[]>();
  const owner = new Map<NameSpan, Person>();
  const fullestFirst = [...spans].sort((a, b) => parts(b.text).length - parts(a.text).length || a.start - b.start);
  for (const span of fullestFirst) {
    const person = sameAs(doc, span, byKey) ?? create(doc, span, people, byKey);
    person.title ??= titleOf(span.text);
    owner.set(span, person);
  }
  const mentions: Mention[] = [];
  for (const span of spans) {
    const person = owner.get(span);
    if (!person) continue;
    const form = doc.cut(span.start, span.end);
    if (!person.forms.includes(form)) person.forms.push(form);
    if (span.start < person.start) [person.start, person.end] = [span.start, span.end];
    person.sex ??= sexFromBefore(doc, span);
    mentions.push({ start: span.start, end: span.end, person });
  }
  people.sort((a, b) => a.start - b.start).forEach((person, i) => (person.ref = `p${i + 1}`));
  return { people, mentions };
}

function create(doc: Document, span: NameSpan, people: Person[], byKey: Map<string, Person[]>): Person {
  const person: Person = {
    ref: "",
    name: capitalised(doc.plain.slice(span.start, span.end)),
    forms: [],
    sex: sexFromTitle(span.text) ?? sexFromParts(parts(span.text)),
    sexByName: sexFromTitle(span.text) === null,
    title: titleOf(span.text),
    start: span.start,
    end: span.end,
    isNew: false,
  };
  people.push(person);
  for (const key of keysOf(span.text)) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  return person;
}

/** The person these words can mean: the only one so called, or the one named last before. */
function sameAs(doc: Document, span: NameSpan, byKey: Map<string, Person[]>): Person | null {
  const own = parts(span.text);
  const key = own.join(" ");
  const fitting = (byKey.get(key) ?? []).filter((person) => compatible(person, span));
  if (fitting.length === 0 || introducedAnew(doc, span, fitting[0])) return null;
  if (fitting.length === 1) return fitting[0] ?? null;
  return (
    fitting.filter((person) => person.start < span.start).sort((a, b) => b.start - a.start)[0] ?? fitting[0] ?? null
  );
}

function compatible(person: Person, span: NameSpan): boolean {
  const title = titleOf(span.text);
  if (title && !titleOf(person.name) && person.start > span.start) return false;
  if (title && person.title && !isSameTitle(title, person.title)) return false;
  const sex = sexFromTitle(span.text);
  return sex === null || person.sex === null || sex === person.sex;
}

/** "A new colleague called Sarah": not the Sarah Chen of the next sentence. */
function introducedAnew(doc: Document, span: NameSpan, person: Person | undefined): boolean {
  const before = doc.plain.slice(Math.max(0, span.start - 40), span.start);
  return (
    person !== undefined && fold(person.name) !== span.key && /\b(?:called|named|also an?|another|an?) $/i.test(before)
  );
}

/** The ways a name may be shortened: by first name, by last name, by initials. */
function keysOf(text: string): string[] {
  const all = parts(text);
  const keys = new Set([all.join(" ")]);
  const [first, last] = [all[0], all[all.length - 1]];
  if (first && last && all.length > 1) {
    keys.add(first);
    keys.add(last);
    if (all.length > 2) keys.add(`${first} ${last}`);
    if (all.length > 2 && isGivenName(all[1] ?? "")) keys.add(`${first} ${all[1]}`);
    if (all.length > 2) keys.add(`${all[all.length - 2]} ${last}`);
    keys.add(all.map((part) => part[0]).join(""));
    keys.add(`${first[0]}${all[1]?.[0] ?? ""}`);
  }
  return [...keys];
}

/** The words of a name without titles and particles, folded. */
function parts(text: string): string[] {
  const all = text.split(/[\s.]+/).filter(Boolean);
  const bare = all.filter(
    (part, i) => !(i === 0 && all.length > 1 && TITLES.has(part.toLowerCase())) && !PARTICLES.has(part.toLowerCase()),
  );
  return (bare.length > 0 ? bare : all).map(fold);
}

function titleOf(text: string): string | null {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0].toLowerCase() ?? "";
  return TITLES.has(first) && /\s/.test(text) ? first : null;
}

/** Ms Day may be Mrs Day, and Dr Lee Professor Lee; Mr Patel is not Dr Patel, who came first. */
function isSameTitle(one: string, other: string): boolean {
  const sameSort = (titles: Set<string>): boolean => titles.has(one) && titles.has(other);
  return one === other || sameSort(WOMENS_TITLES) || sameSort(LEARNED_TITLES);
}
const WOMENS_TITLES = new Set(["mrs", "ms", "miss"]);
const LEARNED_TITLES = new Set(["dr", "doctor", "prof", "professor"]);

function sexFromTitle(text: string): Sex {
  const title = titleOf(text) ?? "";
  return FEMALE_TITLES.has(title) ? "female" : MALE_TITLES.has(title) ? "male" : null;
}

/** By the given name; where the family name comes first, by the first part that tells. */
function sexFromParts(all: readonly string[]): Sex {
  if (isGivenName(all[0] ?? "") && !isSurname(all[0] ?? "")) return sexOfName(all[0] ?? "");
  for (const part of all) {
    const sex = sexOfName(part);
    if (sex) return sex;
  }
  return null;
}

/** "her sister Lena", "his fiancé, Sam". */
function sexFromBefore(doc: Document, span: NameSpan): Sex {
  for (let i = span.first - 1; i >= span.first - 2; i--) {
    const token = doc.tokens[i];
    if (!token || (token.kind === "mark" && token.text !== ",")) return null;
    const kin = KIN_WORDS.get(token.lower);
    if (kin) return kin.sex;
  }
  return null;
}

/** "maria josé de la cruz" to "Maria José de la Cruz"; capitals that are there stay. */
function capitalised(name: string): string {
  const shouted = name.length > 3 && name === name.toUpperCase();
  return (shouted ? name.toLowerCase() : name).replace(/(?<![\p{L}\p{M}'-])[\p{L}\p{M}]+/gu, (word, at: number) =>
    at > 0 && PARTICLES.has(word.toLowerCase()) && !/^\p{Lu}/u.test(word)
      ? word
      : word[0]?.toUpperCase() + word.slice(1),
  );
}
