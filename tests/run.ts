import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./support/find-browser";
import { findPostgres } from "./support/find-postgres";
import { readPlaywrightReport, readVitestReport, type Counts } from "./support/report";

/** `npm test`: everything, one run after the other, and what came of it at the end. */

interface Run extends Counts {
  name: string;
  note?: string;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };
const folder = mkdtempSync(join(tmpdir(), "memoro-test-run-"));
const runs: Run[] = [];

const build = spawnSync(process.execPath, ["app/commands/build-if-stale.js"], { stdio: "inherit" });
if (build.status !== 0) process.exit(1);

const postgres = await findPostgres();
try {
  runs.push({ name: "Code that needs no database", ...vitest("unit") });
  const embedded = vitest("embedded");
  runs.push({ name: "Embedded engine", ...embedded });
  runs.push(
    "url" in postgres
      ? { name: "PostgreSQL", ...vitest("postgres", postgres.url) }
      : { name: "PostgreSQL", ...NONE, skipped: embedded.passed + embedded.failed, note: postgres.reason },
  );
  const browser = findBrowser();
  runs.push(
    "path" in browser
      ? { name: "Browser", ...playwright(browser.path, "url" in postgres ? postgres.url : undefined) }
      : { name: "Browser", ...NONE, failed: 1, note: browser.reason },
  );
} finally {
  if ("stop" in postgres) await postgres.stop();
  rmSync(folder, { recursive: true });
}
process.exitCode = summarise(runs);

function vitest(project: string, databaseUrl?: string): Counts {
  const report = join(folder, `${project}.json`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter",
    "default",
    "--reporter",
    "json",
    "--outputFile.json",
    report,
  ];
  const status = start(`vitest ${project}`, "vitest", args, { TEST_DATABASE_URL: databaseUrl });
  return atLeastOneFailed(readVitestReport(report), status);
}

function playwright(chromium: string, databaseUrl?: string): Counts {
  const report = join(folder, "browser.json");
  const environment = {
    CHROMIUM_PATH: chromium,
    TEST_DATABASE_URL: databaseUrl,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const status = start("playwright", "playwright", ["test", "--reporter", "list,json"], environment);
  return atLeastOneFailed(readPlaywrightReport(report), status);
}

function start(
  title: string,
  program: string,
  args: string[],
  environment: Record<string, string | undefined>,
): number {
  console.log(`\n== ${title}`);
  const { status } = spawnSync(join("node_modules", ".bin", program), args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "--disable-warning=ExperimentalWarning", ...environment },
  });
  return status ?? 1;
}

/** A run can also fail as a whole: a file that does not load, a hook after the last test. */
function atLeastOneFailed(counts: Counts | undefined, status: number): Counts {
  if (!counts) return { ...NONE, failed: 1 };
  return status === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

function summarise(all: Run[]): number {
  const say = ({ passed, failed, skipped }: Counts) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
  const total = all.reduce(
    (sum, run) => ({
      passed: sum.passed + run.passed,
      failed: sum.failed + run.failed,
      skipped: sum.skipped + run.skipped,
    }),
    NONE,
  );
  console.log("");
  for (const { name, note, ...counts } of all) {
    console.log(`${name}: ${say(counts)}`);
    if (note) console.log(`  Not run: ${note}`);
  }
  console.log(`\n${say(total)}`);
  return total.failed === 0 ? 0 : 1;
}
