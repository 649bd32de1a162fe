import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Logger } from "pino";
import { openApp } from "~/open-app.server";
import { keepSecret } from "~/auth/secret.server";
import { COMMANDS } from "~/commands";
import { isLocalMode, parseEnv, StartRefused, type Env } from "~/env.server";
import { prepareTemporaryFolder } from "~/http/temporary-folder.server";
import { startServer, startWorkerDoor, type ServerOptions } from "~/http/start-server.server";
import { createLogger } from "~/log.server";
import { openMailer } from "~/mail/mailer.server";
import { createMetrics, type Metrics } from "~/metrics.server";

export const ROLES = ["all", "web", "worker"] as const;
/** What this process does: pages, jobs, or both. */
export type Role = (typeof ROLES)[number];

type Site = Pick<ServerOptions, "createPages" | "assets" | "routeOf">;

/** Something that runs until it is told to end. */
interface Running {
  close(): Promise<void>;
}

/** Beyond this whatever still hangs is left: both engines come back from a hard end with all that was acknowledged. */
const END_WITHIN_MS = 4000;
const PARENT_CHECK_MS = 500;
/** As it was at first: by the time it is looked at again it may be gone. */
const PARENT = process.ppid;

/** Runs this process as one role until a signal ends it (exit code 0) or it can't go on (1, and says why). */
export async function run(role: string, loadSite: () => Promise<Site>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile();
    const env = parseEnv(process.env);
    if (env.google) env.sessionSecret ??= keepSecret(env.dataDir);
    await prepareTemporaryFolder();
    const log = createLogger(env);
    endOnFault(log);
    const running = role === "worker" ? await startWorker(env, log) : await startWeb(role, env, log, await loadSite());
    endOnSignal(running, log);
    await running.ready;
  } catch (error) {
    refuse(error);
  }
}

async function startWeb(
  role: string,
  env: Env,
  log: Logger,
  site: Site,
): Promise<Running & { ready: Promise<unknown> }> {
  if (role !== "all" && role !== "web")
    throw new StartRefused(
      `There is no "${role}" to run: ${ROLES.join(", ")} are, and by hand ${Object.keys(COMMANDS).join(", ")}.`,
    );
  if (role === "web") refuseSplit(env, role);
  const metrics = createMetrics();
  const server = await startServer({
    env,
    log,
    metrics,
    open: () => open(env, log, { metrics, worker: role === "all" }),
    ...site,
  });
  return { ...server, ready: server.ready.then(() => announce(server.url, env, log)) };
}

/** Doing jobs it listens to nobody but, where there is a METRICS_TOKEN, who asks how it is. */
async function startWorker(env: Env, log: Logger): Promise<Running & { ready: Promise<unknown> }> {
  refuseSplit(env, "worker");
  const metrics = createMetrics();
  const door = env.metricsToken === undefined ? undefined : await startWorkerDoor({ env, log, metrics });
  const app = open(env, log, { metrics, worker: true });
  return {
    ready: app.then(() => log.info("doing jobs")),
    close: async () => {
      await door?.close();
      await (await app.catch(() => undefined))?.close();
    },
  };
}

function open(env: Env, log: Logger, { worker, metrics }: { worker: boolean; metrics: Metrics }) {
  const { databaseUrl, dataDir, databasePoolSize: poolSize, endpoint } = env;
  return openApp({ databaseUrl, dataDir, poolSize, endpoint, mailer: openMailer(env), log, worker, metrics });
}

function refuseSplit(env: Env, role: Role): void {
  if (env.databaseUrl) return;
  throw new StartRefused(
    `"${role}" by itself wants DATABASE_URL: the embedded engine belongs to one process. Use npm start, which does both.`,
  );
}

function announce(url: string, env: Env, log: Logger): void {
  log.info({ url }, "ready");
  if (!isLocalMode(env)) return;
  const kept = env.databaseUrl ? "the database at DATABASE_URL" : resolve(env.dataDir);
  // A key may be set for something else: whoever starts Memoro learns here that it is used.
  const sent = env.endpoint ? `, and sent to ${new URL(env.endpoint.baseUrl).host} to be read` : "";
  process.stdout.write(`Memoro is at ${url}\nYour notes are kept in ${kept}${sent}. Ctrl-C ends it.\n`);
}

function endOnSignal(running: Running, log: Logger): void {
  let ending = false;
  const end = async (reason: string) => {
    if (ending) return;
    ending = true;
    log.info({ reason }, "ending");
    setTimeout(() => {
      log.warn("ended before all was done");
      process.exit(0);
    }, END_WITHIN_MS);
    await running.close();
    process.exit(0);
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
  if (process.env.npm_lifecycle_event) endWithParent(() => void end("npm ended"));
}

/** npm passes a signal on to the shell it runs us in, and that dies of it without a word to us. */
function endWithParent(end: () => void): void {
  setInterval(() => process.ppid !== PARENT && end(), PARENT_CHECK_MS).unref();
}

/** After a fault nobody caught nothing in memory can be relied on. */
function endOnFault(log: Logger): void {
  const end = (error: unknown) => {
    log.fatal({ err: error }, "ended by a fault");
    process.exit(1);
  };
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}

function refuse(error: unknown): never {
  const told = error instanceof Error ? error.message : String(error);
  process.stderr.write(`Memoro could not start.\n${told}\n`);
  if (!(error instanceof StartRefused) && process.env.LOG_LEVEL === "debug")
    process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exit(1);
}
