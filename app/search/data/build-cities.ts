/**
 * Writes cities.ts: of each country, of each of the United States and of each part of the United Kingdom the larger cities, from
 * GeoNames' cities15000.txt (https://download.geonames.org/export/dump/, CC BY 4.0).
 * `tsx app/search/data/build-cities.ts cities15000.txt`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { plain } from "../region";

/** So many of each, however small, and all that are larger than that. */
const MOST = { country: 28, part: 18 };
const LARGE = 1_500_000;
/** Who says London means the one in England: a place is one where no other of its name has twice as many people. */
const OUTSHONE = 2;

interface City {
  name: string;
  country: string;
  part: string | null;
  people: number;
}

const cities = readFileSync(process.argv[2] ?? "cities15000.txt", "utf8")
  .trim()
  .split("\n")
  .map((line): City => {
    const columns = line.split("\t");
    const [name = "", country = "", admin = ""] = [columns[1], columns[8], columns[10]];
    const part = country === "US" || country === "GB" ? `${country}-${admin}` : null;
    return { name: plain(name), country, part, people: Number(columns[14]) };
  })
  .sort((one, other) => other.people - one.people);

const largest = new Map<string, number>();
for (const { name, people } of cities) largest.set(name, Math.max(largest.get(name) ?? 0, people));
const meant = cities.filter(({ name, people }) => people * OUTSHONE >= (largest.get(name) ?? 0));

const lines = new Map<string, Set<string>>();
for (const { country, name, people } of meant) keep(country, name, people, MOST.country);
for (const { part, name, people } of meant) if (part !== null) keep(part, name, people, MOST.part);

function keep(place: string, name: string, people: number, most: number): void {
  if (place === "") return;
  const kept = lines.get(place) ?? new Set();
  if (kept.size < most || people >= LARGE) lines.set(place, kept.add(name));
}

const text = [...lines]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([place, names]) => `${place} ${[...names].sort().join(",")}`)
  .join("\n");
writeFileSync(
  new URL("cities.ts", import.meta.url),
  `/**
 * The larger cities of each country, folded, made from GeoNames (https://www.geonames.org, CC BY 4.0) by build-cities.ts; not to be
 * edited by hand. A line begins with the code of the country (ISO 3166-1), of one of the United States or of a part of the United Kingdom.
 */
export const CITIES = \`${text}\`;
`,
);
