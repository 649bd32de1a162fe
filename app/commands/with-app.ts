import { existsSync } from "node:fs";
import type { App } from "~/app.server";
import { parseEnv, type Env } from "~/env.server";
import { createLogger } from "~/log.server";
import { openApp } from "~/open-app.server";

/** Opens Memoro as the environment says, for one piece of work by hand; what goes wrong is said in a line, with exit code 1. */
export async function withApp(work: (app: App, env: Env) => Promise<void>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile();
    const env = parseEnv(process.env);
    const { databaseUrl, dataDir, databasePoolSize: poolSize } = env;
    const app = await openApp({ databaseUrl, dataDir, poolSize, log: createLogger(env), worker: false });
    try {
      await work(app, env);
    } finally {
      await app.close();
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** The words after the command's name; fewer than it wants is told by how it is used. */
export function argumentsOf(usage: string, count: number): string[] {
  const given = process.argv.slice(2);
  if (given.length >= count) return given;
  console.error(`Usage: ${usage}`);
  process.exit(2);
}
