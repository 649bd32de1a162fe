import { defineConfig } from "vitest/config";

const DATABASE_TESTS = "tests/**/*.db.test.ts";
const POSTGRES_TESTS = "tests/**/*.postgres.test.ts";
const TESTS = "tests/**/*.test.{ts,tsx}";
const BUILD = "tests/support/build.ts";
const folder = (name: string) => new URL(`./${name}`, import.meta.url).pathname;

/** Tests that touch a database (*.db.test.ts) run once on each engine, what takes several processes (*.postgres.test.ts) on Postgres, all others once. */
export default defineConfig({
  resolve: { alias: { "~db": folder("db"), "~": folder("app") } },
  test: {
    setupFiles: ["tests/support/block-network.ts", "tests/support/fail-on-complaint.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    execArgv: ["--disable-warning=ExperimentalWarning"],
    projects: [
      { extends: true, test: { name: "unit", include: [TESTS], exclude: [DATABASE_TESTS, POSTGRES_TESTS] } },
      {
        extends: true,
        test: {
          name: "embedded",
          include: [DATABASE_TESTS],
          globalSetup: [BUILD, "tests/support/embedded-template.ts"],
        },
      },
      ...(process.env.TEST_DATABASE_URL
        ? [
            {
              extends: true as const,
              test: {
                name: "postgres",
                include: [DATABASE_TESTS, POSTGRES_TESTS],
                globalSetup: [BUILD, "tests/support/postgres-template.ts"],
              },
            },
          ]
        : []),
    ],
  },
});
