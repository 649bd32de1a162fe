import { sql } from "kysely";
import pino from "pino";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openDatabase } from "~db/client.server";
import { findOutage } from "~db/outage.server";
import { openApp } from "~/open-app.server";
import { openBrowser } from "../auth/pages";
import { loadBuiltSite } from "../support/built-site";
import { makeTestDatabase } from "../support/database";
import { openLine } from "../support/line-to-postgres";
import { onServer } from "../support/postgres-server";
import { serve } from "./serve";

const where = await makeTestDatabase();
const app = await openApp({ ...where, worker: false, log: pino({ level: "silent" }) });
afterAll(() => app.close());
const CONNECTIONS = 2;
const ANSWER_MS = 300;
const DEAD_LINE_MS = 5000;
const CONNECT_MS = 10_000;

/** Signed in, at a server that waits for its database for so long, by way of a line of its own. */
async function openSite() {
  const browser = await openBrowser(app);
  await browser.post("/sign-in/local");
  const Cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const line = await openLine(where.databaseUrl ?? "");
  const database = await openDatabase({ ...where, databaseUrl: line.url, poolSize: CONNECTIONS, answerMs: ANSWER_MS });
  onTestFinished(() => database.close());
  const { url } = await serve({ ...app, ...database }, await loadBuiltSite());
  const ask = async (path: string, form?: Record<string, string>) => {
    const started = performance.now();
    const answer = await fetch(url + path, {
      headers: { Cookie, Origin: url, Accept: "text/html" },
      redirect: "manual",
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    return { status: answer.status, text: await answer.text(), ms: performance.now() - started };
  };
  return { ask, line, ...database };
}

test("where the database's host is gone without a word, pages say so in time, and are there when it is back", async () => {
  const { ask, line } = await openSite();
  expect((await ask("/people")).status).toBe(200);
  line.die();
  const [page, note] = await Promise.all([ask("/people"), ask("/notes", { body: "Lunch with Ana Ola." })]);
  expect([page.status, note.status]).toEqual([503, 503]);
  expect(page.text).toContain("can’t be reached just now");
  expect(note.text).toContain("Lunch with Ana Ola.</textarea>");
  expect(Math.max(page.ms, note.ms)).toBeLessThan(CONNECT_MS + ANSWER_MS + DEAD_LINE_MS);
  line.mend();
  // One that nobody used meanwhile is found dead when it is next used, if not before.
  let back = await ask("/people");
  for (let tries = 0; back.status === 503 && tries < CONNECTIONS; tries += 1) back = await ask("/people");
  expect(back.status).toBe(200);
  expect((await ask("/notes", { body: "Lunch with Ana Ola." })).status).toBe(303);
});

test("a page whose table somebody holds on to says so in time, and is there once they let go", async () => {
  const { ask } = await openSite();
  await onServer(where.databaseUrl ?? "", async (client) => {
    await client.query("begin; lock table note");
    const held = await ask("/notes");
    expect(held.status).toBe(503);
    expect(held.text).toContain("can’t be reached just now");
    expect(held.ms).toBeLessThan(ANSWER_MS + 2000);
    await client.query("commit");
    expect((await ask("/notes")).status).toBe(200);
  });
});

test("what takes as long as it takes is let be, and what nobody waits for is not", async () => {
  const { db, patientDb } = await openSite();
  const sleep = sql`select pg_sleep(0.8)`;
  await sleep.execute(patientDb);
  const error = await sleep.execute(db).catch((caught: unknown) => caught);
  expect(findOutage(error)).toBe("away");
  await sql`select 1`.execute(db);
});

test("a transaction in which nothing is asked any more lets go of what it holds", async () => {
  const { db } = await openSite();
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('idle_in_transaction_session_timeout', 'statement_timeout')
    order by name`.execute(db);
  expect(rows.map(({ setting }) => Number(setting))).toEqual([60_000, ANSWER_MS]);
  const error = await db
    .transaction()
    .execute(async (tx) => {
      await sql`set local idle_in_transaction_session_timeout = 200`.execute(tx);
      await new Promise((resolve) => setTimeout(resolve, 600));
      await sql`select 1`.execute(tx);
    })
    .catch((caught: unknown) => caught);
  expect(findOutage(error)).toBe("away");
});
