import { sql } from "kysely";
import { expect, test } from "vitest";
import { openTestApp, settled } from "../support/app";
import { readRouteFields } from "../support/form-fields";
import { send } from "../support/send";
import { fillPattern, listSiteRoutes, type SiteRoute } from "../support/site-routes";
import { fillForm, NOBODYS, ownIds, QUERY } from "./form";
import { fill, type Notebook } from "./two-notebooks";

const app = await openTestApp({ worker: true });

/** What has nothing to do with a notebook; and the samples, several notes that are read in no order. */
const LEFT_OUT = /^\/(?:sign-in|sign-out|morning-mail|sample$)/;
/** Of several forms these come last: what they take away the others are to find. */
const TAKES_AWAY = /\/(?:archive|bulk|clear|delete|merge|remove|revoke|undo|undo-last)$/;
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** One of every column there is, by the type it has, as the database calls it and as the code does. */
async function listColumns(of: Notebook): Promise<[string, string][]> {
  const { rows } = await sql<{ name: string; type: string }>`
    select distinct column_name as name, data_type as type from information_schema.columns where table_schema = 'public'`.execute(
    app.db,
  );
  const values: Record<string, string> = { uuid: NOBODYS, boolean: "true", date: "2001-01-01", integer: "7" };
  return rows.flatMap(({ name, type }) => {
    const value = name === "user_id" ? of.user.id : (values[type] ?? "Smuggled");
    const inCode = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    return [...new Set([name, inCode])].map((each): [string, string] => [each, value]);
  });
}

async function answerOf(route: SiteRoute, own: Notebook, more: [string, string][]) {
  const form = await fillForm(route);
  const { fields } = readRouteFields(route.id);
  for (const [name, value] of more) if (!fields.includes(name)) form.append(name, value);
  const path = fillPattern(route.pattern, ownIds(route, own)) + (QUERY[route.pattern] ?? "");
  const answer = await send(app, own.user, "POST", path, form);
  await answer.text();
  await settled(app);
  return `${route.pattern}: ${answer.status} ${answer.headers.get("location")?.replaceAll(UUID, "…") ?? ""}`;
}

/** All that is in it, with ids by the order they come in, and neither the time nor how long it took. */
async function likeness({ user, lines }: Notebook): Promise<string[]> {
  const account = await app.db
    .selectFrom("account")
    .select(["name", "email", "is_local", "claim_email", "time_zone", "locale", "morning_mail"])
    .where("id", "=", user.id)
    .executeTakeFirstOrThrow();
  const places = new Map<string, number>();
  const placeOf = (id: string) => places.set(id, places.get(id) ?? places.size).get(id);
  return [JSON.stringify(account), ...(await lines())].map((line) =>
    line
      .replaceAll(UUID, (id) => `#${placeOf(id)}`)
      .replace(/"took_ms":[\d.]+,/, "")
      .replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d(?::\d\d)?)?/g, "…"),
  );
}

test("a form's other fields are nothing: with a value for every column there is, each does what it does without", async () => {
  const [plain, loaded] = [await fill(app, "Plainfield"), await fill(app, "Plainfield")];
  expect(await likeness(loaded)).toEqual(await likeness(plain));
  const columns = await listColumns(plain);
  expect(columns.map(([name]) => name)).toEqual(expect.arrayContaining(["user_id", "isSelf", "by_hand", "state"]));
  const forms = listSiteRoutes().filter(({ hasAction, pattern }) => hasAction && !LEFT_OUT.test(pattern));
  const last = ({ pattern }: SiteRoute) => Number(TAKES_AWAY.test(pattern));
  let done = 0;
  for (const route of forms.toSorted((one, other) => last(one) - last(other))) {
    const said = await answerOf(route, plain, []);
    expect(await answerOf(route, loaded, columns)).toBe(said);
    if (/: 303/.test(said)) done++;
  }
  expect(done).toBeGreaterThan(30);
  expect(await likeness(loaded)).toEqual(await likeness(plain));
}, 120_000);
