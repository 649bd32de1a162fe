import { sql } from "kysely";
import { expect, test } from "vitest";
import { addSample } from "~/models/sample.server";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";
import { openBrowser } from "../auth/pages";
import { expectComplaint } from "../support/fail-on-complaint";
import { send } from "../support/send";
import { upload } from "../support/upload";

const app = await openTestApp({ worker: true });

async function withSample(): Promise<TestUser> {
  const user = await aUser(app);
  await addSample(app, user.id, user.timeZone);
  await settled(app);
  return user;
}

test("an account is downloaded as a file, and read into an empty one through the page", async () => {
  const user = await withSample();
  const file = await send(app, user, "GET", "/settings/data/export");
  expect(file.headers.get("Content-Disposition")).toMatch(/^attachment; filename="memoro-\d{4}-\d\d-\d\d\.jsonl"$/);
  const lines = await file.text();
  const other = await aUser(app);
  const read = await upload(app, other, "/settings/data/import", "file", new Blob([lines]));
  expect(read.status).toBe(303);
  expect(read.headers.get("Location")).toMatch(/^\/settings\/data\?read=\d+$/);
  const again = await (await send(app, other, "GET", "/settings/data/export")).text();
  expect(again.split("\n").slice(1)).toEqual(lines.split("\n").slice(1));
});

test("what is no export, no file, or comes into an account with something in it is refused in words", async () => {
  const user = await withSample();
  const full = await upload(
    app,
    user,
    "/settings/data/import",
    "file",
    new Blob(['{"memoro":"account","version":1}\n']),
  );
  expect(full.status).toBe(400);
  expect(await full.text()).toContain("There is something in this account already");
  const other = await aUser(app);
  const nonsense = await upload(app, other, "/settings/data/import", "file", new Blob(["\u0000\u0001 not json"]));
  expect(nonsense.status).toBe(400);
  expect(await nonsense.text()).toContain("This is not an export of Memoro");
  const none = await upload(app, other, "/settings/data/import", "file", new Blob([]));
  expect(none.status).toBe(400);
  expect(await none.text()).toContain("Choose the file");
});

test("deleting the account wants a word, removes every row, session and job of it, and of nobody else, and says so", async () => {
  const [user, other] = [await withSample(), await withSample()];
  const left = async (id: string) => {
    const { rows } = await sql<{ table: string; owner: string }>`
      select c.relname as table, a.attname as owner from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attname = 'user_id'`.execute(app.db);
    const counts: Record<string, number> = {};
    for (const { table } of rows) {
      const found = await sql<{
        count: number;
      }>`select count(*) from ${sql.table(table)} where user_id = ${id}`.execute(app.db);
      if (found.rows[0]?.count) counts[table] = found.rows[0].count;
    }
    const jobs = await sql<{ count: number }>`select count(*) from pgboss.job where data ->> 'userId' = ${id}`.execute(
      app.db,
    );
    if (jobs.rows[0]?.count) counts.job = jobs.rows[0].count;
    return counts;
  };
  await send(app, other, "GET", "/");
  const before = await left(other.id);
  const unsure = await send(app, user, "POST", "/settings/data/delete", { word: "yes" });
  expect(unsure.status).toBe(400);
  const gone = await send(app, user, "POST", "/settings/data/delete", { word: " Delete " });
  expect(gone.status).toBe(303);
  expect(gone.headers.get("Set-Cookie")).toContain("Max-Age=0");
  expect(await left(user.id)).toEqual({});
  expect(await left(other.id)).toEqual(before);
  const receipt = await send(app, null, "GET", gone.headers.get("Location") ?? "");
  expect(await receipt.text()).toMatch(/6 notes, \d+ people and \d+ facts/);
  expect((await send(app, user, "GET", "/settings")).headers.get("Location")).toMatch(/^\/sign-in/);
});

test("an account that could not be deleted is all there, with the session that asked for it", async () => {
  expectComplaint(/^(a request failed|request) /);
  const user = await aUser(app);
  await sql`create function stumble() returns trigger language plpgsql as $$ begin raise 'not now'; end $$`.execute(
    app.db,
  );
  await sql`create trigger stumble before delete on account for each row execute function stumble()`.execute(app.db);
  const failed = await send(app, user, "POST", "/settings/data/delete", { word: "delete" });
  await sql`drop trigger stumble on account`.execute(app.db);
  expect(failed.status).toBe(500);
  expect((await send(app, user, "GET", "/settings/data")).status).toBe(200);
  expect(await (await send(app, user, "GET", "/activities")).text()).not.toContain("Signed out");
  expect((await send(app, user, "POST", "/settings/data/delete", { word: "delete" })).status).toBe(303);
});

test("a receipt shows numbers and a day, whatever its address says", async () => {
  const browser = await openBrowser(app);
  const page = await browser.open("/deleted?at=<script>&notes=<b>1</b>&people=-1&rows=9e99x");
  expect(page.status).toBe(200);
  expect(await page.text()).not.toContain("<b>1</b>");
});
