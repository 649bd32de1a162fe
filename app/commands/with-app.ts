import { openDatabase, type Db } from "~db/client.server";
import { listPendingMigrations, migrate } from "~db/migrate";
import type { App } from "~/app.server";
import type { Env } from "~/env.server";
import { createLogger } from "~/log.server";
import { openApp } from "~/open-app.server";

const STANDARD_ERROR = 2;

/** Opens Memoro as the environment says; its log is apart from what a command may write to standard output. */
export async function withApp(env: Env, work: (app: App) => Promise<void>): Promise<void> {
  const { databaseUrl, dataDir, databasePoolSize: poolSize } = env;
  const log = createLogger(env, STANDARD_ERROR);
  const app = await openApp({ databaseUrl, dataDir, poolSize, log, worker: false });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

/** Opens the database alone, brings it up to date, and says which migrations that took. */
export async function withDatabase(
  { databaseUrl, dataDir }: Env,
  work: (db: Db, ran: string[]) => Promise<void> | void,
): Promise<void> {
  const { db, patientDb, close } = await openDatabase({ databaseUrl, dataDir });
  try {
    await work(db, await migrate(patientDb));
  } finally {
    await close();
  }
}

/**
 * Opens the database alone and changes nothing about it, not even the queue's tables: whoever writes down what there is before
 * a new version is to find it as the old one left it. Refuses, in words for whoever runs it, what is not of this version.
 */
export async function withDatabaseAsItIs(
  { databaseUrl, dataDir }: Env,
  work: (app: Pick<App, "db" | "patientDb" | "now">) => Promise<void>,
): Promise<void> {
  const { db, patientDb, close } = await openDatabase({ databaseUrl, dataDir });
  try {
    const pending = await listPendingMigrations(db);
    if (pending.length > 0) throw new Error(sayNotOfThisVersion(pending));
    await work({ db, patientDb, now: () => new Date() });
  } finally {
    await close();
  }
}

function sayNotOfThisVersion(pending: readonly string[]): string {
  return [
    `This database is not of this version of Memoro yet, and writing it down does not change it: ${pending.join(", ")} would have to run.`,
    "Do this with the version that ran on it last; or run `migrate` first, from which only a backup leads back.",
  ].join("\n");
}
