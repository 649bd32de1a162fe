import { createRequestHandler } from "@remix-run/express";
import express from "express";
import * as build from "virtual:remix/server-build";
import type { ServerOptions } from "~/http/start-server.server";

const YEAR = "365d";

/** The built pages, and their scripts and styles, whose names change with what they hold. */
export function createSite(): Pick<ServerOptions, "createPages" | "assets"> {
  const assets = express.Router();
  assets.use("/assets", express.static(`${build.assetsBuildDirectory}/assets`, { immutable: true, maxAge: YEAR }));
  assets.use(express.static(build.assetsBuildDirectory, { maxAge: "1h", index: false }));
  return {
    assets,
    createPages: (getLoadContext) => createRequestHandler({ build, getLoadContext, mode: process.env.NODE_ENV }),
  };
}
