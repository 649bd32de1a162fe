import { z } from "zod";
import { birthdayValue } from "~/facts/kinds";
import { RELATIONS } from "~/family/relation";
import { CONTACT_KINDS, WORK_STATUSES, type Extraction } from "~/understand/extraction";
import { toPlainSchema } from "../plain-schema";

/**
 * An `Extraction` as it is asked for. What the descriptions say is part of the prompt, and quotes come first, so that the
 * words are found before anything is made of them. Where a part of an item is not in its form, the item does without it
 * if it can (`catch`), and goes if it can't.
 */

const words = (longest: number) => z.string().trim().min(1).max(longest);
const quote = words(2000).describe("The words of the note that say it, copied exactly");
const ref = words(40);
const person = ref.describe('A ref from people, or "self" for the writer');
const day = z.iso
  .date()
  .refine((date) => date >= "1850" && date < "2201")
  .describe("YYYY-MM-DD");

const items = {
  people: z.object({
    quote,
    ref: ref.describe("p1, p2 and so on"),
    name: words(200).describe("The fullest form the note uses, capitalised"),
    forms: z.array(words(200)).catch([]).describe("Every form of the name the note uses, as written"),
    met: z.boolean().catch(false),
    pronoun: z.enum(["she", "he", "they"]).nullable().catch(null),
    isNew: z.boolean().catch(false),
  }),
  birthdays: z
    .object({ quote, person, month: z.int(), day: z.int(), year: z.int().nullable().catch(null) })
    .refine((birthday) => birthdayValue.safeParse(birthday).success),
  family: z.object({
    quote,
    person,
    relation: z.enum(RELATIONS).describe("What the relative is to the person"),
    relative: ref.nullable().describe('A ref from people, or "self"; null where the note does not name the relative'),
    word: words(100).nullable().catch(null).describe("The note's own word for the relative"),
  }),
  lives_in: z.object({ quote, person, place: words(200) }),
  work: z.object({
    quote,
    person,
    employer: words(200).nullable().catch(null),
    role: words(200).nullable().catch(null),
    status: z.enum(WORK_STATUSES),
  }),
  contact: z.object({ quote, person, kind: z.enum(CONTACT_KINDS), value: words(500) }),
  news: z.object({ quote, person, text: words(500).describe("One short sentence that can be read without the note") }),
  follow_ups: z.object({
    quote,
    person: ref.nullable().describe("A ref from people; null where nobody is concerned"),
    text: words(500).describe("What to do, beginning with a verb"),
    due: day.nullable().catch(null),
  }),
};
const date = z.object({ quote, on: day }).nullable();
const place = z.object({ quote, name: words(200) }).nullable();

const asked = z.object({
  people: z.array(items.people),
  date,
  place,
  birthdays: z.array(items.birthdays),
  family: z.array(items.family),
  lives_in: z.array(items.lives_in),
  work: z.array(items.work),
  contact: z.array(items.contact),
  news: z.array(items.news),
  follow_ups: z.array(items.follow_ups),
}) satisfies z.ZodType<Extraction>;

export const answerJsonSchema = toPlainSchema(asked);

/**
 * What can be used of an answer: an item that is not in the form asked for is left out alone, and a missing list is an
 * empty one. Undefined where it is no answer to our question at all.
 */
export function readAnswer(answer: unknown): Extraction | undefined {
  if (typeof answer !== "object" || answer === null || !("people" in answer)) return undefined;
  const { people, ...told } = answer as Record<string, unknown>;
  if (!Array.isArray(people)) return undefined;
  return {
    people: keep(items.people, people),
    date: date.safeParse(told.date).data ?? null,
    place: place.safeParse(told.place).data ?? null,
    birthdays: keep(items.birthdays, told.birthdays),
    family: keep(items.family, told.family),
    lives_in: keep(items.lives_in, told.lives_in),
    work: keep(items.work, told.work),
    contact: keep(items.contact, told.contact),
    news: keep(items.news, told.news),
    follow_ups: keep(items.follow_ups, told.follow_ups),
  };
}

function keep<Item>(schema: z.ZodType<Item>, list: unknown): Item[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
}
