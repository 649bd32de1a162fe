import type { RequestHandler } from "express";

/** A line per request: no query (it holds what is searched for), no headers (they hold the session), no body. */
export function logRequests(): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const path = req.path;
    res.on("close", () => {
      const ms = Math.round(performance.now() - started);
      const line = { method: req.method, path, status: res.statusCode, ms, finished: res.writableFinished };
      // 503 only says that we are starting or ending, or that the database is away, which has a line of its own.
      if (res.statusCode >= 500 && res.statusCode !== 503) res.locals.log.error(line, "request");
      else res.locals.log.info(line, "request");
    });
    next();
  };
}
