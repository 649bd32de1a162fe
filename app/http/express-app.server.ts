import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import type { Logger } from "pino";
import type { Env } from "~/env.server";
import type { Metrics } from "~/metrics.server";
import { dressBareAnswers } from "./bare-answer.server";
import { limitBody } from "./body-limit.server";
import { identifyRequest, setSecurityHeaders } from "./headers.server";
import { answerHealth } from "./health.server";
import { checkHost, checkMethod, checkOrigin } from "./host.server";
import { answerMetrics, timeRequests } from "./metrics.server";
import { sendFault, sendPlainPage } from "./plain-page.server";
import { logRequests } from "./request-log.server";

interface Parts {
  env: Env;
  log: Logger;
  metrics: Metrics;
  readiness: RequestHandler;
  /** Scripts, styles, pictures: what needs no database. */
  assets: RequestHandler;
  /** The pattern of the route that answers a path. */
  routeOf: (path: string) => string;
  /** Answers everything else once it is there. */
  findPages: () => RequestHandler | undefined;
}

/** What each request passes on its way to Remix. The order matters: nobody writes before host and origin are checked. */
export function createExpressApp({ env, log, metrics, readiness, assets, routeOf, findPages }: Parts): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", env.proxyHops);
  app.use(identifyRequest(log), ...setSecurityHeaders(env));
  app.get("/healthz", answerHealth);
  app.get("/metrics", answerMetrics(metrics, env.metricsToken));
  app.use(logRequests(), checkHost(env), checkOrigin(env), checkMethod(), limitBody());
  app.get("/readyz", readiness);
  app.use(compression(), assets, timeRequests(metrics, routeOf), dressBareAnswers());
  app.use((req, res, next) => {
    const pages = findPages();
    if (pages) return pages(req, res, next);
    res.set("Retry-After", "2");
    sendPlainPage(res, 503, "Memoro is starting", "It will be here in a moment.");
  });
  app.use(answerError);
  return app;
}

/** Of a process that has no pages. */
export function createWorkerApp({ env, log, metrics }: Pick<Parts, "env" | "log" | "metrics">): Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(identifyRequest(log), ...setSecurityHeaders(env));
  app.get("/healthz", answerHealth);
  app.get("/metrics", answerMetrics(metrics, env.metricsToken));
  app.use((_req, res) => void res.status(404).type("text").send("There is nothing here.\n"));
  app.use(answerError);
  return app;
}

const answerError: ErrorRequestHandler = (error: unknown, _req, res, next) => {
  res.locals.log.error({ err: error }, "a request failed outside its page");
  if (res.headersSent) return next(error);
  sendFault(res);
};
