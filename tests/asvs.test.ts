import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const rows = [...readFileSync("tests/ASVS.md", "utf8").matchAll(/\| `(tests\/\S+)`: “(.+)” *\|$/gm)].map(
  ([, file = "", name = ""]) => ({ file, name }),
);

test("every test that the ASVS table names is there, under that name", () => {
  expect(rows.length).toBeGreaterThan(40);
  const missing = rows.filter(
    ({ file, name }) => !existsSync(file) || !readFileSync(file, "utf8").includes(`"${name}"`),
  );
  expect(missing).toEqual([]);
});

test("every row of the table names one", () => {
  const table = readFileSync("tests/ASVS.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| V"));
  expect(rows).toHaveLength(table.length);
});
