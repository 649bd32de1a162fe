import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from "kysely";
import type { FactContent, FactKind, FactValue } from "~/facts/kinds";
import type { Nature, TieRelation } from "~/family/relation";
import type { Extraction } from "~/understand/extraction";
import type { Verb } from "./queries/activity.server";

/**
 * One interface per table. Days are ISO strings ("2026-03-14"), instants are Dates. Why each table is as it is stands in
 * migrations/.
 */

declare const brand: unique symbol;
/** Whose rows are meant: every query takes one, and only a session or a job's payload makes one. */
export type UserId = string & { readonly [brand]: "UserId" };

type Instant = ColumnType<Date, Date | string, Date | string>;
type Stamp = ColumnType<Date, Date | string | undefined, Date | string>;

/** The ties that are stored; the others (child, godchild, introduced …) are read from the other side. */
export type StoredRelation = Exclude<TieRelation, "child" | "grandchild" | "niece_nephew" | "godchild" | "introduced">;
export type Pronoun = "she" | "he" | "they";
export type NoteState = "waiting" | "read" | "failed" | "undone";

export interface AccountTable {
  id: UserId;
  name: string;
  email: string | null;
  google_sub: string | null;
  is_local: Generated<boolean>;
  claim_email: string | null;
  time_zone: string | null;
  locale: string | null;
  morning_mail: Generated<boolean>;
  created_at: Stamp;
}

/** One for each morning that was looked at. */
export interface LookAheadTable {
  user_id: UserId;
  day: string;
  claimed_at: Instant | null;
  /** Null until somebody has been at it. */
  outcome: "sent" | "nothing" | "failed" | null;
  created_at: Stamp;
}

export interface SessionTable {
  id: string;
  user_id: UserId;
  token_digest: Buffer;
  user_agent: Generated<string>;
  created_at: Stamp;
  last_seen_at: Stamp;
  expires_at: Instant;
  /** Since when it has its present token; null: since it began. */
  token_since: Instant | null;
  previous_digest: Buffer | null;
  /** Null: until the present token has come back once. */
  previous_until: Instant | null;
}

export interface PersonTable {
  user_id: UserId;
  id: string;
  name: string;
  name_key: GeneratedAlways<string>;
  by_hand: Generated<boolean>;
  is_self: Generated<boolean>;
  pronoun: Pronoun | null;
  last_met_on: string | null;
  merged_into: string | null;
  /** Worked out by the database: whom rows of this person are read as. */
  kept_id: ColumnType<string, never, never>;
  given_name: string | null;
  middle_name: string | null;
  family_name: string | null;
  archived_at: Instant | null;
  rhythm_days: number | null;
  /** Who was merged into them and whose rhythm it is; null where it is their own. */
  rhythm_from: string | null;
  /** The shortest of their labels'; kept up by the database. */
  label_rhythm_days: ColumnType<number | null, never, never>;
  snoozed_until: string | null;
  /** When last met or, if never, came to be known. */
  recent_on: GeneratedAlways<string>;
  /** When to be in touch next; "9999-12-31" where nothing asks for it. */
  due_on: GeneratedAlways<string>;
  photo_id: string | null;
  created_at: Stamp;
  updated_at: Stamp;
  deleted_at: Instant | null;
}

export interface NotSameTable {
  user_id: UserId;
  id: string;
  person_id: string;
  other_id: string;
  created_at: Stamp;
}

export interface PhotoTable {
  user_id: UserId;
  id: string;
  person_id: string;
  media_type: string;
  bytes: Buffer;
  created_at: Stamp;
}

export interface LabelTable {
  user_id: UserId;
  id: string;
  name: string;
  name_key: GeneratedAlways<string>;
  rhythm_days: number | null;
  created_at: Stamp;
}

export interface PersonLabelTable {
  user_id: UserId;
  id: string;
  person_id: string;
  label_id: string;
  created_at: Stamp;
}

export type EncounterWay = "in person" | "call" | "video" | "message" | "mail";

export interface EncounterTable {
  user_id: UserId;
  id: string;
  person_id: string;
  how: EncounterWay;
  happened_on: string;
  created_at: Stamp;
  deleted_at: Instant | null;
}

export interface NotePersonTable {
  user_id: UserId;
  id: string;
  note_id: string;
  person_id: string;
  text: string | null;
  created_at: Stamp;
}

export interface SavedSearchTable {
  user_id: UserId;
  id: string;
  name: string;
  name_key: GeneratedAlways<string>;
  path: "/people" | "/search";
  query: string;
  created_at: Stamp;
}

export interface RecentSearchTable {
  user_id: UserId;
  id: string;
  text: string;
  text_key: GeneratedAlways<string>;
  searched_at: Stamp;
}

export interface ModelCallTable {
  user_id: UserId;
  id: string;
  task: "ask" | "embed";
  model: string;
  /** Of the prompt; there is none for vectors, of which a month of one model is one row. */
  version: string;
  input_tokens: number;
  output_tokens: number;
  cost: number | null;
  created_at: Stamp;
}

export interface ActivityTable {
  user_id: UserId;
  id: string;
  verb: Verb;
  about: Generated<string>;
  path: string | null;
  created_at: Stamp;
  undone_at: Instant | null;
  settled_at: Instant | null;
}

/** Written by the database while an activity runs. */
export interface ActivityRowTable {
  user_id: UserId;
  activity_id: string;
  of_table: string;
  row_id: string;
  before: unknown;
  after: unknown;
}

export interface NoteTable {
  user_id: UserId;
  id: string;
  body: string;
  written_at: Instant;
  time_zone: string;
  happened_on: string;
  place: string | null;
  person_id: string | null;
  client_key: string | null;
  body_digest: GeneratedAlways<string>;
  private: Generated<boolean>;
  state: Generated<NoteState>;
  revision: Generated<number>;
  is_sample: Generated<boolean>;
  created_at: Stamp;
  updated_at: Stamp;
  deleted_at: Instant | null;
}

export interface ReadingTable {
  user_id: UserId;
  id: string;
  note_id: string;
  revision: number;
  reader: string;
  version: string;
  result: JSONColumnType<Extraction>;
  took_ms: number;
  created_at: Stamp;
  model: string | null;
  input_tokens: Generated<number>;
  output_tokens: Generated<number>;
  cost: number | null;
  applied_at: Instant | null;
}

export interface FactTable {
  user_id: UserId;
  id: string;
  person_id: string;
  kind: FactKind;
  value: JSONColumnType<FactValue>;
  text: string;
  key: string;
  /** What lists of people are narrowed by; null for most kinds. */
  list_key: GeneratedAlways<string | null>;
  /** When in the year it comes round: 100 times the month and the day. */
  yearly_on: GeneratedAlways<number | null>;
  since: string | null;
  until: string | null;
  superseded_by: string | null;
  by_hand: Generated<boolean>;
  created_at: Stamp;
  updated_at: Stamp;
  deleted_at: Instant | null;
}

export interface TieTable {
  user_id: UserId;
  id: string;
  person_id: string;
  relation: StoredRelation;
  relative_id: string;
  /** Of a parent: how they are one, where not by birth. */
  nature: Nature | null;
  by_hand: Generated<boolean>;
  created_at: Stamp;
  deleted_at: Instant | null;
}

export interface FollowUpTable {
  user_id: UserId;
  id: string;
  person_id: string | null;
  text: string;
  key: string;
  due_on: string | null;
  done_at: Instant | null;
  by_hand: Generated<boolean>;
  created_at: Stamp;
  updated_at: Stamp;
  deleted_at: Instant | null;
}

export interface SourceTable {
  user_id: UserId;
  id: string;
  note_id: string | null;
  reading_id: string | null;
  person_id: string | null;
  fact_id: string | null;
  tie_id: string | null;
  follow_up_id: string | null;
  met: Generated<boolean>;
  name: string | null;
  pronoun: Pronoun | null;
  relative_word: string | null;
  person_word: string | null;
  denies: Generated<boolean>;
  quote: Generated<string>;
  created_at: Stamp;
}

/** Who a "who is this?" was about, as offered: the first candidate is the likeliest. */
export interface WhoQuestion {
  /** The sentence of the note that the question is about. */
  sentence: string;
  candidates: { personId: string; because: string[] }[];
}
export type WhoAnswer = { is: "known"; personId: string } | { is: "new" } | { is: "nobody" };

/** Which of two facts, or of two ties, holds where both cannot: what is known, and what a note says. */
export interface WhichQuestion {
  sentence: string;
  personId: string;
  /** Of the kind of fact: "Birthday". */
  label: string;
  known: { factId: string; text: string } | { tieId: string; text: string };
  told: string;
  /** Where it is of two facts, what they say, for reading with the days in the reader's order. */
  facts?: { known: FactContent; told: FactContent };
}
export type WhichAnswer = { is: "told" } | { is: "as known" };

export interface SuggestionTable {
  user_id: UserId;
  id: string;
  note_id: string;
  kind: "who" | "which";
  about: string;
  payload: JSONColumnType<WhoQuestion | WhichQuestion>;
  answer: JSONColumnType<WhoAnswer | WhichAnswer> | null;
  created_at: Stamp;
  answered_at: Instant | null;
}

export interface PassageTable {
  user_id: UserId;
  id: string;
  note_id: string | null;
  fact_id: string | null;
  position: number;
  text: string;
  tsv: GeneratedAlways<string>;
  /** pgvector's own form, "[0.1,0.2]"; null until a job has embedded it. */
  embedding: string | null;
  /** Whose vector it is; null with it. */
  model: string | null;
  in_graph: Generated<boolean>;
}

export interface PassageWordTable {
  user_id: UserId;
  word: string;
  passages: Generated<number>;
}

export interface Database {
  account: AccountTable;
  session: SessionTable;
  look_ahead: LookAheadTable;
  person: PersonTable;
  note: NoteTable;
  reading: ReadingTable;
  fact: FactTable;
  tie: TieTable;
  follow_up: FollowUpTable;
  source: SourceTable;
  suggestion: SuggestionTable;
  passage: PassageTable;
  passage_word: PassageWordTable;
  not_same: NotSameTable;
  photo: PhotoTable;
  label: LabelTable;
  person_label: PersonLabelTable;
  encounter: EncounterTable;
  note_person: NotePersonTable;
  saved_search: SavedSearchTable;
  recent_search: RecentSearchTable;
  model_call: ModelCallTable;
  activity: ActivityTable;
  activity_row: ActivityRowTable;
}
