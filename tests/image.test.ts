import { execFileSync } from "node:child_process";
import { copyFileSync, globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import build from "./support/build";

build();
// Not within the checkout: what is left out would be found there.
const folder = mkdtempSync(join(tmpdir(), "memoro-image-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("of the packages the image leaves out, the built server asks for none", { timeout: 60_000 }, () => {
  const [, leaveOut] = /^RUN (npm prune .*)$/m.exec(readFileSync("Dockerfile", "utf8")) ?? [];
  expect(leaveOut).toBeDefined();
  const [from, to] = [realpathSync("node_modules"), join(folder, "node_modules")];
  // Linked where that can be, since it is half a gigabyte.
  execFileSync("sh", ["-c", 'cp -al "$0" "$1" 2>/dev/null || cp -a "$0/." "$1"', from, to]);
  // npm writes this one where it lies: linked, it would be written here too.
  rmSync(join(folder, "node_modules", ".package-lock.json"), { force: true });
  for (const file of ["package.json", "package-lock.json"]) copyFileSync(file, join(folder, file));
  execFileSync("sh", ["-c", leaveOut ?? "false"], {
    cwd: folder,
    stdio: "pipe",
    env: { ...process.env, npm_config_offline: "true" },
  });
  expect(globSync(`${folder}/node_modules/{vite,node-linux-*}`)).toEqual([]);

  const code = globSync("build/server/**/*.js")
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const named = [...code.matchAll(/(?:\bfrom |\bimport |\bimport\()"([^"./][^"]*)"/g)].map(([, name]) => name ?? "");
  const packages = [...new Set(named)].filter((name) => !name.startsWith("node:") && !builtinModules.includes(name));
  expect(packages.length).toBeGreaterThan(20);
  const load = `for (const name of ${JSON.stringify(packages)}) await import(name);`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", load], { cwd: folder, stdio: "pipe" });
});
