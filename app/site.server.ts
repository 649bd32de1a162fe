import { readdirSync } from "node:fs";
import { createRequestHandler } from "@remix-run/express";
import express, { type RequestHandler } from "express";
import * as build from "virtual:remix/server-build";
import { narrowBuild } from "~/http/narrow-build";
import { answerOutages } from "~/http/outage.server";
import { createRoutePattern, OTHER } from "~/http/route-pattern";
import type { ServerOptions } from "~/http/start-server.server";

const YEAR = "365d";

/** The built pages, and their scripts and styles, whose names change with what they hold. */
export function createSite(): Pick<ServerOptions, "createPages" | "assets" | "routeOf"> {
  const folder = build.assetsBuildDirectory;
  const assets = express.Router();
  assets.use("/assets", express.static(`${folder}/assets`, { immutable: true, maxAge: YEAR }));
  // By name, so that not every page is first looked for as a file.
  const files = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? `/${entry.name}` : [],
  );
  assets.get(files, express.static(folder, { maxAge: "1h", index: false }));
  const routeOf = createRoutePattern(build.routes);
  return { assets, routeOf, createPages: (getLoadContext) => createPages(routeOf, getLoadContext) };
}

/** A handler for each pattern of a path, made when the first such path is asked for; what no route answers is for the whole build. */
function createPages(
  routeOf: (path: string) => string,
  getLoadContext: Parameters<ServerOptions["createPages"]>[0],
): RequestHandler {
  const whole = answerOutages(build);
  const handlers = new Map<string, RequestHandler>();
  const create = (pattern: string) =>
    createRequestHandler({
      build: pattern === OTHER ? whole : narrowBuild(whole, pattern),
      getLoadContext,
      mode: process.env.NODE_ENV,
    });
  return (req, res, next) => {
    const pattern = routeOf(req.path);
    const handler = handlers.get(pattern) ?? create(pattern);
    handlers.set(pattern, handler);
    return handler(req, res, next);
  };
}
