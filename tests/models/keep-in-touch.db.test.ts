import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listDuePeople, listLosingTouch } from "~db/queries/keep-in-touch.server";
import { updateLabel } from "~db/queries/label.server";
import { logEncounter } from "~/models/encounter.server";
import { addFact } from "~/models/fact.server";
import { archivePeople, setRhythm, snoozePerson } from "~/models/keep-in-touch.server";
import { addLabel, removeLabel } from "~/models/label.server";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { createPerson, deletePeople } from "~/models/person.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp, type TestUser } from "../support/app";

const app = await openTestApp();

async function met(user: TestUser, name: string, on: string, rhythm: number | null = null): Promise<string> {
  const { id } = await createPerson(app, user.id, { name, pronoun: null });
  await logEncounter(app, user.id, id, { how: "call", on });
  if (rhythm !== null) await setRhythm(app, user.id, id, rhythm);
  return id;
}

/** Whose day it is until then, and which day. */
function due(user: TestUser, to = "2999-01-01"): Promise<string[]> {
  return asUser(app.db, user.id, async (tx) =>
    (await listDuePeople(tx, user.id, { from: null, to, limit: 50 })).map(({ name, dueOn }) => `${name} ${dueOn}`),
  );
}

function losing(user: TestUser, today: string, limit = 5) {
  return asUser(app.db, user.id, async (tx) => {
    const { people, more } = await listLosingTouch(tx, user.id, { today, limit });
    return { names: people.map(({ name }) => name), more };
  });
}

it.each([
  ["2026-01-31", 30, "2026-03-02"],
  ["2028-01-31", 29, "2028-02-29"],
  ["2026-02-22", 7, "2026-03-01"],
  ["2028-02-22", 7, "2028-02-29"],
  ["2027-02-28", 366, "2028-02-29"],
])("met on %s, every %s days, is due on %s", async (on, days, day) => {
  const user = await aUser(app);
  await met(user, "Ana", on, days);
  expect(await due(user)).toEqual([`Ana ${day}`]);
  expect(await due(user, day)).toHaveLength(1);
  expect(await due(user, on)).toHaveLength(0);
});

it("counts from the day somebody came to be known, where one never met them", async () => {
  const user = await aUser(app);
  const { id } = await createPerson(app, user.id, { name: "Ana", pronoun: null });
  await setRhythm(app, user.id, id, 10);
  const today = new Date().toISOString().slice(0, 10);
  expect(await due(user)).toEqual([`Ana ${new Date(Date.parse(today) + 10 * 86_400_000).toISOString().slice(0, 10)}`]);
});

it("takes the shortest rhythm of their own and their labels', as labels come, change and go", async () => {
  const user = await aUser(app);
  const ana = await met(user, "Ana", "2026-03-01", 90);
  const { labelId } = await addLabel(app, user.id, [ana], "Friends");
  expect(await due(user)).toEqual(["Ana 2026-05-30"]);
  await asUser(app.db, user.id, (tx) => updateLabel(tx, user.id, labelId, { name: "Friends", rhythmDays: 30 }));
  expect(await due(user)).toEqual(["Ana 2026-03-31"]);
  const { activityId } = await removeLabel(app, user.id, [ana], labelId);
  expect(await due(user)).toEqual(["Ana 2026-05-30"]);
  await undoActivity(app, user.id, activityId ?? "");
  expect(await due(user)).toEqual(["Ana 2026-03-31"]);
});

it.each([
  [30, "2026-03-31"],
  [7, "2026-03-08"],
])("goes by the label that stays, of %i days, when another is taken back", async (days, day) => {
  const user = await aUser(app);
  const ben = await met(user, "Ben", "2999-01-01");
  for (const [name, rhythmDays] of [
    ["Family", 30],
    ["Friends", days],
  ] as const) {
    const { labelId } = await addLabel(app, user.id, [ben], name);
    await asUser(app.db, user.id, (tx) => updateLabel(tx, user.id, labelId, { name, rhythmDays }));
  }
  const ana = await met(user, "Ana", "2026-03-01");
  const { activityId } = await addLabel(app, user.id, [ana], "Family");
  await addLabel(app, user.id, [ana], "Friends");
  await undoActivity(app, user.id, activityId ?? "");
  expect((await due(user)).filter((line) => line.startsWith("Ana"))).toEqual([`Ana ${day}`]);
});

it("goes by the labels of all who are kept as one, until they are two again", async () => {
  const user = await aUser(app);
  const ana = await met(user, "Ana", "2026-03-01");
  const other = await met(user, "Ann", "2026-02-01");
  const { labelId } = await addLabel(app, user.id, [other], "Friends");
  await asUser(app.db, user.id, (tx) => updateLabel(tx, user.id, labelId, { name: "Friends", rhythmDays: 7 }));
  expect(await due(user)).toEqual(["Ann 2026-02-08"]);
  await mergePeople(app, user.id, { keptId: ana, mergedIds: [other] });
  expect(await due(user)).toEqual(["Ana 2026-03-08"]);
  await unmergePerson(app, user.id, other);
  expect(await due(user)).toEqual(["Ann 2026-02-08"]);
});

it("is put off from the day it is due, or from today once that is past, and brought back by Undo", async () => {
  const user = await aUser(app);
  const ana = await met(user, "Ana", "2026-01-01", 30);
  const { activityId } = await snoozePerson(app, user.id, ana, { snooze: "month", today: "2026-01-10" });
  expect(await due(user)).toEqual(["Ana 2026-02-28"]);
  await undoActivity(app, user.id, activityId ?? "");
  expect(await due(user)).toEqual(["Ana 2026-01-31"]);
  await snoozePerson(app, user.id, ana, { snooze: "week", today: "2026-03-01" });
  expect(await due(user)).toEqual(["Ana 2026-03-08"]);
  // Talking sooner than that does not bring it up before.
  await logEncounter(app, user.id, ana, { how: "call", on: "2026-02-02" });
  expect(await due(user)).toEqual(["Ana 2026-03-08"]);
});

it("never again holds until a rhythm is set again", async () => {
  const user = await aUser(app);
  const ana = await met(user, "Ana", "2026-01-01", 30);
  const ben = await met(user, "Ben", "2026-01-01");
  for (const id of [ana, ben]) await snoozePerson(app, user.id, id, { snooze: "never", today: "2026-06-01" });
  expect(await due(user)).toEqual([]);
  expect((await losing(user, "2027-01-01")).names).toEqual([]);
  await setRhythm(app, user.id, ana, 60);
  expect(await due(user)).toEqual(["Ana 2026-03-02"]);
});

it("leaves alone the dead, the archived and the deleted", async () => {
  const user = await aUser(app);
  const [ana, ben, cem] = [
    await met(user, "Ana", "2026-01-01", 30),
    await met(user, "Ben", "2026-01-01", 30),
    await met(user, "Cem", "2026-01-01"),
  ];
  await met(user, "Dia", "2026-01-01");
  await addFact(app, user.id, ana, { kind: "death", value: { on: null } });
  await archivePeople(app, user.id, [ben], true);
  await deletePeople(app, user.id, [cem]);
  expect(await due(user)).toEqual([]);
  expect((await losing(user, "2026-06-01")).names).toEqual(["Dia"]);
});

it("names whose rhythm is overdue first, then who has only just slipped from view, at most a handful", async () => {
  const user = await aUser(app);
  await met(user, "Long gone", "2025-01-01");
  await met(user, "Just gone", "2026-03-30");
  await met(user, "Lately", "2026-05-20");
  await met(user, "Overdue", "2026-05-01", 30);
  await met(user, "Longest overdue", "2026-04-01", 30);
  await met(user, "Today", "2026-05-25", 7);
  expect(await losing(user, "2026-06-01")).toEqual({
    names: ["Longest overdue", "Overdue", "Just gone", "Long gone"],
    more: false,
  });
  expect(await losing(user, "2026-06-01", 1)).toEqual({ names: ["Longest overdue"], more: true });
});
