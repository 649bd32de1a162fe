import type { App } from "~/app.server";
import type { Env } from "~/env.server";
import { createLogger } from "~/log.server";
import { openApp } from "~/open-app.server";
import { withOpened } from "./with-database";

/** Opens Memoro as the environment says, for one piece of work by hand; what goes wrong is said in a line, with exit code 1. */
export function withApp(work: (app: App) => Promise<void>): Promise<void> {
  const open = ({ databaseUrl, dataDir, databasePoolSize: poolSize, ...env }: Env) =>
    openApp({ databaseUrl, dataDir, poolSize, log: createLogger(env), worker: false });
  return withOpened(open, work);
}

/** The words after the command's name; fewer than it wants is told by how it is used. */
export function argumentsOf(usage: string, count: number): string[] {
  const given = process.argv.slice(2);
  if (given.length >= count) return given;
  console.error(`Usage: ${usage}`);
  process.exit(2);
}
