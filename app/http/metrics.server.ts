import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler } from "express";
import type { Metrics } from "~/metrics.server";

/** GET /metrics for whoever has the token; without one nobody has it, and the page is not there. */
export function answerMetrics({ registry }: Metrics, token: string | undefined): RequestHandler {
  return async (req, res, next) => {
    const given = /^Bearer (.+)$/.exec(req.get("Authorization") ?? "")?.[1];
    if (token === undefined) return next();
    res.set("Cache-Control", "no-store");
    if (given === undefined || !isSame(given, token)) {
      res
        .status(401)
        .set("WWW-Authenticate", "Bearer")
        .type("text")
        .send("Wants the METRICS_TOKEN as a bearer token.\n");
      return;
    }
    try {
      res.type(registry.contentType).send(await registry.metrics());
    } catch (error) {
      res.locals.log.warn({ err: error }, "no metrics");
      res.status(503).type("text").send("What is counted can't be told just now.\n");
    }
  };
}

/** In the same time whatever differs. */
function isSame(given: string, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

/** Times each request under the pattern of its route: an address would tell of people, and be another one each time. */
export function timeRequests({ requests }: Metrics, routeOf: (path: string) => string): RequestHandler {
  return (req, res, next) => {
    const stop = requests.startTimer();
    const route = routeOf(req.path);
    res.on("close", () => stop({ method: req.method, route, status: String(res.statusCode) }));
    next();
  };
}
