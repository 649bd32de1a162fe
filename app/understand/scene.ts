import type { Document } from "./document";
import type { Relation } from "./extraction";
import type { Mention, Person, Sex } from "./people";
import type { DayExpression } from "./day-rules";

/**
 * The note as later stages search it: each name and each day is one run of private-use characters as long as the words it
 * stands for, the rest in lower case. A pattern can then say "a person, 's birthday is, a day", and an offset in it is an
 * offset in the note.
 */
export interface Scene {
  doc: Document;
  text: string;
  people: Person[];
  mentions: Mention[];
  days: DayExpression[];
  /** By the offset they begin at. */
  mentionAt: Map<number, Mention>;
  dayAt: Map<number, DayExpression>;
  /** Whom a pronoun means, by its offset: two for a "they" of a couple, SELF is not among them. */
  pronounAt: Map<number, Person[]>;
  /** Where a pronoun means somebody's relative whom the note does not name: "his fiancée … her father". */
  relativeAt: Map<number, UnnamedRelative>;
}

export interface UnnamedRelative {
  of: Person;
  relation: Relation;
  sex: Sex;
  sentence: number;
}

const [PERSON_FIRST, PERSON_REST, DAY_FIRST, DAY_REST] = ["\ue000", "\ue001", "\ue002", "\ue003"] as const;

/** Pieces of patterns over a scene's text. */
export const P = `${PERSON_FIRST}${PERSON_REST}*(?!${PERSON_REST})`;
export const D = `${DAY_FIRST}${DAY_REST}*(?!${DAY_REST})`;

export function setScene(
  doc: Document,
  lower: string,
  people: Person[],
  mentions: Mention[],
  days: readonly DayExpression[],
): Scene {
  const free = days.filter((day) => !mentions.some((mention) => mention.start < day.end && mention.end > day.start));
  const pieces: string[] = [];
  let at = 0;
  const marks = [
    ...mentions.map(({ start, end }) => ({ start, end, first: PERSON_FIRST, rest: PERSON_REST })),
    ...free.map(({ start, end }) => ({ start, end, first: DAY_FIRST, rest: DAY_REST })),
  ].sort((a, b) => a.start - b.start);
  for (const { start, end, first, rest } of marks) {
    pieces.push(lower.slice(at, start), first, rest.repeat(end - start - 1));
    at = end;
  }
  pieces.push(lower.slice(at));
  return {
    doc,
    text: pieces.join(""),
    people,
    mentions,
    days: free,
    mentionAt: new Map(mentions.map((mention) => [mention.start, mention])),
    dayAt: new Map(free.map((day) => [day.start, day])),
    pronounAt: new Map(),
    relativeAt: new Map(),
  };
}

/** A pattern over a scene's text, with PERSON and DAY written out. Letters of other scripts count as letters at its edges. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replaceAll("PERSON", P).replaceAll("DAY", D), "gud");
}

/** The note's words from start to end, without spaces at the edges. */
export function words(scene: Scene, start: number, end: number): string {
  return scene.doc.cut(start, end).trim();
}
