import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** First the one without windows, which nobody would see: tests take a fifth less of the processor in it. */
const INSTALLED = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The Chromium to test in: CHROMIUM_PATH, one that is installed, or Playwright's own, fetched where it is missing. */
export function findBrowser(): { path: string } | { reason: string } {
  const given = process.env.CHROMIUM_PATH;
  if (given)
    return existsSync(given) ? { path: given } : { reason: `CHROMIUM_PATH is ${given}, and there is no such file.` };
  const installed = [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  if (installed) return { path: installed };
  console.log("\nNo Chromium on this machine: fetching Playwright's.");
  spawnSync("node_modules/.bin/playwright", ["install", "chromium"], { stdio: ["ignore", "inherit", "inherit"] });
  const fetched = chromium.executablePath();
  if (existsSync(fetched)) return { path: fetched };
  return { reason: "there is no Chromium, and it could not be fetched. Install one, or name it by CHROMIUM_PATH." };
}
