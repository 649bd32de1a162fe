import { describe, expect, it } from "vitest";
import { addFact, deleteFact } from "~/models/fact.server";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { deleteNote, logNote } from "~/models/note.server";
import { createPerson } from "~/models/person.server";
import { readNote } from "~/models/reading.server";
import { settleOver } from "~/models/settle-over.server";
import { leaveOut } from "~/models/suggestion.server";
import { undoActivity } from "~/models/undo-activity.server";
import { handlers } from "~/jobs/handlers";
import { aUser, openTestApp } from "../support/app";
import { applyTo, mention, readLedger, saveNote } from "../support/ledger";

const app = await openTestApp();
/** Far enough ahead that the clock of the machine has not come to it. */
const on = (day: string) => ({ ...app, now: () => new Date(`${day}T10:05:00Z`) });

it("puts what says when it ends into the history on its day, by day, month and year, and nothing before", async () => {
  const { id: user } = await aUser(app);
  const { id: sarah } = await createPerson(app, user, { name: "Sarah", pronoun: null });
  const { id: tom } = await createPerson(app, user, { name: "Tom", pronoun: null });
  const { id: ana } = await createPerson(app, user, { name: "Ana", pronoun: null });
  await addFact(app, user, sarah, { kind: "home", value: { place: "Leeds", until: "2090-05-20" } });
  await addFact(app, user, tom, { kind: "home", value: { place: "Oslo", until: "2090-06" } });
  await addFact(app, user, ana, { kind: "home", value: { place: "Rome", until: "2091" } });
  const facts = async () => (await readLedger(app.db, user)).facts;
  const after = async (day: string) => {
    await settleOver(on(day), user);
    return (await facts()).filter((fact) => fact.includes(" until ")).map((fact) => fact.split(":")[0]);
  };
  const before = await facts();
  expect(await after("2090-05-18")).toEqual([]);
  expect(await facts()).toEqual(before);
  // Where the day begins first it is the 20th.
  expect(await after("2090-05-19")).toEqual(["Sarah"]);
  expect(await after("2090-05-31")).toEqual(["Sarah", "Tom"]);
  await handlers["settle-account"](on("2090-12-31"), { userId: user });
  expect(await after("2090-12-31")).toEqual(["Ana", "Sarah", "Tom"]);
  const once = await facts();
  await settleOver(on("2091-01-05"), user);
  expect(await facts()).toEqual(once);
});

it("puts a job that says its last day into the history then", async () => {
  const { id: user } = await aUser(app);
  const { id: sarah } = await createPerson(app, user, { name: "Sarah", pronoun: null });
  await addFact(app, user, sarah, {
    kind: "work",
    value: { employer: "Stripe", role: null, status: "current", until: "2090-01-31" },
  });
  await settleOver(on("2090-02-02"), user);
  expect((await readLedger(app.db, user)).facts).toEqual(["Sarah: work Stripe until 2090-01-31"]);
});

describe("by the clock that the night goes by, what is over is history after", () => {
  const ahead = on("2090-06-01");

  /** Sarah, who lives in Leeds until a day that is far off, and what can be done about her. */
  async function told() {
    const { id: user } = await aUser(app);
    const person = async (name: string) => (await createPerson(app, user, { name, pronoun: null })).id;
    const [sarah, sally, tom] = [await person("Sarah"), await person("Sally"), await person("Tom")];
    await mergePeople(app, user, { keptId: sarah, mergedIds: [sally] });
    await addFact(app, user, sarah, { kind: "home", value: { place: "Leeds", until: "2090-05-20" } });
    const liked = await addFact(app, user, sarah, { kind: "like", value: { text: "Ferries" } });
    const noteId = await saveNote(app.db, user, "Sarah called.");
    await applyTo(app.db, user, noteId, { people: [mention("p", "Sarah")] });
    const written = { body: "Met Sarah for lunch.", writtenAt: new Date("2026-03-14T12:00:00Z"), timeZone: "UTC" };
    const { id: unread } = await logNote(app, user, written);
    return { user, sarah, sally, tom, liked, noteId, unread };
  }

  it.each<[string, (known: Awaited<ReturnType<typeof told>>) => Promise<unknown>]>([
    ["adding a fact", ({ user, sarah }) => addFact(ahead, user, sarah, { kind: "like", value: { text: "Tea" } })],
    ["deleting one", ({ user, liked }) => deleteFact(ahead, user, liked.id)],
    ["taking a change back", ({ user, liked }) => undoActivity(ahead, user, liked.activityId ?? "")],
    ["merging", ({ user, sarah, tom }) => mergePeople(ahead, user, { keptId: sarah, mergedIds: [tom] })],
    ["taking apart", ({ user, sally }) => unmergePerson(ahead, user, sally)],
    ["leaving out of a note", ({ user, noteId, sarah }) => leaveOut(ahead, user, noteId, sarah)],
    ["deleting a note", ({ user, noteId }) => deleteNote(ahead, user, noteId)],
    ["reading a note", ({ user, unread }) => readNote(ahead, { userId: user, noteId: unread, revision: 1 })],
  ])("%s", async (_what, act) => {
    const known = await told();
    const facts = async () => (await readLedger(app.db, known.user)).facts;
    expect(await facts()).toContain("Sarah: home Leeds");
    await act(known);
    expect(await facts()).toContain("Sarah: home Leeds until 2090-05-20");
  });
});
