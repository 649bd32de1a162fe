import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { makeTemporaryFolder, prepareTemporaryFolder } from "~/http/temporary-folder.server";
import { temporaryFolder } from "../support/temporary-folder";

const HOUR_MS = 60 * 60 * 1000;

afterEach(() => vi.unstubAllEnvs());

test("the folder that TMPDIR names is made where it is missing, for its owner alone", async () => {
  const folder = join(temporaryFolder(), "tmp");
  vi.stubEnv("TMPDIR", folder);
  await prepareTemporaryFolder();
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(await makeTemporaryFolder()).mode & 0o777).toBe(0o700);
});

test("what a killed process left there goes after a day, and neither what is under way nor anybody else's", async () => {
  const folder = temporaryFolder();
  vi.stubEnv("TMPDIR", folder);
  const left = await makeTemporaryFolder();
  mkdirSync(join(folder, "another-program"));
  await prepareTemporaryFolder(Date.now() + 23 * HOUR_MS);
  expect(readdirSync(folder)).toHaveLength(2);
  mkdirSync(join(left, "account.jsonl"));
  await prepareTemporaryFolder(Date.now() + 25 * HOUR_MS);
  expect(readdirSync(folder)).toEqual(["another-program"]);
});
