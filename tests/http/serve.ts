import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import { onTestFinished } from "vitest";
import type { App } from "~/app.server";
import { parseEnv, type Env } from "~/env.server";
import { startServer, type ServerOptions } from "~/http/start-server.server";
import { openTestLog } from "../support/fail-on-complaint";

export interface Served {
  url: string;
  port: number;
  /** Every line of the log so far. */
  logged: string[];
  close(): Promise<void>;
}

/** What reached the pages, as the request says it. */
const echo: RequestHandler = (req, res) => {
  res.json({ method: req.method, url: req.originalUrl, host: req.get("host"), localDoor: res.locals.localDoor });
};

/** The server on a free port, with a page that answers what it was asked, unless it is given others. */
export async function serve(
  app: App,
  given: { env?: Partial<Env> } & Partial<
    Pick<ServerOptions, "createPages" | "assets" | "open" | "routeOf" | "metrics">
  > = {},
): Promise<Served> {
  const { log, logged } = openTestLog();
  const server = await startServer({
    env: { ...parseEnv({ PORT: "0" }), ...given.env },
    log,
    // The app is closed by whoever opened it, not with the server.
    open: given.open ?? (() => Promise.resolve({ ...app, close: () => Promise.resolve() })),
    createPages: given.createPages ?? (() => echo),
    assets: given.assets,
    routeOf: given.routeOf,
    metrics: app.metrics,
  });
  onTestFinished(() => server.close());
  if (!given.open) await server.ready;
  return { url: server.url, port: server.port, logged, close: () => server.close() };
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** By node's own client, which sends a Host, an Origin and a body as they are given: fetch knows better. */
export function ask({ port }: { port: number }, { method = "GET", path = "/", headers, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: "127.0.0.1", port, method, path, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on("error", reject);
    request.end(body);
  });
}
