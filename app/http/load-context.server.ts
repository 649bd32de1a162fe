import type { AppLoadContext } from "@remix-run/node";
import type { Request as ExpressRequest, Response as ExpressResponse } from "express";
import type { Logger } from "pino";
import type { App } from "~/app.server";
import type { Env } from "~/env.server";
import type { OutageNotice } from "~/ui/outage";
import type { Limit, RateLimiter } from "./rate-limit.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    app: App;
    env: Env;
    requestId: string;
    /** What the page's own scripts carry, so that no other script runs. */
    nonce: string;
    log: Logger;
    /** Local mode, called by a name of this machine, through no proxy: the owner may come in without a password. */
    localDoor: boolean;
    /** Sends a cookie with whatever answers the request. */
    setCookie(cookie: string): void;
    /** Why it is not answered as asked; a page that is asked for says so. */
    sayOutage(notice: OutageNotice, retryAfterSeconds: number): void;
    /** Counts the request against a limit, once however often it is asked; over it, throws a 429 that says when to try again. */
    limit(limit: Limit, key?: string): Promise<void>;
  }
}

/** What a route finds in `context`, for one request. */
export function createLoadContext(app: App, env: Env, limiter: RateLimiter) {
  return (req: ExpressRequest, res: ExpressResponse): AppLoadContext => {
    const { requestId, nonce, log, localDoor } = res.locals;
    const counted = new Set<Limit>();
    return {
      app,
      env,
      requestId,
      nonce,
      log,
      localDoor,
      setCookie(cookie) {
        if (!res.headersSent) res.append("Set-Cookie", cookie);
      },
      sayOutage(notice, retryAfterSeconds) {
        if (!res.headersSent) res.setHeader("Retry-After", String(retryAfterSeconds));
        res.locals.outage = notice;
      },
      async limit(limit: Limit, key = req.ip ?? "") {
        if (counted.has(limit)) return;
        counted.add(limit);
        const seconds = await limiter.take(limit, key);
        if (seconds === undefined) return;
        // Set here: Remix keeps the headers of a thrown response only where a route passes them on.
        res.setHeader("Retry-After", String(seconds));
        throw new Response("Wait a moment, then go back and try again.", { status: 429 });
      },
    };
  };
}
