import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A route of the built site that something answers at. */
export interface SiteRoute {
  id: string;
  /** "/notes/:id" */
  pattern: string;
  /** Names of what stands in its path. */
  params: string[];
  hasLoader: boolean;
  hasAction: boolean;
}

interface ManifestRoute {
  id: string;
  parentId?: string;
  path?: string;
  hasLoader: boolean;
  hasAction: boolean;
}

const ASSETS = "build/client/assets";

/** Every route there is, as the build itself lists them; what answers for no page of ours is left out. */
export function listSiteRoutes(): SiteRoute[] {
  const [file, ...others] = readdirSync(ASSETS).filter((name) => /^manifest-.*\.js$/.test(name));
  if (file === undefined || others.length > 0) throw new Error(`There is not one manifest in ${ASSETS}: build anew.`);
  const text = readFileSync(join(ASSETS, file), "utf8");
  const { routes } = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)) as {
    routes: Record<string, ManifestRoute>;
  };
  return Object.values(routes)
    .filter(({ id, path }) => id !== "root" && path !== "*")
    .map(({ id, path = "", hasLoader, hasAction }) => ({
      id,
      pattern: `/${path}`,
      params: [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name),
      hasLoader,
      hasAction,
    }));
}

/** "/notes/:id" with an id in it. */
export function fillPattern(pattern: string, params: Record<string, string>): string {
  return pattern.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? "");
}
