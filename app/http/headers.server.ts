import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { Logger } from "pino";
import type { Env } from "~/env.server";
import type { OutageNotice } from "~/ui/outage";

declare module "express-serve-static-core" {
  interface Locals {
    /** Short enough to read out; in every log line of the request and on the page of an error. */
    requestId: string;
    nonce: string;
    log: Logger;
    /** See AppLoadContext. */
    localDoor: boolean;
    /** Undefined while the database can be had. */
    outage?: OutageNotice;
  }
}

/** The first of all: what every later step and every log line of the request has. */
export function identifyRequest(log: Logger): RequestHandler {
  return (_req, res, next) => {
    res.locals.requestId = randomBytes(5).toString("hex");
    res.locals.nonce = randomBytes(16).toString("base64");
    res.locals.log = log.child({ requestId: res.locals.requestId });
    res.setHeader("X-Request-Id", res.locals.requestId);
    next();
  };
}

/** Nothing from elsewhere runs or is loaded, no page of ours is framed, and no form of ours is sent to anyone else. */
export function setSecurityHeaders(env: Env): RequestHandler[] {
  const https = env.publicUrl?.protocol === "https:";
  // A browser holds a form's redirect to form-action too, and signing in with Google is one.
  const formTargets = env.google ? ["'self'", new URL(env.google.endpoints.authorization).origin] : ["'self'"];
  const dev = process.env.NODE_ENV === "development";
  return [
    (_req, res, next) => {
      res.setHeader(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
      );
      next();
    },
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          scriptSrc: [
            "'self'",
            (_req, res) => `'nonce-${(res as unknown as { locals: { nonce: string } }).locals.nonce}'`,
          ],
          scriptSrcAttr: ["'none'"],
          // The development server puts styles into the page by script.
          styleSrc: dev
            ? ["'self'", "'unsafe-inline'"]
            : ["'self'", (_req, res) => `'nonce-${(res as unknown as { locals: { nonce: string } }).locals.nonce}'`],
          styleSrcAttr: ["'unsafe-inline'"],
          imgSrc: ["'self'", "data:"],
          connectSrc: dev ? ["'self'", "ws:"] : ["'self'"],
          workerSrc: ["'self'"],
          manifestSrc: ["'self'"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          formAction: formTargets,
          ...(https && { upgradeInsecureRequests: [] }),
        },
      },
      // no-referrer would make browsers send plain forms with `Origin: null`, which we refuse.
      referrerPolicy: { policy: "same-origin" },
      strictTransportSecurity: https && { maxAge: 31_536_000, includeSubDomains: false },
      frameguard: { action: "deny" },
    }),
  ];
}
