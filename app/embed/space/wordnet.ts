import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wordsOf } from "../words";

export interface Sense {
  /** The term as its words parted by spaces: "brother in law". */
  term: string;
  /** How often the sense was met in WordNet's tagged texts. */
  count: number;
  /** 1 for the term's commonest sense in this part of speech. */
  rank: number;
}

export interface Synset {
  senses: Sense[];
  relations: { type: string; target: number }[];
  definition: string;
  examples: string;
  /** WordNet's lexicographer file: its broad field of meaning, such as animals or communication. */
  field: number;
}

const PARTS = { noun: "n", verb: "v", adj: "a", adv: "r" } as const;
const SENSE_PARTS = ["", "n", "v", "a", "r", "a"];

/** Reads WordNet's database files (wndb(5WN)). Relations point to indices of the array returned. */
export function readWordnet(folder: string): Synset[] {
  const tagged = readSenses(join(folder, "index.sense"));
  const lines = Object.entries(PARTS).flatMap(([file, part]) =>
    readFileSync(join(folder, `data.${file}`), "utf8")
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .map((line) => ({ part, line })),
  );
  const places = new Map(lines.map(({ part, line }, i) => [part + line.slice(0, 8), i]));
  return lines.map(({ part, line }) => {
    const bar = line.indexOf(" | ");
    const fields = line.slice(0, bar).split(" ");
    const offset = fields[0] ?? "";
    const termCount = parseInt(fields[3] ?? "0", 16);
    const senses = Array.from({ length: termCount }, (_, i) => {
      const raw = (fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, "").toLowerCase();
      const { count, rank } = tagged.get(`${part}${offset} ${raw}`) ?? { count: 0, rank: 9 };
      return { term: normalTerm(raw), count, rank };
    });
    const first = 4 + 2 * termCount;
    const relations = Array.from({ length: Number(fields[first]) }, (_, i) => {
      const at = first + 1 + 4 * i;
      const target = places.get(`${fields[at + 2] === "s" ? "a" : fields[at + 2]}${fields[at + 1]}`);
      return { type: fields[at] ?? "", target: target ?? -1 };
    }).filter(({ target }) => target >= 0);
    const gloss = line.slice(bar + 3);
    const quoted = gloss.search(/;?\s*"/);
    return {
      senses,
      relations,
      definition: quoted < 0 ? gloss : gloss.slice(0, quoted),
      examples: quoted < 0 ? "" : gloss.slice(quoted),
      field: Number(fields[1]),
    };
  });
}

function readSenses(path: string): Map<string, { count: number; rank: number }> {
  const senses = new Map<string, { count: number; rank: number }>();
  for (const line of readFileSync(path, "utf8").split("\n")) {
    const [key = "", offset, rank, count] = line.split(" ");
    const [term, rest = ""] = key.split("%");
    if (offset)
      senses.set(`${SENSE_PARTS[Number(rest[0])]}${offset} ${term}`, { count: Number(count), rank: Number(rank) });
  }
  return senses;
}

function normalTerm(raw: string): string {
  return wordsOf(raw.replaceAll("_", " "))
    .map((word) => word.folded)
    .join(" ");
}
