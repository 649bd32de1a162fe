import { TITLES } from "~/family/short-name";
import { KIN_WORDS } from "./data/kinship";
import { PARTICLES } from "./data/people-words";
import type { Document } from "./document";
import { isGivenName, isNameAndWord, isOrdinary, isSurname } from "./lexicon";
import { fold } from "./plain-text";
import type { Token } from "./tokens";

/** Words that may name a person: tokens `first` up to `last`. */
export interface NameSpan {
  first: number;
  last: number;
  start: number;
  end: number;
  text: string;
  key: string;
  score: number;
}

/**
 * The words from token i on that may be a name; whether they are is for the words around them to say. `dated`: tokens that are
 * of a day.
 */
export function spanAt(doc: Document, i: number, known: Set<string>, dated: ReadonlySet<number>): NameSpan | null {
  const token = doc.tokens[i];
  if (!token || token.kind !== "word") return null;
  const cased = token.capital && !doc.caseless;
  return cased ? casedSpan(doc, i, known) : lowerSpan(doc, i, known, dated);
}

/** A run of words with capitals, without the ordinary words it begins with ("Texted Ifeoma"). */
function casedSpan(doc: Document, i: number, known: Set<string>): NameSpan | null {
  let first = i;
  let last = runEnd(doc, i);
  while (first < last - 1 && !isKnownTurned(doc, first, known) && dropsFromFront(doc, first, last)) first++;
  const [start, end] = [doc.tokens[first], doc.tokens[last - 1]];
  if (!start || !end) return null;
  if (
    /^(?:frau|femme|pani)$/.test(start.lower) &&
    last - first > 1 &&
    /^(?:seine[rmn]?|meine[rmn]?|ihre|deine|unsere|sa|ma|jego|moja)$/.test(doc.tokens[first - 1]?.lower ?? "")
  )
    first++;
  while (last - first > 1 && isCalendarWord(doc.tokens[last - 1])) last--;
  if (isAcronym(start) && last - first === 1) return null;
  return span(doc, first, last);
}

function runEnd(doc: Document, i: number): number {
  let last = i + 1;
  for (;;) {
    const next = doc.tokens[last];
    const before = doc.tokens[last - 1];
    if (!next || !before || next.sentence !== before.sentence) return last;
    if (next.text === "." && next.start === before.end && (/^\p{Lu}$/u.test(before.text) || TITLES.has(before.lower))) {
      const after = doc.tokens[last + 1];
      if (after?.capital && after.sentence === next.sentence && after.start - next.end <= 1) {
        last += 2;
        continue;
      }
    }
    if (next.start - before.end !== 1 || doc.plain[before.end] !== " ") return last;
    if (next.capital && next.kind === "word" && next.text !== "I") {
      last++;
      continue;
    }
    let ahead = last;
    while (ahead < last + 3 && PARTICLES.has(doc.tokens[ahead]?.lower ?? "")) ahead++;
    const after = doc.tokens[ahead];
    if (
      ahead > last &&
      after?.capital &&
      after.sentence === before.sentence &&
      isNamelike(doc, i, last) &&
      after.start - (doc.tokens[ahead - 1]?.end ?? 0) === 1
    ) {
      if (
        PARTICLES.has(next.lower) &&
        !(ahead === last + 1 && /^(?:a|e|y|o|st|mac|al|ten|ter|zu|as|in)$/.test(next.lower) && !isGivenName(after.key))
      ) {
        if (!/^(?:y|e|o|zu)$/.test(next.lower)) {
          last = ahead + 1;
          continue;
        }
      }
    }
    return last;
  }
}

/** "Dave K. has the drill": the stop belongs to the initial. */
function isFamilyInitial(doc: Document, first: number, last: number): boolean {
  const [initial, stop, after] = [doc.tokens[last - 1], doc.tokens[last], doc.tokens[last + 1]];
  if (!initial || !stop || last - first < 2 || !/^\p{Lu}$/u.test(initial.text)) return false;
  return stop.text === "." && stop.start === initial.end && after?.sentence === stop.sentence;
}

function isNamelike(doc: Document, first: number, last: number): boolean {
  for (let k = first; k < last; k++) if (isGivenName(doc.tokens[k]?.key ?? "")) return true;
  const only = doc.tokens[first];
  return last - first === 1 && only !== undefined && !only.initial && !isOrdinary(only.key);
}

/** "Park Jiwoo", known as Jiwoo Park: the family name comes first. */
export function isKnownTurned(doc: Document, first: number, known: Set<string>): boolean {
  const [family, given] = [doc.tokens[first]?.key, doc.tokens[first + 1]?.key];
  return known.has(`${given} ${family}`) || known.has(`${family} ${given}`);
}

function dropsFromFront(doc: Document, first: number, last: number): boolean {
  const token = doc.tokens[first];
  const next = doc.tokens[first + 1];
  if (!token || !next || last - first < 2) return false;
  if (TITLES.has(token.lower)) return false;
  if (token.text === "I" || isCalendarWord(token) || isAcronym(token)) return true;
  if (isGivenName(token.key))
    return (
      token.initial &&
      MODALS.has(token.lower) &&
      isGivenName(next.key) &&
      (!isNameAndWord(next.key) || next.key === token.key)
    );
  return (
    isOrdinary(token.key) &&
    (token.initial || isGivenName(next.key) || TITLES.has(next.lower) || (!isOrdinary(next.key) && !doc.german))
  );
}
const MODALS = new Set(["will", "may", "hope"]);

const CALENDAR =
  /^(?:mon|tue|tues|wednes|thurs|thu|fri|satur|sun|wed|thur|sat)(?:day)?s?$|^(?:january|february|march|july|september|october|november|december|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|today|tomorrow|yesterday|tonight)$/;
function isCalendarWord(token: Token | undefined): boolean {
  return token !== undefined && CALENDAR.test(token.lower);
}

function isAcronym(token: Token): boolean {
  return (
    token.text.length > 1 &&
    token.text === token.text.toUpperCase() &&
    !/^(?:\p{Lu}\.)+$/u.test(token.text) &&
    /^\p{Lu}+$/u.test(token.text)
  );
}

/** In lower case: a given name, a title with its name, or a word of no dictionary, with a surname after it. */
function lowerSpan(doc: Document, i: number, known: Set<string>, dated: ReadonlySet<number>): NameSpan | null {
  const token = doc.tokens[i];
  if (!token) return null;
  const next = adjacent(doc, i);
  const titled =
    TITLES.has(token.lower) &&
    !/^(?:sister|brother|mother|father|cousin)$/.test(token.lower) &&
    next !== null &&
    !next.capital &&
    next.kind === "word" &&
    (isGivenName(next.key) || !isOrdinary(next.key));
  if (!titled && !known.has(token.key) && isOrdinary(token.key) && !isGivenName(token.key)) return null;
  if (token.lower.length < 2 && !doc.caseless) return null;
  // "I said" is no Said.
  if (doc.english && doc.tokens[i - 1]?.lower === "i") return null;
  if (!doc.caseless && !titled && !known.has(token.key) && (!isGivenName(token.key) || isNameAndWord(token.key)))
    return null;
  if (/'t$/.test(token.lower) || (!titled && KIN_WORDS.has(token.lower))) return null;
  let last = titled ? i + 2 : i + 1;
  for (let more = adjacent(doc, last - 1); more && last - i < 4; more = adjacent(doc, last - 1)) {
    const surname =
      more.kind === "word" &&
      doc.caseless &&
      (isSurname(more.key) || !isOrdinary(more.key)) &&
      (!isGivenName(more.key) || isSurname(more.key));
    // "Jen n Pete": a letter joins two.
    if (!surname || isNameAndWord(more.key) || dated.has(last) || more.lower.length < 2) break;
    last++;
  }
  return span(doc, i, last);
}

function adjacent(doc: Document, i: number): Token | null {
  const [token, next] = [doc.tokens[i], doc.tokens[i + 1]];
  if (!token || !next || token.sentence !== next.sentence) return null;
  return next.start - token.end === 1 ? next : null;
}

function span(doc: Document, first: number, last: number): NameSpan | null {
  const [from, to] = [doc.tokens[first], doc.tokens[last - 1]];
  if (!from || !to || to.end - from.start > 80) return null;
  const end = to.end + (isFamilyInitial(doc, first, last) ? 1 : 0);
  const text = doc.plain.slice(from.start, end);
  return { first, last, start: from.start, end, text, key: fold(text), score: 0 };
}
