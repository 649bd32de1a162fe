import { openDatabase, type Db } from "~db/client.server";
import { migrate } from "~db/migrate";
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
