import { pathToFileURL } from "node:url";
import type { createSite } from "~/site.server";

/** The pages as they are served: built by the projects' global setup, as routes are found and put together by the build. */
export async function loadBuiltSite(): Promise<ReturnType<typeof createSite>> {
  const built = (await import(pathToFileURL("build/server/site.js").href)) as { createSite: typeof createSite };
  return built.createSite();
}
