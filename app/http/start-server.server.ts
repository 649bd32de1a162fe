import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { AppLoadContext } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import type { App } from "~/app.server";
import { StartRefused, type Env } from "~/env.server";
import { createMetrics, type Metrics } from "~/metrics.server";
import { createExpressApp, createWorkerApp } from "./express-app.server";
import { answerReadiness } from "./health.server";
import { createLoadContext } from "./load-context.server";
import { createRateLimiter } from "./rate-limit.server";

export interface ServerOptions {
  env: Env;
  log: Logger;
  /** Shared with what `open` opens; by default a set of its own. */
  metrics?: Metrics;
  /** Called once it listens. */
  open: () => Promise<App & { close(): Promise<void> }>;
  createPages: (getLoadContext: (req: Request, res: Response) => AppLoadContext) => RequestHandler;
  assets?: RequestHandler;
  /** The pattern of the route that answers a path. */
  routeOf?: (path: string) => string;
}

export interface RunningServer {
  /** What people open. */
  url: string;
  /** Where it listens. */
  port: number;
  /** Resolves when the database is open and pages are answered; rejects where it can't be opened. */
  ready: Promise<App>;
  /** Takes no new requests, lets those under way finish for a moment, then lets go of the queue and the database. */
  close(): Promise<void>;
}

const FINISH_REQUESTS_MS = 1500;

/** Listens at once, so that /healthz answers while the database is still being opened. Throws where the port can't be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { env, log, open, createPages, assets = (_req, _res, next) => next(), routeOf = () => "other" } = options;
  const { metrics = createMetrics({ watched: false }) } = options;
  let app: App | undefined;
  let pages: RequestHandler | undefined;
  const server = createServer(
    createExpressApp({
      env,
      log,
      metrics,
      assets,
      routeOf,
      readiness: answerReadiness(() => app),
      findPages: () => pages,
    }),
  );
  await listen(server, env);

  const opening = open();
  const ready = opening.then((opened) => {
    pages = createPages(createLoadContext(opened, env, createRateLimiter(env.rateLimit, opened)));
    app = opened;
    return opened;
  });
  // Whoever awaits `ready` learns of it; until somebody does it is not an unhandled rejection.
  ready.catch(() => {});

  const close = async () => {
    await stopListening(server);
    app = pages = undefined;
    const opened = await opening.catch(() => undefined);
    await opened?.close();
  };
  const { port } = server.address() as AddressInfo;
  return { url: describeAddress(env, port), port, ready, close };
}

/** Of a process that only does jobs: whether it lives, and what it counts. */
export async function startWorkerDoor(parts: { env: Env; log: Logger; metrics: Metrics }): Promise<{
  port: number;
  close(): Promise<void>;
}> {
  const server = createServer(createWorkerApp(parts));
  await listen(server, parts.env);
  return { port: (server.address() as AddressInfo).port, close: () => stopListening(server) };
}

async function listen(server: Server, { host, port }: Env): Promise<void> {
  try {
    server.listen(port, host);
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") {
      throw new StartRefused(
        `Port ${port} on ${host} is in use, perhaps by another Memoro. Stop that one, or set PORT to another number.`,
      );
    }
    if (code === "EACCES") throw new StartRefused(`PORT ${port} is reserved by the system: set PORT to 1024 or above.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new StartRefused(`HOST ${host} is not an address of this machine.`);
    }
    throw error;
  }
}

async function stopListening(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const deadline = setTimeout(() => server.closeAllConnections(), FINISH_REQUESTS_MS);
  await closed;
  clearTimeout(deadline);
}

function describeAddress(env: Env, port: number): string {
  if (env.publicUrl) return env.publicUrl.origin;
  return `http://${env.host.includes(":") ? `[${env.host}]` : env.host}:${port}`;
}
