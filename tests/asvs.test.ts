import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MOST_EXPORT_BYTES, MOST_PHOTO_BYTES } from "~/http/file-limit";

const table = readFileSync("tests/ASVS.md", "utf8");
const named = [...table.matchAll(/^ {2}`(tests\/\S+)`: “(.+)”$/gm)].map(([, file = "", name = ""]) => ({ file, name }));

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; in each they are the first ones. */
const SECTIONS = {
  ...{ "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2, "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1 },
  ...{ "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2, "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4 },
  ...{ "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3, "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4 },
  ...{ "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2, "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1 },
  ...{ "9.1": 3, "9.2": 4, "10.1": 2, "10.2": 2, "10.3": 4, "10.4": 11, "10.5": 5, "10.6": 2, "10.7": 3 },
  ...{ "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1, "12.1": 3, "12.2": 2, "12.3": 4 },
  ...{ "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5, "14.1": 2, "14.2": 4, "14.3": 3, "15.1": 3, "15.2": 3, "15.3": 7 },
  ...{ "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3, "17.1": 1, "17.2": 4, "17.3": 2 },
};
const numbersOf = (section: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${section}.${from + index}`);

test("every requirement of levels 1 and 2 is there once, and has a test or says why not", () => {
  const items = table.split(/^- (?=\d)/m).slice(1);
  const numbers = items.flatMap((item) => {
    const [head = ""] = /^(?:\d+\.\d+\.\d+(?:–\d+\.\d+\.\d+)?(?:, )?)+/.exec(item) ?? [];
    return head.split(", ").flatMap((part) => {
      const [, section = "", from = "", to = from] = /^(\d+\.\d+)\.(\d+)(?:–\d+\.\d+\.(\d+))?/.exec(part) ?? [];
      return numbersOf(section, Number(from), Number(to));
    });
  });
  const wanted = Object.entries(SECTIONS).flatMap(([section, count]) => numbersOf(section, 1, count));
  expect(wanted).toHaveLength(253);
  expect(numbers.toSorted()).toEqual(wanted.toSorted());
  const bare = items.filter((item) => !/^ {2}`tests\/|\*\*(?:By design|Not held|Does not apply)\*\*/m.test(item));
  expect(bare).toEqual([]);
});

test("every test that is named there exists, under that name", () => {
  expect(named.length).toBeGreaterThan(100);
  const missing = named.filter(
    ({ file, name }) => !existsSync(file) || !readFileSync(file, "utf8").includes(`"${name}"`),
  );
  expect(missing).toEqual([]);
});

test("what the standard wants written down stands in SECURITY.md, with the limits that hold", () => {
  const security = readFileSync("tests/SECURITY.md", "utf8");
  const asked = [...table.matchAll(/`SECURITY\.md`, (“.+”(?: and “.+”)?)/g)].flatMap(([, names = ""]) => [
    ...names.matchAll(/“([^”]+)”/g),
  ]);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.map(([, name]) => name).filter((name) => !security.includes(`\n## ${name}\n`))).toEqual([]);
  const MB = 1024 * 1024;
  expect(security).toContain(`${MOST_PHOTO_BYTES / MB} MB, 64 megapixels`);
  expect(security).toContain(`${MOST_EXPORT_BYTES / MB / 1024} GB`);
});

test("every library has its digest in the lockfile, and none comes from an address of its own", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { resolved?: string; integrity?: string; link?: boolean }>;
  };
  const libraries = Object.entries(packages).filter(([path, { link }]) => path !== "" && !link);
  expect(libraries.length).toBeGreaterThan(300);
  const strange = libraries.filter(
    ([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith("sha512-"),
  );
  expect(strange).toEqual([]);
});
