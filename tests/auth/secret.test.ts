import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { keepSecret } from "~/auth/secret.server";
import { temporaryFolder } from "../support/temporary-folder";

const SCRIPT = fileURLToPath(new URL("../support/scripts/keep-secret.ts", import.meta.url));

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

test.each(["", "shortened"])("a file that was cut off (%j) is no secret: it is said what to do", (left) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "session-secret"), left);
  expect(() => keepSecret(folder)).toThrow("Delete it, and a new one is made");
  expect(readFileSync(join(folder, "session-secret"), "utf8")).toBe(left);
});

test("a disk that is full at the first start leaves nothing behind that a later start takes for a secret", () => {
  const folder = temporaryFolder();
  const made = spawnSync(
    // Files can be made and nothing be written into them, as on a full disk.
    "sh",
    ["-c", 'trap "" XFSZ; ulimit -f 0; exec "$0" --import tsx "$1" "$2"', process.execPath, SCRIPT, folder],
    { encoding: "utf8", env: { ...process.env, TSX_DISABLE_CACHE: "1" } },
  );
  expect(made.stderr).toContain("EFBIG");
  expect(readdirSync(folder)).toEqual([]);
  expect(keepSecret(folder).length).toBeGreaterThanOrEqual(43);
});
