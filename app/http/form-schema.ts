import { z } from "zod";
import { NATURES, TIE_RELATIONS } from "~/family/relation";
import { refuseNoteBody } from "./note-body";

/** Fields that more than one form has. What is wrong with them is said as the page says it. */

/** A day of the calendar that the database has too: its years begin with 1. */
export const isoDay = (told?: string) => z.iso.date(told).refine((day) => day >= "0001", told);

/** A local time with its offset, of a year in which somebody may have written. */
export const isoInstant = (told: string) =>
  z.iso.datetime({ offset: true, error: told }).refine((time) => time >= "1900" && time < "2200", told);

export const noteBody = z.string().superRefine((text, { addIssue }) => {
  const message = refuseNoteBody(text);
  if (message) addIssue({ code: "custom", message });
});

const MENTION = /^([0-9a-f-]{36}) (.{1,200})$/s;

/** Whom each "@Name" of a note means, as the box sends it: an id and the name. What is none counts for nothing. */
export const chosenMentions = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((sent = []) =>
    [sent].flat().flatMap((each) => {
      const [, personId, text] = MENTION.exec(each) ?? [];
      return personId && text && z.uuid().safeParse(personId).success ? [{ personId, text }] : [];
    }),
  );

const partOfName = z
  .string()
  .trim()
  .max(100, "At most 100 characters.")
  .optional()
  .transform((part) => part || null);

/** The name they are called by makes itself from its parts where it is left empty. */
export const person = z
  .object({
    name: z.string().trim().max(200, "At most 200 characters.").optional(),
    givenName: partOfName,
    middleName: partOfName,
    familyName: partOfName,
    pronoun: z
      .enum(["she", "he", "they", ""])
      .catch("")
      .transform((pronoun) => pronoun || null),
  })
  .transform(({ name, ...rest }) => ({
    ...rest,
    name: name || [rest.givenName, rest.familyName].filter(Boolean).join(" "),
  }))
  .refine(({ name }) => name !== "", { path: ["name"], error: "Write a name here." });

export const labelName = z.string().trim().min(1, "Write a name here.").max(60, "At most 60 characters.");

const isNumberOfDays = (text: string) =>
  text === "" || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3650);

/** Of a RhythmField, in days: the number typed wins over what is chosen. Null: none. */
export const rhythmFields = {
  rhythm: z.string().refine(isNumberOfDays).catch(""),
  days: z.string().trim().refine(isNumberOfDays, "A whole number of days, at most 3650."),
};
export function toRhythm({ rhythm, days }: { rhythm: string; days: string }): number | null {
  return Number(days || rhythm) || null;
}

export const followUp = z.object({
  text: z.string().trim().min(1, "Write what is to be done.").max(1000, "At most 1,000 characters."),
  dueOn: z
    .literal("")
    .or(isoDay("Write the day as 2026-03-14, or leave it empty."))
    .optional()
    .transform((day) => day || null),
  personId: z
    .union([z.literal(""), z.uuid()])
    .optional()
    .catch("")
    .transform((id) => id || null),
  from: z.string().optional(),
});

/** Longer ones are cut off by the box. */
export const LONGEST_QUESTION = 500;

export const question = z.object({ q: z.string().trim().min(1).max(LONGEST_QUESTION) });

export const searchName = z.object({
  name: z.string().trim().min(1, "Write a name here.").max(100, "At most 100 characters."),
});

/** A page that lists or finds, with what follows the question mark. */
export const savedSearch = searchName.extend({
  path: z.enum(["/people", "/search"]),
  query: z
    .string()
    .min(1)
    .max(2000)
    .transform((query) => new URLSearchParams(query).toString()),
});

/** What somebody is to somebody. */
export const tieChange = z.object({
  relation: z.enum(TIE_RELATIONS, { error: "Choose what they are." }),
  nature: z
    .enum([...NATURES, ""])
    .optional()
    .catch("")
    .transform((nature) => nature || null),
});
