import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Up to this one the steps were made before anybody's notebook was large: they rewrite tables and index them while nobody can write. */
const BEFORE_ANYBODY = "0016";

const later = readdirSync("migrations")
  .filter((name) => name.endsWith(".sql") && name.slice(0, 4) > BEFORE_ANYBODY)
  .map((name) => ({
    name,
    text: readFileSync(`migrations/${name}`, "utf8").replace(/^ *--(?! concurrently).*$/gm, ""),
  }));

test.each(later)("$name keeps nobody from a table for longer than a moment", ({ text }) => {
  const made = new Set([...text.matchAll(/create table (\w+)/gi)].map(([, table]) => table));
  const indexes = [...text.matchAll(/create (?:unique )?index (?!concurrently)[^;]*? on (\w+)/gi)];
  expect(indexes.map(([, table]) => table).filter((table) => !made.has(table))).toEqual([]);
  expect(text).not.toMatch(/add column[^;]*(?:generated always as|default (?:now|gen_random|uuid|random|clock))/i);
  expect(text).not.toMatch(/alter column \w+ (?:set data )?type|set not null|no force row level security/i);
});
