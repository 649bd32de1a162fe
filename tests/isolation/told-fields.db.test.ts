import { expect, test } from "vitest";
import { openTestApp } from "../support/app";
import { send } from "../support/send";
import { fillPattern, listSiteRoutes } from "../support/site-routes";
import { ownIds, QUERY } from "./form";
import { fill } from "./two-notebooks";

const app = await openTestApp({ worker: true });

/** Columns that are for the database and the door, as it calls them and as the code does. */
const NEVER_SHOWN = /\b(?:google_?sub|user_?id|name_?key|token_?digest|previous_?digest|claim_?email|embedding)\b/i;

test("no page is given an account's keys, the columns that only the database needs, or anybody else's id", async () => {
  const [own, other] = [await fill(app, "Plainfield"), await fill(app, "Plainfield")];
  const { google_sub } = await app.db
    .selectFrom("account")
    .select("google_sub")
    .where("id", "=", own.user.id)
    .executeTakeFirstOrThrow();
  const { token_digest } = await app.db
    .selectFrom("session")
    .select("token_digest")
    .where("user_id", "=", own.user.id)
    .executeTakeFirstOrThrow();
  const secrets = [google_sub ?? "", token_digest.toString("hex"), token_digest.toString("base64"), other.user.id];
  expect(secrets.every((secret) => secret.length > 8)).toBe(true);

  let pages = 0;
  for (const route of listSiteRoutes().filter(({ hasLoader }) => hasLoader)) {
    const path = fillPattern(route.pattern, ownIds(route, own));
    const query = QUERY[route.pattern] ?? "";
    // As a page, and as its data alone, which is what its scripts are given.
    for (const asked of [path + query, `${path === "/" ? "/_root" : path}.data${query}`]) {
      const answer = await send(app, own.user, "GET", asked);
      const text = await answer.text();
      expect(
        secrets.filter((secret) => text.includes(secret)),
        asked,
      ).toEqual([]);
      expect(NEVER_SHOWN.exec(text)?.[0], asked).toBeUndefined();
      if (answer.status === 200) pages++;
    }
  }
  expect(pages).toBeGreaterThan(60);
}, 120_000);
