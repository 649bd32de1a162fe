import { matchRoutes } from "@remix-run/react";
import { expect, test } from "vitest";
import { findNeededRoutes } from "~/http/narrow-build";
import { createRoutePattern, OTHER, type Routes } from "~/http/route-pattern";
import { fillPattern, listSiteRoutes } from "../support/site-routes";

const pages = listSiteRoutes();
const routes: Routes = {
  root: { id: "root", path: "" },
  ...Object.fromEntries(pages.map(({ id, pattern }) => [id, { id, parentId: "root", path: pattern.slice(1) }])),
};
const routeOf = createRoutePattern(routes);

/** Whom Remix itself would have answer, among these routes. */
function answers(path: string, among: ReadonlySet<string>): string[] {
  const children = pages.filter(({ id }) => among.has(id)).map(({ id, pattern }) => ({ id, path: pattern.slice(1) }));
  return matchRoutes([{ id: "root", path: "", children }], path)?.map(({ route }) => route.id ?? "") ?? [];
}

test("every path is answered by the same routes, whether Remix is given all of them or those it needs", () => {
  const all = new Set(Object.keys(routes));
  for (const { pattern } of pages) {
    for (const id of ["01a1fc9f-d47d-7201-93ef-78af944740db", "new", "edit"]) {
      const path = fillPattern(pattern, { id, personId: id, photoId: id, tieId: id, labelId: id, readingId: id });
      const needed = findNeededRoutes(routes, routeOf(path));
      expect(answers(path, needed), path).toEqual(answers(path, all));
      expect(needed.size, path).toBeLessThan(12);
    }
  }
});

test("a path that no route answers has no pattern", () => {
  expect(routeOf("/people/1/nothing/here")).toBe(OTHER);
});
