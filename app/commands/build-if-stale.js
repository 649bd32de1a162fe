// Builds where there is no build yet, or where something it is made from is newer: `npm start` is all one needs to know.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const SOURCES = ["app", "db", "public", "package-lock.json", "remix.config.js", "tsconfig.json", "vite.config.ts"];
/** The last file a build writes anew: half a build is as good as none. */
const BUILT = "build/server/index.js";

if (!existsSync(BUILT) || SOURCES.some((source) => newest(source) > statSync(BUILT).mtimeMs)) {
  console.log("Building Memoro, which takes a few seconds…");
  const { status } = spawnSync("npm run --silent build -- --logLevel error", {
    stdio: "inherit",
    shell: true,
    // Asked for by the tests, it would be React as developers have it, half as large again.
    env: { ...process.env, NODE_ENV: "production" },
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Folders count too: theirs changes when a file in them is removed. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
