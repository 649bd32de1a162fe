import { z } from "zod";
import { RELATIONS, type Relation } from "~/family/relation";

export type { Relation };

/**
 * What a reader understood of one note, before it is known which of the known people is meant. The built-in reader and
 * the endpoint's return the same shape, and it is stored as it stands (`reading.result`): add optional fields, and raise
 * the reader's version.
 *
 * `person` and `relative` are the `ref`s of people in the same extraction, or `self`, the one who wrote the note.
 * Every `quote` stands in the note to the letter; whoever applies an extraction drops what is quoted wrongly.
 */

export const WORK_STATUSES = ["current", "former", "interviewing", "starting"] as const;
export type WorkStatus = (typeof WORK_STATUSES)[number];

export const CONTACT_KINDS = ["email", "phone", "address", "link"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What a note can take back of what an earlier one said. */
export const DENIABLE_KINDS = ["home", "work"] as const;

/** The note's writer, wherever a person's ref may stand. */
export const SELF = "self";

const quote = z.string().min(1);
const ref = z.string().min(1);
const isoDate = z.string().regex(/^\d{4}-\d\d-\d\d$/);

export const extractionSchema = z.object({
  people: z.array(
    z.object({
      ref,
      /** The fullest form the note uses, capitalised: "Sarah Chen", "Dr. Patel", "Aunt May". */
      name: z.string().min(1).max(200),
      /** Every form the note uses, as written, the fullest too: ["Sarah Chen", "Sarah"]. */
      forms: z.array(z.string().min(1)),
      /** Met, called, or exchanged a message with the writer; being talked about is not enough. */
      met: z.boolean(),
      pronoun: z.enum(["she", "he", "they"]).nullable(),
      /** The note itself says that this is nobody known so far: "a new colleague called Sarah". */
      isNew: z.boolean(),
      quote,
    }),
  ),
  /** The day of the contact in the note's own time zone; null where no day is told, which is then the day of writing. */
  date: z.object({ on: isoDate, quote }).nullable(),
  /** Where the writer met them, in the note's words. */
  place: z.object({ name: z.string().min(1), quote }).nullable(),
  birthdays: z.array(
    z.object({
      person: ref,
      month: z.number().int().min(1).max(12),
      day: z.number().int().min(1).max(31),
      year: z.number().int().min(1850).max(2200).nullable(),
      quote,
    }),
  ),
  family: z.array(
    z.object({
      person: ref,
      relation: z.enum(RELATIONS),
      /** null: a relative the note does not name ("her dad"). */
      relative: ref.nullable(),
      /** The note's own word for the relative, without "her": "daughter", "mother-in-law", "twin boys". */
      word: z.string().nullable(),
      /** The kinship phrase as written, with its name where one follows: "Her daughter Mia", "her dad", "Tom's mum". */
      quote,
    }),
  ),
  /** Present home or settled move; not trips, origins, or moves only considered. */
  lives_in: z.array(z.object({ person: ref, place: z.string().min(1), quote })),
  work: z.array(
    z.object({
      person: ref,
      employer: z.string().nullable(),
      role: z.string().nullable(),
      status: z.enum(WORK_STATUSES),
      quote,
    }),
  ),
  contact: z.array(z.object({ person: ref, kind: z.enum(CONTACT_KINDS), value: z.string().min(1), quote })),
  /** One short sentence each, readable without the note: "Starts kindergarten in the fall". */
  news: z.array(z.object({ person: ref, text: z.string().min(1), quote })),
  /** Told before and not, or no longer, so: a move called off, a job fallen through. `text` is the place or the employer. */
  denied: z.array(z.object({ person: ref, kind: z.enum(DENIABLE_KINDS), text: z.string().min(1), quote })).optional(),
  /** What the writer means to do. `due` is null for vague times; `person` is null where nobody is concerned. */
  follow_ups: z.array(z.object({ person: ref.nullable(), text: z.string().min(1), due: isoDate.nullable(), quote })),
});
export type Extraction = z.infer<typeof extractionSchema>;

/** What a note says that says nothing of anybody. */
export function nothing(): Extraction {
  return {
    people: [],
    date: null,
    place: null,
    birthdays: [],
    family: [],
    lives_in: [],
    work: [],
    contact: [],
    news: [],
    follow_ups: [],
  };
}

export interface ReadInput {
  text: string;
  /** Local time with its offset: "2026-03-14T20:15:00-07:00". */
  writtenAt: string;
  /** IANA name, or an offset like "-07:00": relative dates are read in it. */
  timeZone: string;
  /** Names already known, to recognise them in lower case. Not who is meant: that is decided later. */
  knownNames?: readonly string[];
  /** The name of the person on whose page the note was written: a "she" that nobody in the note explains is hers. */
  about?: string;
}

export interface Reader {
  /** Shown on the page and stored with each reading. */
  name: "built-in" | "endpoint";
  /** Raised with every change of what it returns. */
  version: string;
  /** Rejects only when the far end fails; text of any kind is read. */
  read(input: ReadInput): Promise<Extraction>;
}
