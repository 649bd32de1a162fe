import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { listPageScripts } from "../support/page-scripts";

const MOST_KB = 120;

test("no page brings more than 120 KB of gzipped scripts", async () => {
  const pages = await listPageScripts();
  expect(pages.length).toBeGreaterThan(50);
  expect(pages.filter(({ kb }) => kb > MOST_KB).map(({ page, kb }) => `${page}: ${kb} KB`)).toEqual([]);
});

test("no script in the browser brings the parser of forms and addresses", async () => {
  const assets = "build/client/assets";
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(50);
  const texts = await Promise.all(
    scripts.map(async (name) => ({ name, text: await readFile(join(assets, name), "utf8") })),
  );
  expect(texts.filter(({ text }) => text.includes("_zod")).map(({ name }) => name)).toEqual([]);
});
