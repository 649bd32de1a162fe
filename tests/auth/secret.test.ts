import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepSecret } from "~/auth/secret.server";
import { temporaryFolder } from "../support/temporary-folder";

test("a secret is made once, in the data folder, for its owner's eyes only", () => {
  const folder = join(temporaryFolder(), "data");
  const secret = keepSecret(folder);
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(keepSecret(folder)).toBe(secret);
  expect(readdirSync(folder)).toEqual(["session-secret"]);
  expect(readFileSync(join(folder, "session-secret"), "utf8")).toBe(secret);
  expect(statSync(join(folder, "session-secret")).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});
