import { readFileSync } from "node:fs";
import { wordsOf } from "../words";
import type { Synset } from "./wordnet";

/** How often a meaning from the list is taken to have been met, beside WordNet's own counts. */
const COUNT = 15;
/** The list speaks of one's own life: WordNet's field for acts and states has no number for that. */
const FIELD = 0;

/** Reads everyday.txt, whose head says what a line is. */
export function readEveryday(path: string): Synset[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.includes(":") && !line.startsWith("#"))
    .map((line) => {
      const [terms = "", definition = ""] = line.split(/:(.*)/);
      const senses = terms.split(",").map((raw) => ({
        term: wordsOf(raw)
          .map((word) => word.folded)
          .join(" "),
        count: COUNT,
        rank: 1,
      }));
      return { senses: senses.filter(({ term }) => term), relations: [], definition, examples: "", field: FIELD };
    });
}
