import { z } from "zod";

/** Fields that more than one form has. What is wrong with them is said as the page says it. */

const LONGEST_NOTE = 20_000;

export const noteBody = z
  .string()
  .refine((text) => text.trim() !== "", "Write a sentence first; the box is empty.")
  .refine((text) => text.length <= LONGEST_NOTE, "That is more than 20,000 characters. Make it two notes.");

export const person = z.object({
  name: z.string().trim().min(1, "Write a name here.").max(200, "At most 200 characters."),
  pronoun: z
    .enum(["she", "he", "they", ""])
    .catch("")
    .transform((pronoun) => pronoun || null),
});

export const followUp = z.object({
  text: z.string().trim().min(1, "Write what is to be done.").max(1000, "At most 1,000 characters."),
  dueOn: z
    .literal("")
    .or(z.iso.date("Write the day as 2026-03-14, or leave it empty."))
    .optional()
    .transform((day) => day || null),
  personId: z
    .union([z.literal(""), z.uuid()])
    .optional()
    .catch("")
    .transform((id) => id || null),
  from: z.string().optional(),
});
