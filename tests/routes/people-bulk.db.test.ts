import type { KyselyPlugin } from "kysely";
import { expect, it, onTestFinished } from "vitest";
import { asUser } from "~db/client.server";
import { EVERYBODY } from "~db/queries/people-filter.server";
import { listMatchingIds } from "~db/queries/people.server";
import { listLabelNames } from "~db/queries/label.server";
import { insertPerson } from "~db/queries/person.server";
import { upsertPersonSources } from "~db/queries/source.server";
import { addTie } from "~/models/tie.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { closeServerOf, send } from "../support/send";
import { readPage, whereTo } from "./read-page";

const app = await openTestApp();

async function people(user: TestUser, count: number): Promise<string[]> {
  return asUser(app.db, user.id, async (tx) => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++)
      ids.push(await insertPerson(tx, user.id, { name: `Person ${1000 + n}`, byHand: true }));
    await upsertPersonSources(tx, user.id, ids);
    return ids;
  });
}

/** As a form with a box ticked for each of them sends it. */
function bulk(user: TestUser, chosen: readonly string[], form: Record<string, string>): Promise<Response> {
  const fields = new FormData();
  for (const id of chosen) fields.append("person", id);
  for (const [name, value] of Object.entries(form)) fields.append(name, value);
  return send(app, user, "POST", "/people/bulk", fields);
}

const count = (user: TestUser, filter = EVERYBODY) =>
  asUser(app.db, user.id, async (tx) => (await listMatchingIds(tx, user.id, filter, 5000)).length);

function activityOf(answer: Response): string {
  return /did=([0-9a-f-]{36})/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";
}

it("labels those who were chosen as one thing done, and one Undo takes all of it back", async () => {
  const user = await aUser(app);
  const ids = await people(user, 5);
  const done = await bulk(user, ids.slice(0, 3), { do: "label", label: "Choir", query: "order=recent" });
  expect(whereTo(done)).toBe("303 /people?order=recent");
  const [{ id: choir }] = await asUser(app.db, user.id, (tx) => listLabelNames(tx, user.id));
  expect(await count(user, { ...EVERYBODY, labels: [choir] })).toBe(3);
  await bulk(user, ids.slice(0, 1), { do: "unlabel", label: "choir" });
  expect(await count(user, { ...EVERYBODY, labels: [choir] })).toBe(2);
  await undoActivity(app, user.id, activityOf(done));
  expect(await count(user, { ...EVERYBODY, labels: [choir] })).toBe(0);
});

it("archives and brings back all who match, however many pages they fill", async () => {
  const user = await aUser(app);
  await people(user, 600);
  const done = await bulk(user, [], { do: "archive", all: "yes", query: "photo=no" });
  expect(await count(user)).toBe(0);
  expect(await count(user, { ...EVERYBODY, archived: true })).toBe(600);
  expect(await readPage(await send(app, user, "GET", "/people?archived=yes"))).toContain("200+ people");
  await undoActivity(app, user.id, activityOf(done));
  expect(await count(user)).toBe(600);
});

it("asks the database as often for hundreds as for a few", async () => {
  let statements = 0;
  const count: KyselyPlugin = {
    transformQuery: ({ node }) => {
      statements++;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const counted = { ...app, db: app.db.withPlugin(count) };
  onTestFinished(() => closeServerOf(counted));
  async function countFor(size: number): Promise<number> {
    const user = await aUser(app);
    const chosen = new FormData();
    for (const id of await people(user, size)) chosen.append("person", id);
    chosen.append("do", "archive");
    // What signing in takes is not counted.
    await send(counted, user, "GET", "/healthz");
    statements = 0;
    expect((await send(counted, user, "POST", "/people/bulk", chosen)).status).toBe(303);
    return statements;
  }
  const forFew = await countFor(3);
  expect(forFew).toBeGreaterThan(1);
  expect(await countFor(600)).toBe(forFew);
});

it("asks once before it deletes, and deletes those it asked about", async () => {
  const user = await aUser(app);
  const ids = await people(user, 4);
  const asked = await bulk(user, ids.slice(0, 2), { do: "delete" });
  expect(asked.status).toBe(200);
  expect(await readPage(asked)).toContain("Delete 2 people?");
  expect(await count(user)).toBe(4);
  const done = await bulk(user, ids.slice(0, 2), { do: "delete", sure: "yes" });
  expect(await count(user)).toBe(2);
  await undoActivity(app, user.id, activityOf(done));
  expect(await count(user)).toBe(4);
});

it("merges those who were chosen into the one who is kept", async () => {
  const user = await aUser(app);
  const ids = await people(user, 3);
  expect(await readPage(await bulk(user, ids.slice(0, 2), { do: "merge" }))).toContain("Which of them is kept?");
  const done = await bulk(user, ids.slice(0, 2), { do: "merge", sure: "yes", keep: ids[1] });
  expect(done.status).toBe(303);
  expect(await asUser(app.db, user.id, (tx) => listMatchingIds(tx, user.id, EVERYBODY, 9))).toEqual([ids[1], ids[2]]);
  await undoActivity(app, user.id, activityOf(done));
  expect(await count(user)).toBe(3);
});

it("merges nobody of whom it could not all be true, and says which tie is in the way", async () => {
  const user = await aUser(app);
  const [one, other, third] = await people(user, 3);
  await addTie(app, user.id, one ?? "", { relation: "parent", relative: { id: third ?? "" } });
  await addTie(app, user.id, other ?? "", { relation: "child", relative: { id: third ?? "" } });
  const refused = await bulk(user, [one ?? "", other ?? ""], { do: "merge", sure: "yes", keep: one ?? "" });
  expect(refused.status).toBe(400);
  expect(await readPage(refused)).toMatch(/Of one person it cannot be true that .+ is .+’s (?:parent|child)/);
  expect(await count(user)).toBe(3);
});

it("touches nobody of somebody else's", async () => {
  const [user, other] = [await aUser(app), await aUser(app)];
  const theirs = await people(other, 2);
  const [own] = await people(user, 1);
  const forms: Record<string, string>[] = [
    { do: "label", label: "Choir" },
    { do: "archive" },
    { do: "merge", sure: "yes", keep: theirs[0] },
    { do: "delete", sure: "yes" },
  ];
  for (const form of forms) {
    expect((await bulk(user, theirs, form)).status).toBe(404);
  }
  expect((await bulk(user, [own, ...theirs], { do: "archive" })).status).toBe(303);
  expect(await count(other)).toBe(2);
  expect(await count(user)).toBe(0);
});

it.each<[Record<string, string>, string[], string]>([
  [{ do: "archive" }, [], "Nobody was chosen"],
  [{ do: "label", label: " " }, ["one"], "Write which label to add."],
  [{ do: "unlabel", label: "Choir" }, ["one"], "No label is called Choir."],
  [{ do: "merge" }, ["one"], "Tick the two"],
  [{ do: "explode" }, ["one"], "Choose what to do with them."],
])("%o is refused in plain words", async (form, chosen, told) => {
  const user = await aUser(app);
  const ids = await people(user, 1);
  const refused = await bulk(user, chosen.length > 0 ? ids : [], form);
  expect([refused.status, await readPage(refused)]).toEqual([400, expect.stringContaining(told)]);
  expect(await count(user)).toBe(1);
});
