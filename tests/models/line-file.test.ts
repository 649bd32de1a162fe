import { mkdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { readLines, writeLines } from "~/models/line-file.server";
import { temporaryFolder } from "../support/temporary-folder";

it.each(["lines.jsonl", "lines.jsonl.gz"])("%s has its lines, and its name once it is whole", async (name) => {
  const folder = temporaryFolder();
  const path = join(folder, name);
  await writeLines(path, async (write) => {
    for (let line = 0; line < 50_000; line += 1) await write(`line ${line}`);
    expect(await readdir(folder)).toEqual([`${name}.unfinished`]);
  });
  expect(await readdir(folder)).toEqual([name]);
  let last = "";
  for await (const line of readLines(path)) last = line;
  expect(last).toBe("line 49999");
});

// Uncaught, it would end the whole process.
it("a file that cannot be written is told to who asked, also while they wait for something else", async () => {
  const path = join(temporaryFolder(), "lines.jsonl");
  mkdirSync(`${path}.unfinished`);
  const writing = writeLines(path, async (write) => {
    await write("one");
    await wait(100);
    await write("two");
  });
  await expect(writing).rejects.toThrow("EISDIR");
  await wait(200);
});
