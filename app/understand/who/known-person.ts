import type { Extraction, Relation } from "../extraction";

/** What is on record about somebody, as far as it helps to tell whom a note means. */
export interface KnownPerson {
  id: string;
  name: string;
  /** Nicknames, maiden names, other spellings. */
  also: readonly string[];
  isSelf: boolean;
  pronoun: "she" | "he" | "they" | null;
  livesIn: readonly string[];
  /** Employers and roles, current and former. */
  work: readonly string[];
  /** What the OTHER is to this one; a tie is given from both sides. */
  ties: readonly { relation: Relation; personId: string }[];
  metThrough: string | null;
  /** ISO day. */
  lastSeenOn: string | null;
}

export interface WhoInput {
  extraction: Extraction;
  text: string;
  /** ISO day or time; only the day is read. */
  writtenOn: string;
  /** The person on whose page the note was written. */
  aboutId: string | null;
  known: readonly KnownPerson[];
}

/** Somebody who may be meant, and why, in short phrases a friend would say: "lives in Leeds", "Mia's mother". */
export interface Candidate {
  id: string;
  because: string[];
}

export type Decision =
  ({ is: "known" } & Candidate) | { is: "new" } | { is: "ask"; candidates: Candidate[] } | { is: "self" };
