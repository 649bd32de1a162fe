import { expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { listFacts } from "~db/queries/fact.server";
import { listNotes } from "~db/queries/note.server";
import { findPerson, getSelf } from "~db/queries/person.server";
import { getPersonKeeping } from "~db/queries/person-keeping.server";
import { insertPhoto, setPersonPhoto } from "~db/queries/photo.server";
import { listNames } from "~db/queries/relative.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId } from "~db/schema";
import { listLikelyDuplicates } from "~/models/duplicate.server";
import { addFact, deleteFact } from "~/models/fact.server";
import { setRhythm } from "~/models/keep-in-touch.server";
import { keepApart, mergePeople, unmergePerson } from "~/models/merge.server";
import { undoNote } from "~/models/note.server";
import { createPerson } from "~/models/person.server";
import { answerSuggestion } from "~/models/suggestion.server";
import { addTie } from "~/models/tie.server";
import { undoActivity } from "~/models/undo-activity.server";
import { aUser, openTestApp } from "../support/app";
import { applyTo, mention, readLedger, saveNote } from "../support/ledger";

const app = await openTestApp();

const add = async (userId: UserId, name: string) => (await createPerson(app, userId, { name, pronoun: null })).id;
const run = <T>(userId: UserId, work: Parameters<typeof asUser<T>>[2]) => asUser(app.db, userId, work);
const born = (day: number) => ({ kind: "birthday" as const, value: { month: 3, day, year: null } });
const lives = (place: string) => ({ kind: "home" as const, value: { place } });

async function log(userId: UserId, name: string, on: string, told: Parameters<typeof applyTo>[3] = {}) {
  const body = `${name} called. born Leeds Oakland ${on}`;
  const noteId = await saveNote(app.db, userId, body, { on });
  await applyTo(app.db, userId, noteId, { people: [mention("p", name)], ...told });
  return noteId;
}
async function idOf(userId: UserId, name: string): Promise<string> {
  const people = await run(userId, (tx) => tx.selectFrom("person").select(["id", "name"]).execute());
  return people.find((person) => person.name === name)?.id ?? expect.fail(`nobody is called ${name}`);
}

it("reads two as one: facts once, notes of both, ties and the latest meeting, and one line in the list", async () => {
  const { id: user } = await aUser(app);
  await log(user, "Sarah Chen", "2026-01-01", { lives_in: [{ person: "p", place: "Leeds", quote: "Leeds" }] });
  await log(user, "Priya", "2026-02-02", { lives_in: [{ person: "p", place: "Leeds", quote: "Leeds" }] });
  const [sarah, priya, mia] = [await idOf(user, "Sarah Chen"), await idOf(user, "Priya"), await add(user, "Mia")];
  await addTie(app, user, priya, { relation: "child", relative: { id: mia } });
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });

  const [fact, ...others] = await run(user, (tx) => listFacts(tx, user, sarah));
  expect(others).toEqual([]);
  expect(fact?.sources.map(({ on }) => on)).toEqual(["2026-02-02", "2026-01-01"]);
  expect((await run(user, (tx) => listNotes(tx, user, { personId: sarah, limit: 9 }))).notes).toHaveLength(2);
  expect((await run(user, (tx) => listTies(tx, user, sarah))).map(({ relative }) => relative.name)).toEqual(["Mia"]);
  expect((await run(user, (tx) => listTies(tx, user, mia))).map(({ relative }) => relative.id)).toEqual([sarah]);
  expect(await run(user, (tx) => findPerson(tx, user, priya))).toMatchObject({ id: sarah, lastMetOn: "2026-02-02" });
  const { id: except } = await run(user, (tx) => getSelf(tx, user));
  expect(await run(user, (tx) => listNames(tx, user, { except, limit: 9 }))).toEqual(["Mia", "Sarah Chen"]);
});

it("settles what holds over both, and for each again when they are taken apart", async () => {
  const { id: user } = await aUser(app);
  await log(user, "Sarah Chen", "2026-01-01", { lives_in: [{ person: "p", place: "Leeds", quote: "Leeds" }] });
  await log(user, "Priya", "2026-02-02", { lives_in: [{ person: "p", place: "Oakland", quote: "Oakland" }] });
  const [sarah, priya] = [await idOf(user, "Sarah Chen"), await idOf(user, "Priya")];
  const before = await readLedger(app.db, user);
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  const holding = async (id: string) =>
    (await run(user, (tx) => listFacts(tx, user, id))).filter(({ until }) => until === null).map(({ text }) => text);
  expect(await holding(sarah)).toEqual(["Oakland"]);
  await unmergePerson(app, user, priya);
  expect([await holding(sarah), await holding(priya)]).toEqual([["Leeds"], ["Oakland"]]);
  expect({ ...(await readLedger(app.db, user)), apart: [] }).toEqual(before);
});

it("gives each what was theirs a month later, and leaves what came since with the one who was kept", async () => {
  const { id: user } = await aUser(app);
  const old = await log(user, "Priya", "2026-01-01", { lives_in: [{ person: "p", place: "Leeds", quote: "Leeds" }] });
  await log(user, "Sarah Chen", "2026-01-02");
  const [sarah, priya] = [await idOf(user, "Sarah Chen"), await idOf(user, "Priya")];
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  await addFact(app, user, priya, born(3));
  await log(user, "Priya", "2026-02-01");
  // Read again while merged, the old note still speaks of whom it spoke of.
  await applyTo(app.db, user, old, {
    people: [mention("p", "Priya")],
    lives_in: [{ person: "p", place: "Leeds", quote: "Leeds" }],
  });
  await unmergePerson(app, user, priya);
  const facts = async (id: string) => (await run(user, (tx) => listFacts(tx, user, id))).map(({ text }) => text);
  expect([await facts(priya), await facts(sarah)]).toEqual([["Leeds"], ["3 March"]]);
  const notes = await run(user, (tx) => listNotes(tx, user, { personId: priya, limit: 9 }));
  expect(notes.notes.map(({ id }) => id)).toEqual([old]);
});

it("shows the photo and the rhythm of whoever was merged where the one kept has none, until they are taken apart", async () => {
  const { id: user } = await aUser(app);
  const [sarah, priya, bo] = [await add(user, "Sarah Chen"), await add(user, "Priya"), await add(user, "Bo")];
  const keeping = (id: string) =>
    run(user, async (tx) => {
      const { photoId } = (await findPerson(tx, user, id)) ?? expect.fail("nobody is there");
      const { rhythm, dueOn } = await getPersonKeeping(tx, user, id);
      return { photoId, days: rhythm.own, isDue: dueOn !== null };
    });
  const none = { photoId: null, days: null, isDue: false };
  const photoId = await run(user, async (tx) => {
    const id = await insertPhoto(tx, user, { personId: priya, mediaType: "image/webp", bytes: Buffer.from("x") });
    await setPersonPhoto(tx, user, priya, id);
    return id;
  });
  await setRhythm(app, user, priya, 30);
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  const { activityId } = await mergePeople(app, user, { keptId: bo, mergedIds: [sarah] });
  expect(await keeping(bo)).toEqual({ photoId, days: 30, isDue: true });

  await unmergePerson(app, user, priya);
  expect([await keeping(bo), await keeping(priya)]).toEqual([none, { photoId, days: 30, isDue: true }]);
  await undoActivity(app, user, activityId ?? "");
  expect(await keeping(sarah)).toEqual(none);

  await setRhythm(app, user, sarah, 7);
  const again = await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  expect(await keeping(sarah)).toMatchObject({ photoId, days: 7 });
  await undoActivity(app, user, again.activityId ?? "");
  expect(await keeping(sarah)).toMatchObject({ photoId: null, days: 7 });
});

it("leaves a rhythm that was set since with the one who was kept", async () => {
  const { id: user } = await aUser(app);
  const [sarah, priya] = [await add(user, "Sarah Chen"), await add(user, "Priya")];
  await setRhythm(app, user, priya, 30);
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  await setRhythm(app, user, sarah, 30);
  await unmergePerson(app, user, priya);
  const days = (id: string) => run(user, async (tx) => (await getPersonKeeping(tx, user, id)).rhythm.own);
  expect([await days(sarah), await days(priya)]).toEqual([30, 30]);
});

it("leaves a note that came since and names both with the one who was kept, though it is asked about", async () => {
  const { id: user } = await aUser(app);
  await log(user, "Sarah Chen", "2026-01-01");
  await log(user, "Priya", "2026-01-02");
  const [sarah, priya] = [await idOf(user, "Sarah Chen"), await idOf(user, "Priya")];
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  await addFact(app, user, sarah, born(4));
  const since = await saveNote(app.db, user, "Priya and Sarah Chen called. born", { on: "2026-02-01" });
  await applyTo(app.db, user, since, {
    people: [mention("p", "Priya"), mention("s", "Sarah Chen")],
    birthdays: [{ person: "p", month: 3, day: 3, year: null, quote: "born" }],
  });
  await unmergePerson(app, user, priya);
  const notes = await run(user, (tx) => listNotes(tx, user, { personId: priya, limit: 9 }));
  expect(notes.notes.map(({ id }) => id)).not.toContain(since);
});

it("deletes a fact of both where it is deleted once", async () => {
  const { id: user } = await aUser(app);
  const [sarah, priya] = [await add(user, "Sarah Chen"), await add(user, "Priya")];
  for (const id of [sarah, priya]) await addFact(app, user, id, lives("Leeds"));
  await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  const [shown] = await run(user, (tx) => listFacts(tx, user, sarah));
  const { activityId } = await deleteFact(app, user, shown?.id ?? "");
  expect(await run(user, (tx) => listFacts(tx, user, sarah))).toEqual([]);
  await undoActivity(app, user, activityId ?? "");
  await unmergePerson(app, user, priya);
  expect(await run(user, (tx) => listFacts(tx, user, priya))).toHaveLength(1);
});

it("asks which holds where two merged were born on different days, and keeps what is answered", async () => {
  const { id: user } = await aUser(app);
  const birthday = (day: number) => ({ birthdays: [{ person: "p", month: 3, day, year: null, quote: "born" }] });
  await log(user, "Sarah Chen", "2026-01-01", birthday(3));
  await log(user, "Priya", "2026-02-02", birthday(4));
  const [sarah, priya] = [await idOf(user, "Sarah Chen"), await idOf(user, "Priya")];
  const { activityId } = await mergePeople(app, user, { keptId: sarah, mergedIds: [priya] });
  const asked = () => run(user, (tx) => listOpenSuggestions(tx, user, { locale: "en-GB", limit: 9 }));
  expect(await asked()).toMatchObject([{ kind: "which", person: { id: sarah }, known: "3 March", told: "4 March" }]);
  const answered = await answerSuggestion(app, user, (await asked())[0]?.id ?? "", { is: "told" });
  expect((await run(user, (tx) => listFacts(tx, user, sarah))).map(({ text }) => text)).toEqual(["4 March"]);
  await undoActivity(app, user, answered.activityId ?? "");
  await undoActivity(app, user, activityId ?? "");
  expect(await asked()).toEqual([]);
  expect((await run(user, (tx) => listFacts(tx, user, sarah))).map(({ text }) => text)).toEqual(["3 March"]);
});

it("never merges the owner into somebody, nor anybody into themselves", async () => {
  const { id: user } = await aUser(app);
  const sarah = await add(user, "Sarah Chen");
  const self = await run(user, (tx) =>
    tx.selectFrom("person").select("id").where("is_self", "=", true).executeTakeFirstOrThrow(),
  );
  await expect(mergePeople(app, user, { keptId: sarah, mergedIds: [self.id] })).rejects.toMatchObject({ status: 404 });
  await expect(mergePeople(app, user, { keptId: sarah, mergedIds: [sarah] })).rejects.toMatchObject({ status: 404 });
  await mergePeople(app, user, { keptId: self.id, mergedIds: [sarah] });
  expect(await run(user, (tx) => findPerson(tx, user, sarah))).toMatchObject({ id: self.id, isSelf: true });
});

it("finds who is likely there twice, by reason, and not those who are kept apart or tied", async () => {
  const { id: user } = await aUser(app);
  const phone = (value: string) => ({ kind: "phone" as const, value: { value } });
  const [ana, anna] = [await add(user, "Ana Díaz"), await add(user, "Anouk")];
  await addFact(app, user, ana, phone("07700 900142"));
  await addFact(app, user, anna, phone("07700-900142"));
  const [bob, robert] = [await add(user, "Bob Lee"), await add(user, "Robert Lee")];
  await add(user, "Robert Stone");
  const [kwame, kwameM, esi] = [await add(user, "Kwame"), await add(user, "Kwame Mensah"), await add(user, "Esi")];
  await addTie(app, user, kwame, { relation: "child", relative: { id: esi } });
  await addTie(app, user, kwameM, { relation: "friend", relative: { id: esi } });
  const [zoe, other] = [await add(user, "Zoë Hart"), await add(user, "Zoe Hart")];

  const found = () => run(user, (tx) => listLikelyDuplicates(tx, user, { limit: 9 }));
  const said = async () =>
    (await found()).map(({ one, other, because }) => [[one.name, other.name].sort().join(), because]);
  expect(await said()).toEqual([
    ["Ana Díaz,Anouk", "both have 07700 900142"],
    ["Zoe Hart,Zoë Hart", "the same name"],
    ["Bob Lee,Robert Lee", "one name is short for the other, and the family name is the same"],
    ["Kwame,Kwame Mensah", "one name is within the other, and both are tied to Esi"],
  ]);
  await keepApart(app, user, { personId: bob, otherId: robert });
  await addTie(app, user, zoe, { relation: "sibling", relative: { id: other } });
  await mergePeople(app, user, { keptId: kwameM, mergedIds: [kwame] });
  expect((await said()).map(([names]) => names)).toEqual(["Ana Díaz,Anouk"]);
});

it("brings people back as they were kept, when the undoing of the one note that tells of them is taken back", async () => {
  const { id: user } = await aUser(app);
  const names = ["Ana", "Bo", "Cy", "Di"];
  const noteId = await saveNote(app.db, user, names.join(", "));
  await applyTo(app.db, user, noteId, { people: names.map((name) => mention(name, name)) });
  // Into the one made last, so that none is there before whom they are kept as.
  const ids = await Promise.all(names.map((name) => idOf(user, name)));
  for (const [index, id] of ids.slice(1).entries()) {
    await mergePeople(app, user, { keptId: id, mergedIds: [ids[index] ?? ""] });
  }
  const before = await readLedger(app.db, user);
  const { activityId } = await undoNote(app, user, noteId);
  expect((await readLedger(app.db, user)).people).toEqual([]);
  await undoActivity(app, user, activityId ?? "");
  expect(await readLedger(app.db, user)).toEqual(before);
  expect(await run(user, (tx) => findPerson(tx, user, ids[0] ?? ""))).toMatchObject({ id: ids[3] });
});
