import { TITLES } from "~/family/short-name";
import { PARTICLES } from "./data/people-words";
import type { Document } from "./document";
import { isFinite } from "./finite-verb";
import { isOrdinary } from "./lexicon";
import { evidence } from "./name-evidence";
import { isKnownTurned, spanAt, type NameSpan } from "./name-spans";
import { petNames } from "./pets";
import { fold } from "./plain-text";
import type { DayExpression } from "./day-rules";

/** From here on words are taken for a person's name (name-evidence.ts adds up what speaks for it). */
const ENOUGH = 2;
/** More names than a note about people has: the rest of such a text is left alone. */
const MOST = 400;

/** The names of people in the note, in order. */
export function findNames(doc: Document, days: readonly DayExpression[], knownNames: readonly string[]): NameSpan[] {
  const known = knownKeys(knownNames);
  const spans: NameSpan[] = [];
  const dated = wordsOfDays(doc, days);
  for (let i = 0; i < doc.tokens.length && spans.length < MOST * 10;) {
    const span = dated.has(i) ? null : spanAt(doc, i, known, dated);
    if (span) spans.push(span);
    i = span ? span.last : i + 1;
  }
  for (const [i, span] of spans.entries()) {
    if (isKnownInitial(doc, span, known)) {
      [span.score, span.end, span.text] = [ENOUGH, span.end + 1, `${span.text}.`];
      continue;
    }
    span.score = evidence(doc, span, {
      known: known.has(span.key) || isKnownTurned(doc, span.first, known),
      beforeIsPerson: isAccepted(doc, spans[i - 1], span),
    });
  }
  const accepted = acceptedKeys(doc, spans);
  const pets = petNames(doc, spans);
  const isName = (span: NameSpan): boolean =>
    span.score >= ENOUGH ||
    (span.score >= 0 &&
      accepted.has(span.key) &&
      (!isOrdinary(span.key) || capitalInside(doc, span) || span.score >= 0.75));
  return spans
    .filter((span, i) => isName(span) && !pets.has(span.key) && !isTakenBack(doc, span, spans[i + 1]))
    .slice(0, MOST);
}

/** "V. knew already", where a Vera is known. */
function isKnownInitial(doc: Document, span: NameSpan, known: Set<string>): boolean {
  const [letter, stop, verb] = doc.tokens.slice(span.first, span.first + 3);
  if (!letter || span.last - span.first > 1 || !/^\p{Lu}$/u.test(letter.text) || letter.text === "I") return false;
  if (stop?.text !== "." || stop.start !== letter.end || verb?.sentence !== letter.sentence || !isFinite(verb))
    return false;
  return [...known].some((key) => key.startsWith(letter.key));
}

/** "Its Andreas, no, Anders": the first was misheard. */
function isTakenBack(doc: Document, span: NameSpan, next: NameSpan | undefined): boolean {
  return next !== undefined && TAKEN_BACK.test(doc.plain.slice(span.end, next.start));
}
const TAKEN_BACK = /^,? (?:no|no wait|sorry|i mean|or rather|wait no)[,:]? (?:it's |its |definitely )?$/i;

function wordsOfDays(doc: Document, days: readonly DayExpression[]): Set<number> {
  const dated = new Set<number>();
  let next = 0;
  doc.tokens.forEach((token, i) => {
    while (days[next] && (days[next]?.end ?? 0) <= token.start) next++;
    const day = days[next];
    if (day && token.start >= day.start && token.end <= day.end) dated.add(i);
  });
  return dated;
}

function capitalInside(doc: Document, span: NameSpan): boolean {
  const token = doc.tokens[span.first];
  return token !== undefined && token.capital;
}

const COORDINATED =
  /^(?: \([^()]{0,40}\))?(?:, (?:and )?| and | & | ?\+ ?| n | und | et | y | e | i | en | och | og |\/)(?:(?:old|little|poor|dear) )?$/i;

/** The name a list's "and" hangs on: "Oskar and Bea". */
function isAccepted(doc: Document, before: NameSpan | undefined, span: NameSpan): boolean {
  return before !== undefined && before.score >= ENOUGH && COORDINATED.test(doc.plain.slice(before.end, span.start));
}

/** The names found and their parts, by which a shorter form is known again. */
function acceptedKeys(doc: Document, spans: NameSpan[]): Set<string> {
  const keys = new Set<string>();
  for (const span of spans) {
    if (span.score < ENOUGH) continue;
    keys.add(span.key);
    for (let i = span.first; i < span.last; i++) {
      const token = doc.tokens[i];
      if (token && token.kind === "word" && !PARTICLES.has(token.lower) && !TITLES.has(token.lower))
        keys.add(token.key);
    }
  }
  return keys;
}

function knownKeys(names: readonly string[]): Set<string> {
  const keys = new Set<string>();
  for (const name of names) {
    const key = fold(name);
    keys.add(key);
    const first = key.split(" ")[0] ?? "";
    if (first.length > 1 && !TITLES.has(first)) keys.add(first);
  }
  return keys;
}
