/**
 * What Memoro is built to stand, done to the built product in processes of its own: `npm run test:fire`, with --quick a small
 * part of each, with --only NAME one. A line for each: what, how often, what came out. Exit code 1 where anything was lost.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "./postgres";
import { killAll } from "./site";
import { TRIALS } from "./trials";

const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, quick: { type: "boolean" } } });
const chosen = TRIALS.filter(({ name }) => !values.only || values.only.includes(name));
if (chosen.length === 0) {
  process.stderr.write(`There are: ${TRIALS.map(({ name }) => name).join(", ")}.\n`);
  process.exit(2);
}
execFileSync(process.execPath, ["app/commands/build-if-stale.js"], { stdio: ["ignore", "ignore", "inherit"] });
const server = await startPostgres();
if (!server) process.stdout.write("PostgreSQL is not installed here: its part is left out.\n");

let lost = 0;
try {
  for (const { name, run } of chosen) {
    const folder = mkdtempSync(join(tmpdir(), "memoro-fire-"));
    const started = Date.now();
    try {
      const settings = { quick: values.quick ?? false, postgres: server?.url, server, folder };
      const say = (progress: string) => void process.stderr.write(`  ${name}: ${progress}\n`);
      const { what, howOften, cameOut, losses } = await run({ ...settings, say });
      lost += losses.length;
      const took = `${Math.round((Date.now() - started) / 1000)} s, load ${loadavg()[0].toFixed(1)}`;
      process.stdout.write(`${name} | ${what} | ${howOften} | ${cameOut} | ${losses.length} lost | ${took}\n`);
      for (const loss of losses) process.stdout.write(`  LOST ${loss}\n`);
    } catch (error) {
      lost += 1;
      process.stdout.write(
        `${name} | did not come to an end: ${error instanceof Error ? error.stack : String(error)}\n`,
      );
    } finally {
      await killAll();
      rmSync(folder, { recursive: true, force: true });
    }
  }
} finally {
  await server?.stop();
}
// A trial that came to no end may have left something that would go on.
process.exit(lost === 0 ? 0 : 1);
