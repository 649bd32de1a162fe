import type { NextFunction, Request, RequestHandler, Response } from "express";
import { isLocalMode, isLoopback, type Env } from "~/env.server";
import { STOP_PATH } from "~/mail/stop-link.server";
import { sendPlainPage } from "./plain-page.server";

const FORWARDING = /^(forwarded|via|x-real-ip|x-forwarded(-.*)?)$/;
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);
const METHODS = ["GET", "HEAD", "POST"];
/** Twice as many as any address of ours has. */
const MOST_PARTS = 12;
/** Where a page asks which routes its links lead to, of up to 150 at once. */
const MANIFEST = "/__manifest";
const MOST_ASKED = 600;

/**
 * In local mode the browser must call us by a name of this machine: a page elsewhere whose name is made to point here
 * (DNS rebinding) would otherwise read everything. When hosted, what follows sees the public name whatever the proxy sent.
 */
export function checkHost(env: Env): RequestHandler {
  return (req, res, next) => {
    res.locals.localDoor = isLocalDoor(req, env);
    // Remix would believe it, for links and for its own check of the origin.
    delete req.headers["x-forwarded-host"];
    if (!isReadable(req.url))
      return sendPlainPage(res, 400, "This request can't be read", "Its address is not one of ours.");
    if (env.publicUrl) {
      req.headers.host = env.publicUrl.host;
      return next();
    }
    if (isOwnHost(req)) return next();
    sendPlainPage(
      res,
      403,
      "This address isn't Memoro's",
      `Memoro answers only to this machine. Open http://127.0.0.1:${req.socket.localPort} here.`,
    );
  };
}

/** Every write says where it comes from, and it must be one of our own pages: no other site may act for who is signed in. */
export function checkOrigin(env: Env): RequestHandler {
  return (req: Request, res: Response, next: NextFunction) => {
    if (SAFE_METHODS.has(req.method)) return next();
    // Sent by mail programs, from wherever they are. It carries its own right, and whoever is signed in plays no part.
    if (req.path === STOP_PATH) {
      delete req.headers.origin;
      delete req.headers.cookie;
      return next();
    }
    const own = env.publicUrl?.origin ?? `http://${req.headers.host}`;
    if (req.headers.origin === own) return next();
    res.locals.log.warn({ origin: req.headers.origin }, "a write from elsewhere was refused");
    sendPlainPage(
      res,
      403,
      "That didn't come from Memoro",
      "Nothing was changed. If you sent it yourself, go back, load the page again and try once more.",
    );
  };
}

/** Pages are read and forms are sent; what follows knows nothing of other methods, and stumbles over some. */
export function checkMethod(): RequestHandler {
  return (req, res, next) => {
    if (METHODS.includes(req.method)) return next();
    res.set("Allow", METHODS.join(", "));
    sendPlainPage(res, 405, "That can't be done here", "Memoro's pages are opened, and its forms are sent.");
  };
}

/** One of ours, whose percent signs stand for letters, and none of them for NUL, which no database text can hold. */
function isReadable(url: string): boolean {
  try {
    // Remix logs a fault for whoever asks in its older way, which no page of ours does.
    if (url.includes("%00") || /[?&]_data=/.test(url) || isTooDeep(url)) return false;
    return url.startsWith("/") && decodeURIComponent(url.split("?", 1)[0] ?? "") !== "";
  } catch {
    return false;
  }
}

/** Remix compares an address, and each above it, with every route there is: a thousand of them keep everybody waiting. */
function isTooDeep(url: string): boolean {
  const [path = "", query = ""] = url.split("?", 2);
  if (path === MANIFEST) return (query.match(/\/|%2f|\bp=/gi)?.length ?? 0) > MOST_ASKED;
  return path.split("/").length - 1 > MOST_PARTS;
}

function isLocalDoor(req: Request, env: Env): boolean {
  return isLocalMode(env) && isOwnHost(req) && !Object.keys(req.headers).some((name) => FORWARDING.test(name));
}

function isOwnHost(req: Request): boolean {
  const [, name = "", port = "80"] = /^([\w.]+|\[[\w:]+\])(?::(\d+))?$/.exec(req.headers.host ?? "") ?? [];
  return isLoopback(name.toLowerCase()) && Number(port) === req.socket.localPort;
}
