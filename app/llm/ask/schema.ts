import { z } from "zod";
import { toPlainSchema } from "../plain-schema";

/** Quotes come first, so that the words are found before anything is said of them. */
const sentence = z.object({
  quotes: z.array(
    z.object({
      passage: z.int().describe("The number of the passage"),
      quote: z.string().trim().min(1).max(2000).describe("The words of the passage that say it, copied exactly"),
    }),
  ),
  text: z.string().trim().min(1).max(500).describe("One short sentence of the answer"),
});

const asked = z.object({ sentences: z.array(sentence).describe("At most two; none where the passages do not say") });

export type ToldSentence = z.infer<typeof sentence>;

export const answerJsonSchema = toPlainSchema(asked);

/** One of the answer's sentences, or undefined where it is not in the form asked for. */
export function readSentence(item: unknown): ToldSentence | undefined {
  return sentence.safeParse(item).data;
}
