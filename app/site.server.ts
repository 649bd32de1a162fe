import { createRequestHandler } from "@remix-run/express";
import express from "express";
import * as build from "virtual:remix/server-build";
import { answerOutages } from "~/http/outage.server";
import { createRoutePattern } from "~/http/route-pattern";
import type { ServerOptions } from "~/http/start-server.server";

const YEAR = "365d";

/** The built pages, and their scripts and styles, whose names change with what they hold. */
export function createSite(): Pick<ServerOptions, "createPages" | "assets" | "routeOf"> {
  const assets = express.Router();
  assets.use("/assets", express.static(`${build.assetsBuildDirectory}/assets`, { immutable: true, maxAge: YEAR }));
  assets.use(express.static(build.assetsBuildDirectory, { maxAge: "1h", index: false }));
  return {
    assets,
    routeOf: createRoutePattern(build.routes),
    createPages: (getLoadContext) =>
      createRequestHandler({ build: answerOutages(build), getLoadContext, mode: process.env.NODE_ENV }),
  };
}
