import { describe, expect, test } from "vitest";
import { sql } from "kysely";
import sharp from "sharp";
import { asUser } from "~db/client.server";
import { ACCOUNT_TABLES, LEFT_OUT } from "~db/queries/account-data.server";
import { recordAtDoor } from "~db/queries/activity.server";
import { upsertLabel } from "~db/queries/label.server";
import { keepRecentSearch } from "~db/queries/recent-search.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { exportAccount, importAccount, ImportRefused } from "~/models/account-data.server";
import { restoreBackup, writeBackup } from "~/models/backup.server";
import { logEncounter } from "~/models/encounter.server";
import { addFact, deleteFact } from "~/models/fact.server";
import { addFollowUp } from "~/models/follow-up.server";
import { addLabel, deleteLabel } from "~/models/label.server";
import { setPhoto } from "~/models/photo.server";
import { addSample } from "~/models/sample.server";
import { saveSearch } from "~/models/saved-search.server";
import { aUser, openTestApp, settled, type TestUser } from "../support/app";

const app = await openTestApp({ worker: true });

/** Somebody with something in every corner of their account. */
async function somebody(): Promise<TestUser> {
  const user = await aUser(app);
  await addSample(app, user.id, user.timeZone);
  await settled(app);
  const people = await asUser(app.db, user.id, (tx) =>
    tx.selectFrom("person").select(["id"]).where("is_self", "=", false).orderBy("id").execute(),
  );
  const [one = "", other = ""] = people.map(({ id }) => id);
  await addFact(app, user.id, one, { kind: "allergy", value: { text: "Hazelnuts “and” <b>walnuts</b>" } });
  const { id } = await addFact(app, user.id, one, { kind: "like", value: { text: "Ferries" } });
  await deleteFact(app, user.id, id);
  await addLabel(app, user.id, [one], "Climbing");
  await logEncounter(app, user.id, one, { how: "call", on: "2026-03-14" });
  await setPhoto(
    app,
    user.id,
    one,
    await sharp({ create: { width: 40, height: 30, channels: 3, background: "#08f" } })
      .png()
      .toBuffer(),
  );
  await asUser(app.db, user.id, (tx) =>
    tx.updateTable("person").set({ merged_into: one }).where("user_id", "=", user.id).where("id", "=", other).execute(),
  );
  await settled(app);
  return user;
}

async function exported(of: App, userId: UserId): Promise<string[]> {
  const lines: string[] = [];
  await exportAccount(of, userId, (line) => Promise.resolve(void lines.push(line)));
  return lines;
}

async function* each(lines: readonly string[]): AsyncGenerator<string> {
  await Promise.resolve();
  yield* lines;
}

test("every table with an owner is written down, or it is said why not", async () => {
  const { rows } = await sql<{ table: string }>`
    select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'user_id'
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`.execute(app.db);
  expect(rows.map(({ table }) => table).sort()).toEqual([...ACCOUNT_TABLES, ...Object.keys(LEFT_OUT)].sort());
});

describe("an account that is written down and read into an empty one", async () => {
  const user = await somebody();
  const lines = await exported(app, user.id);

  test("holds something of nearly every table", () => {
    const tables = new Set(lines.slice(1, -1).map((line) => (JSON.parse(line) as { table: string }).table));
    for (const table of ["person", "photo", "label", "person_label", "encounter", "note", "reading", "fact", "source"])
      expect(tables).toContain(table);
  });

  test("comes back to the letter, and can be found again", async () => {
    const other = await aUser(app);
    const { rows } = await importAccount(app, other.id, each(lines));
    expect(rows).toBe(lines.length - 2);
    expect((await exported(app, other.id)).slice(1)).toEqual(lines.slice(1));
    await settled(app);
    const passages = (userId: UserId) =>
      asUser(app.db, userId, (tx) =>
        tx.selectFrom("passage").select(["text"]).where("model", "is not", null).orderBy("text").execute(),
      );
    expect(await passages(other.id)).toEqual(await passages(user.id));
  });

  test("shows nothing of itself to anybody else", async () => {
    const stranger = await aUser(app);
    expect(await exported(app, stranger.id)).toHaveLength(3);
    expect((await exported(app, stranger.id)).join()).not.toContain("Priya");
  });

  const refused = async (given: readonly string[], into?: TestUser) => {
    const { id } = into ?? (await aUser(app));
    const before = await exported(app, id);
    await expect(importAccount(app, id, each(given))).rejects.toThrow(ImportRefused);
    expect((await exported(app, id)).slice(1)).toEqual(before.slice(1));
  };

  test("is refused, and nothing changed, where the account is not empty", () => refused(lines, user));
  test.each<[string, (id: UserId) => Promise<unknown>]>([
    ["a promise to nobody", (id) => addFollowUp(app, id, { text: "Renew the passport", dueOn: null, personId: null })],
    ["a search kept by name", (id) => saveSearch(app, id, { name: "Cellists", path: "/search", query: "q=cello" })],
    [
      "something that can still be taken back",
      async (id) => {
        const { id: label } = await asUser(app.db, id, (tx) => upsertLabel(tx, id, "Climbing"));
        await deleteLabel(app, id, label);
      },
    ],
  ])("is refused, and it is still there, where there is nothing but %s", async (_what, write) => {
    const other = await aUser(app);
    await write(other.id);
    await refused(lines, other);
  });
  test("is read in where the account was only searched, by somebody who signed in", async () => {
    const other = await aUser(app);
    await asUser(app.db, other.id, async (tx) => {
      await recordAtDoor(tx, other.id, "sign-in");
      await keepRecentSearch(tx, other.id, { text: "cello", at: app.now(), most: 10 });
    });
    expect((await importAccount(app, other.id, each(lines))).rows).toBe(lines.length - 2);
  });
  test("is refused where the file was cut off", () => refused(lines.slice(0, -20)));
  test("is refused where a line is missing", () => refused([...lines.slice(0, 5), ...lines.slice(6)]));
  test("is refused where it is no export", () => refused(["PK\u0003\u0004", "…"]));
  test("is refused where it is empty", () => refused([]));
  test("is refused where it is of a newer Memoro", () =>
    refused([JSON.stringify({ memoro: "account", version: 99 }), ...lines.slice(1)]));
  test.each([
    ["a kind nobody knows", "fact", { kind: "aura" }],
    ["a time zone that is none", "note", { time_zone: "Mars/Olympus" }],
    ["a question in another form", "suggestion", { payload: { html: "<script>" } }],
    ["a day that is none", "encounter", { happened_on: "2026-02-31" }],
    ["a person who is not there", "encounter", { person_id: "0190a1b2-0000-7000-8000-000000000000" }],
  ])("is refused where it holds %s", async (_what, table, change) => {
    const at = lines.findIndex((line) => line.startsWith(`{"table":"${table}"`));
    const line =
      at === -1
        ? { table, row: { id: "0190a1b2-0000-7000-8000-000000000001", ...change } }
        : { table, row: { ...(JSON.parse(lines[at] ?? "") as { row: object }).row, ...change } };
    await refused(
      at === -1 ? [lines[0] ?? "", JSON.stringify(line), ...lines.slice(1)] : lines.with(at, JSON.stringify(line)),
    );
  });
});

test("a backup restored into another database comes back to the letter, everybody's", async () => {
  await somebody();
  const lines = await backup(app);
  const elsewhere = await openTestApp({ worker: true });
  await restoreBackup(elsewhere, each(lines));
  expect((await backup(elsewhere)).slice(1)).toEqual(lines.slice(1));
  const { rows } = await sql<{ planned: number; there: number }>`
    select reltuples as planned, (select count(*) from note) as there from pg_class where oid = 'note'::regclass`.execute(
    elsewhere.db,
  );
  expect(rows[0]?.planned).toBe(rows[0]?.there);
  await expect(restoreBackup(elsewhere, each(lines))).rejects.toThrow("Every account of this backup is here already");
});

test("a backup whose restoring breaks off half-way goes on when it is given again", async () => {
  await aUser(app);
  await somebody();
  const lines = await backup(app);
  const begins = lines.flatMap((line, index) => (line.startsWith('{"account"') ? [index] : []));
  const [, second = 0, third = 0] = begins;
  async function* untilBroken(from: readonly string[]) {
    yield* each(from);
    throw new Error("The disk was pulled out.");
  }

  const elsewhere = await openTestApp({ worker: true });
  const halfOfSecond = lines.slice(0, (second + third) / 2);
  await expect(restoreBackup(elsewhere, untilBroken(halfOfSecond))).rejects.toThrow("pulled out");
  expect((await backup(elsewhere)).slice(1)).toEqual(lines.slice(1, second));
  // Broken off a second time, while it passes over the first.
  await expect(restoreBackup(elsewhere, each(lines.slice(0, second - 1)))).rejects.toThrow("cut off");

  expect(await restoreBackup(elsewhere, each(lines))).toMatchObject({ found: 1, accounts: begins.length - 1 });
  expect((await backup(elsewhere)).slice(1)).toEqual(lines.slice(1));
});

test("a backup is not restored beside somebody else", async () => {
  const lines = await backup(app);
  const elsewhere = await openTestApp();
  await aUser(elsewhere);
  const before = await backup(elsewhere);
  await expect(restoreBackup(elsewhere, each(lines))).rejects.toThrow("Somebody has an account here already");
  expect((await backup(elsewhere)).slice(1)).toEqual(before.slice(1));
});

async function backup(of: App): Promise<string[]> {
  const lines: string[] = [];
  await writeBackup(of, (line) => Promise.resolve(void lines.push(line)));
  return lines;
}
