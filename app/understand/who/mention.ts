import type { Extraction, Relation } from "../extraction";
import { isAddressed } from "./addressed";
import { describe, type Descriptor } from "./descriptor";
import { pronounAfter } from "./own-pronoun";
import { parseName, type Name } from "./name";
import { newcomer, type Newcomer } from "./newcomer";
import { inside, places, sentenceOf, sentences, type Span } from "./note-text";
import { kinWord, parseKinPhrase, type KinPhrase } from "./kin-word";
import { readPassage, type Passage } from "./passage";
import { pronounOfName, type Pronoun } from "./pronoun";

/** Somebody the note names. */
export interface NamedMention {
  ref: string;
  name: Name;
  forms: readonly Name[];
  spans: readonly Span[];
  /** What the note says itself, by a pronoun, "Mr" or "her brother X". */
  pronoun: Pronoun | null;
  /** What the reader takes them for, from whatever it went by. */
  readAs: Pronoun | null;
  newcomer: Newcomer;
  /** A "she" or "he" comes before the first name of all: on a person's page that is the page's, and a name is another's. */
  afterPronoun: boolean;
  descriptor: Descriptor;
  /** Somebody says the name to the writer: then it is the writer's. */
  isAddressed: boolean;
  /** The sentences that speak of them. */
  passage: Passage;
}

/** A relative the note does not name; `row` is its place in `extraction.family`. */
export interface RelativeMention {
  row: number;
  /** Whose relative it is, as the reader has it. */
  ownerRef: string;
  relation: Relation;
  phrase: KinPhrase;
  span: Span | null;
  pronoun: Pronoun | null;
  newcomer: Newcomer;
  /** The sentence it stands in. */
  passage: Passage;
}

export interface Mentions {
  text: string;
  sentences: readonly Span[];
  named: readonly NamedMention[];
  relatives: readonly RelativeMention[];
}

const PRONOUN = /(?<!\p{L})(?:she|he|her|him|his|hers)(?!\p{L})/iu;

export function listMentions(extraction: Extraction, text: string): Mentions {
  const named = extraction.people.map((person) => ({ person, spans: spansOf(text, person.forms, person.name) }));
  const taken: Span[] = [];
  const unnamed = extraction.family.flatMap((row, index) =>
    row.relative === null ? [{ row, index, span: spanOfRelative(text, row.quote, taken) }] : [],
  );
  const all = [...named.flatMap((one) => one.spans), ...unnamed.flatMap((one) => one.span ?? [])];
  const firstName = Math.min(...named.flatMap((one) => one.spans.map((span) => span.start)), text.length);
  const afterPronoun = PRONOUN.test(text.slice(0, firstName));
  const parts = sentences(text);
  const sign = (spans: readonly Span[]): Newcomer => strongest(spans.map((span) => signAt(text, span, parts, all)));

  return {
    text,
    sentences: parts,
    named: named.map(({ person, spans }) => {
      const name = parseName(person.name);
      const forms = [...new Set([person.name, ...person.forms])].map(parseName);
      const word = extraction.family.find((row) => row.relative === person.ref)?.word ?? null;
      const byWord = name.title?.pronoun ?? (word ? (kinWord(word)?.pronoun ?? null) : null);
      const others = all.filter((span) => !spans.includes(span));
      const passage = passageAbout(text, spans, parts, others);
      return {
        ref: person.ref,
        name,
        forms,
        spans,
        pronoun: byWord ?? pronounAfter(text, spans, parts, all),
        readAs: person.pronoun,
        passage,
        isAddressed: isAddressed(text, spans),
        descriptor: describe(text, spans, others),
        afterPronoun: spans.length > 0 && afterPronoun,
        newcomer: sign(spans) ?? (person.isNew ? "first" : null),
      };
    }),
    relatives: unnamed.map(({ row, index, span }) => {
      const phrase = parseKinPhrase(row.quote);
      const pronoun = phrase.last?.pronoun ?? (row.word ? (kinWord(row.word)?.pronoun ?? null) : null);
      const sentence = span && sentenceOf(span, parts);
      const passage = readPassage(sentence ? text.slice(sentence.start, sentence.end) : row.quote);
      return {
        row: index,
        ownerRef: row.person,
        relation: row.relation,
        phrase,
        span,
        pronoun,
        passage,
        newcomer: span ? sign([span]) : null,
      };
    }),
  };
}

/** The pronoun a named mention goes by: what the note says, else what the reader and the name suggest and agree on. */
export function likelyPronoun(mention: Pick<NamedMention, "name" | "pronoun" | "readAs">): Pronoun | null {
  const byName = pronounOfName(mention.name.words[0] ?? "");
  if (mention.pronoun !== null || byName === null || mention.readAs === null)
    return mention.pronoun ?? mention.readAs ?? byName;
  return byName === mention.readAs ? byName : null;
}

/** Every place of every form, without those inside a longer one: the "Sarah" of "Sarah Chen" is one mention. */
function spansOf(text: string, forms: readonly string[], name: string): Span[] {
  const found = [...new Set([...forms, name])].flatMap((form) => places(text, form));
  const apart = found.filter((a) => !found.some((b) => inside(a, b) && b.end - b.start > a.end - a.start));
  return apart.sort((a, b) => a.start - b.start);
}

function spanOfRelative(text: string, quote: string, taken: Span[]): Span | null {
  const span = places(text, quote).find((place) => !taken.some((other) => other.start === place.start)) ?? null;
  if (span) taken.push(span);
  return span;
}

function signAt(text: string, span: Span, parts: readonly Span[], all: readonly Span[]): Newcomer {
  const next = Math.min(...all.filter((other) => other.start >= span.end).map((other) => other.start), text.length);
  const last = Math.max(...all.filter((other) => other.end <= span.start).map((other) => other.end), 0);
  return newcomer(text, span, sentenceOf(span, parts), last, next);
}

function strongest(signs: readonly Newcomer[]): Newcomer {
  return signs.includes("other") ? "other" : signs.includes("first") ? "first" : null;
}

/** Their sentences, and those before and after as long as nobody else comes into them. */
function passageAbout(text: string, spans: readonly Span[], parts: readonly Span[], others: readonly Span[]): Passage {
  const named = parts.map((part) => spans.some((span) => inside(span, part)));
  const foreign = parts.map((part) => others.some((other) => inside(other, part)));
  const kept = new Set<Span>();
  // From each of theirs on until somebody else comes, towards the end and towards the beginning.
  for (const order of [[...parts.keys()], [...parts.keys()].reverse()]) {
    let within = false;
    for (const i of order) {
      within = named[i] || (within && !foreign[i]);
      if (within) kept.add(parts[i]);
    }
  }
  const about = parts.filter((part) => kept.has(part));
  return readPassage(about.map((part) => text.slice(part.start, part.end)).join(" "));
}
