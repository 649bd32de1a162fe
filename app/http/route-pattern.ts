/** As Remix's build lists them. */
export type Routes = Record<string, { id: string; parentId?: string; path?: string; index?: boolean } | undefined>;

/** Instead of a pattern, where no route answers a path. */
export const OTHER = "other";

/** For each path the pattern of the route that answers it ("/notes/:id"), or `OTHER`. */
export function createRoutePattern(routes: Routes): (path: string) => string {
  const patterns = [...new Set(Object.values(routes).map((route) => patternOf(routes, route?.id)))]
    .filter((pattern) => !pattern.includes("*"))
    // Words before parameters: /notes/new is not /notes/:id.
    .sort((a, b) => a.split(":").length - b.split(":").length)
    .map((pattern) => ({ pattern, matches: new RegExp(`^${pattern.replaceAll(/:[^/]+/g, "[^/]+")}/?$`) }));
  return (path) => {
    const page = path.replace(/^\/_root\.data$/, "/").replace(/\.data$/, "");
    return patterns.find(({ matches }) => matches.test(page))?.pattern ?? OTHER;
  };
}

/** "/notes/:id" of the route with that id; "/" of one without a path, as of the root. */
export function patternOf(routes: Routes, id: string | undefined): string {
  const parts: string[] = [];
  for (let route = id === undefined ? undefined : routes[id]; route; route = routes[route.parentId ?? ""]) {
    if (route.path) parts.unshift(route.path);
  }
  return `/${parts.join("/")}`;
}
