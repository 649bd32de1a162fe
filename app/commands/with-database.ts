import { existsSync } from "node:fs";
import { openDatabase, type OpenDatabase } from "~db/client.server";
import { parseEnv, type Env } from "~/env.server";

/** Opens the database alone, as it is found, for one piece of work by hand; what goes wrong is said in a line, with exit code 1. */
export function withDatabase(work: (opened: OpenDatabase) => Promise<void>): Promise<void> {
  return withOpened(({ databaseUrl, dataDir }) => openDatabase({ databaseUrl, dataDir }), work);
}

/** The same of whatever the environment says how to open. */
export async function withOpened<Opened extends { close(): Promise<void> }>(
  open: (env: Env) => Promise<Opened>,
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile();
    const opened = await open(parseEnv(process.env));
    try {
      await work(opened);
    } finally {
      await opened.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
