import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll } from "vitest";
import { createAccount } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { openApp, type AppOptions } from "~/open-app.server";
import { makeTestDatabase } from "./database";
import { openTestLog } from "./fail-on-complaint";
import { closeServerOf } from "./send";

export interface TestApp extends App {
  /** Every line of the log so far, as JSON. */
  logged: string[];
}

export interface TestUser {
  id: UserId;
  name: string;
  timeZone: string;
  locale: string;
}

const FINISH_JOBS_MS = 15_000;

/**
 * A Memoro of this test file's own over an empty database, closed after it. Called at the top of a file; each test makes
 * a user of its own, who sees nothing of the others. A failure in its log fails the test. With `worker` jobs are done as they come: await `settled` for them.
 */
export async function openTestApp(
  options: Partial<Pick<AppOptions, "worker" | "now" | "endpoint" | "mailer" | "metrics">> = {},
): Promise<TestApp> {
  const { log, logged } = openTestLog();
  const opened = await openApp({ worker: false, ...options, ...(await makeTestDatabase()), log });
  const app = { ...opened, logged };
  afterAll(async () => {
    await closeServerOf(app);
    await opened.close();
    // What is lost with the database is no failure any more.
    log.level = "silent";
  });
  return app;
}

export async function aUser(app: App, given: Partial<Omit<TestUser, "id">> = {}): Promise<TestUser> {
  const user = { name: "Robin Vale", timeZone: "America/Los_Angeles", locale: "en-US", ...given };
  const id = await createAccount(app.db, { ...user, googleSub: `test-${randomUUID()}` });
  if (!id) throw new Error("The account was not made.");
  return { id, ...user };
}

/** Waits until no job is left to do, failed ones that are to be tried again included. */
export async function settled(app: App): Promise<void> {
  const deadline = Date.now() + FINISH_JOBS_MS;
  for (;;) {
    const { rows } = await sql<{ name: string; state: string }>`
      select name, state from pgboss.job
      where state in ('created', 'retry', 'active') and not starts_with(name, '__pgboss__')`.execute(app.db);
    if (rows.length === 0) return;
    if (Date.now() > deadline) throw new Error(`These jobs are not done after 15 s: ${JSON.stringify(rows)}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
