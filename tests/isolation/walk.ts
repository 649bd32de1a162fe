import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTestApp } from "../support/app";
import { readRouteFields } from "../support/form-fields";
import { send } from "../support/send";
import { fillPattern, listSiteRoutes, type SiteRoute } from "../support/site-routes";
import { EXEMPT } from "./exempt";
import { forgetWhoseRows, rememberWhoseRows } from "./forget-whose-rows";
import { fillForm, NOBODYS, ownIds, QUERY, tableOf } from "./form";
import { fill, SECRET, type Notebook } from "./two-notebooks";

const app = await openTestApp({ worker: true });
let owner: Notebook;
let stranger: Notebook;
beforeAll(async () => {
  owner = await fill(app, SECRET);
  stranger = await fill(app, "Plainfield");
});

/** Taking away what isn't there is done already, whoever's it is. */
const NOTHING_TO_DO = new Set(["/search/recent/:id/delete"]);

const routes = listSiteRoutes();
const withIds = routes.filter(({ params }) => params.length > 0);

/** The answer in a line, as it may not differ between what is somebody else's and what is nobody's. */
async function sendAs(
  route: SiteRoute,
  method: "GET" | "POST",
  ids: Record<string, string>,
  given: Record<string, string> = {},
  query = QUERY[route.pattern] ?? "",
): Promise<string> {
  const path = fillPattern(route.pattern, ids) + query;
  const answer = await send(
    app,
    stranger.user,
    method,
    path,
    method === "POST" ? await fillForm(route, given) : undefined,
  );
  expect(await answer.text(), `${method} ${path}`).not.toContain(SECRET);
  const to = (answer.headers.get("location") ?? "").replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "…");
  return `${method} ${route.pattern}: ${answer.status} ${to}`.trim();
}

/** The ids of a route's path, all of them the stranger's own but one. */
function idsOf(route: SiteRoute, param?: string, id = ""): Record<string, string> {
  return { ...ownIds(route, stranger), ...(param !== undefined && { [param]: id }) };
}

/** Names after a question mark that are read for every page, or by what pages share. */
const EVERYWHERE = ["did", "undid", "label"];

/** What else is to be tried with an id: who answers several questions by the same form. */
const MORE: Record<string, Record<string, string>[]> = {
  "/people/bulk": ["label", "unlabel", "archive", "unarchive", "merge", "delete"].map((each) => ({
    do: each,
    sure: "yes",
  })),
};

/** Every field that takes an id, by its schema. */
function idFields(): [string, string, SiteRoute][] {
  return routes.flatMap((route) =>
    readRouteFields(route.id).idFields.map((name): [string, string, SiteRoute] => [route.pattern, name, route]),
  );
}

/** What fields and addresses may name of the owner's. */
function theirs(): string[] {
  const { person = "", note = "", label = "", activity = "" } = owner.idOf;
  return [person, note, label, activity];
}

function inField(name: string, id: string): string {
  return name === "mention" ? `${id} Planted` : id;
}

let changed = 0;

/** How many statements went without their `where user_id`. */
export function countChanged(): number {
  return changed;
}

/**
 * Every route and form of the site with somebody else's ids, which are as those of nobody; with `forget` as it would be if every
 * query had forgotten whose rows it is about. A file each, since each takes a minute.
 */
export function walk({ forget }: { forget: boolean }): void {
  describe("somebody else's rows:", () => {
    let before: string[];
    beforeEach(async () => {
      before = await owner.lines();
      if (forget) forgetWhoseRows(Object.keys(EXEMPT));
    });
    afterEach(async () => {
      changed += rememberWhoseRows();
      expect(await owner.lines()).toEqual(before);
      const planted = (await stranger.lines()).join("\n");
      for (const id of [...Object.values(owner.idOf), SECRET]) expect(planted).not.toContain(id);
    });

    test.each(withIds.map((route) => [route.pattern, route] as const))("%s is not there", async (pattern, route) => {
      for (const param of route.params) {
        const whole = idsOf(route, param, owner.idOf[tableOf(route, param)]);
        const nobodys = idsOf(route, param, NOBODYS);
        if (route.hasAction) {
          const said = await sendAs(route, "POST", whole);
          expect(said).toBe(NOTHING_TO_DO.has(pattern) ? await sendAs(route, "POST", nobodys) : `POST ${pattern}: 404`);
        }
        // One that only sends back to the page it belongs to says nothing: that page isn't there.
        if (route.hasLoader) {
          const said = await sendAs(route, "GET", whole);
          expect(said).toMatch(/: (404|302 \/.*)$/);
          expect(said).toBe(await sendAs(route, "GET", nobodys));
        }
      }
    });

    test.each(idFields())("%s takes none of their ids for %s", async (_pattern, name, route) => {
      for (const id of theirs()) {
        for (const more of MORE[route.pattern] ?? [{}]) {
          const sent = (value: string) =>
            sendAs(route, "POST", idsOf(route), { ...more, [name]: inField(name, value) });
          // After nobody's was sent once, what of the stranger's own is changed is changed.
          await sent(NOBODYS);
          const said = await sent(NOBODYS);
          expect(await sent(id)).toBe(said);
        }
      }
    });

    test.each(routes.filter(({ hasLoader }) => hasLoader).map((route) => [route.pattern, route] as const))(
      "%s shows nothing of theirs, whatever is asked of it",
      async (_pattern, route) => {
        for (const name of [...new Set([...readRouteFields(route.id).query, ...EVERYWHERE])]) {
          for (const id of theirs()) {
            const said = await sendAs(route, "GET", idsOf(route), {}, `?${new URLSearchParams({ [name]: id })}`);
            expect(said).not.toMatch(/: 5/);
          }
        }
      },
    );
  });
}
