import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./tests/support/find-browser";
import type { Options } from "./tests/e2e/support/test";

const browser = findBrowser();
if ("reason" in browser) throw new Error(browser.reason);

/** What the other engine could make a difference to; routes and queries are tried on both without a browser. */
const ON_POSTGRES = /(?:sarah|session|google|undo-merge)\.spec\.ts$/;
/** What is the same in the hand as on the desk: the door, the keys, and what is written to do harm. */
const ON_DESK_ONLY = /(?:hostile|google|one-browser|keyboard)\.spec\.ts$/;

const desk = { viewport: { width: 1440, height: 900 } };
const phone = { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } };

/** The built server in Chromium: on the embedded engine by desk and phone, and the heart of it on PostgreSQL where there is one. */
export default defineConfig<object, Options>({
  testDir: "tests/e2e",
  globalSetup: "./tests/e2e/support/prepare.ts",
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 4,
  reporter: "list",
  outputDir: "test-results",
  use: {
    browserName: "chromium",
    locale: "en-US",
    timezoneId: "America/Los_Angeles",
    screenshot: "only-on-failure",
    trace: { mode: "retain-on-failure", screenshots: false },
    launchOptions: { executablePath: browser.path, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] },
  },
  projects: [
    // Every page in both themes and at both sizes, not in all four ways: it takes minutes each.
    { name: "embedded, desk", grepInvert: /in the light theme/, use: { ...desk, engine: "embedded" } },
    {
      name: "embedded, phone",
      grepInvert: /in the dark theme/,
      testIgnore: ON_DESK_ONLY,
      use: { ...phone, engine: "embedded" },
    },
    ...(process.env.TEST_DATABASE_URL
      ? [{ name: "postgres, desk", testMatch: ON_POSTGRES, use: { ...desk, engine: "postgres" as const } }]
      : []),
  ],
});
