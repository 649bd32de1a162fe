import { Readable } from "node:stream";
import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { migrate } from "~db/migrate";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import { exportAccount, importAccount } from "~/models/account-data.server";
import { addFact, editFact } from "~/models/fact.server";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { embedPassages } from "~/models/passage.server";
import { createPerson, editPerson } from "~/models/person.server";
import { answerSuggestion } from "~/models/suggestion.server";
import { undoActivity } from "~/models/undo-activity.server";
import { search } from "~/search/search.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { applyTo, mention, saveNote } from "../support/ledger";

const app = await openTestApp();
let user: TestUser;
beforeEach(async () => {
  user = await aUser(app);
});

const add = (name: string) => createPerson(app, user.id, { name, pronoun: null });
const tell = (id: string, text: string) => addFact(app, user.id, id, { kind: "news", value: { text } });

/** The facts found, each with whose it is, as their passages read. */
async function find(question: string, by = user): Promise<string[]> {
  await embedPassages(app, by.id);
  const { hits } = await search(app, by.id, question, { now: new Date(), timeZone: "UTC", limit: 10 });
  return hits.flatMap((hit) => (hit.kind === "fact" ? [hit.passage.map(({ text }) => text).join("")] : []));
}

const listPassages = (by = user) =>
  asUser(app.db, by.id, (tx) => tx.selectFrom("passage").select(["text", "model"]).orderBy("text").execute());

test("a fact by hand is found by its words, by the name of whose it is, and by both", async () => {
  const { id } = await add("Nacho Ruiz");
  await tell(id, "Plays the cello");
  await tell((await add("Ida Lund")).id, "Plays the harp");
  expect((await find("cello"))[0]).toBe("Nacho Ruiz. News: Plays the cello");
  expect(await find("Nacho")).toEqual(["Nacho Ruiz. News: Plays the cello"]);
  expect((await find("what does Nacho Ruiz play?"))[0]).toBe("Nacho Ruiz. News: Plays the cello");
  expect((await find("Nachho cello"))[0]).toBe("Nacho Ruiz. News: Plays the cello");
});

test("whoever is called otherwise is found as they are called now, and nothing is embedded anew for it", async () => {
  const { id } = await add("Nacho Ruiz");
  await tell(id, "Plays the cello");
  await embedPassages(app, user.id);
  const before = await listPassages();
  const { activityId } = await editPerson(app, user.id, id, { name: "Ignacio Vega", pronoun: null });
  expect(await find("Ignacio Vega")).toEqual(["Ignacio Vega. News: Plays the cello"]);
  expect(await find("Nacho Ruiz")).toEqual([]);
  await undoActivity(app, user.id, activityId ?? "");
  expect(await find("Nacho Ruiz")).toEqual(["Nacho Ruiz. News: Plays the cello"]);
  expect(await find("Ignacio Vega")).toEqual([]);
  expect(await listPassages()).toEqual(before);
});

test("of people kept as one a fact is found by the name they are kept under, and apart by its own", async () => {
  const { id: nacho } = await add("Nacho Ruiz");
  const { id: kept } = await add("Ignacio Vega");
  await tell(nacho, "Plays the cello");
  await mergePeople(app, user.id, { keptId: kept, mergedIds: [nacho] });
  expect(await find("Ignacio Vega")).toEqual(["Ignacio Vega. News: Plays the cello"]);
  await unmergePerson(app, user.id, nacho);
  expect(await find("Ignacio Vega")).toEqual([]);
  expect(await find("Nacho Ruiz")).toEqual(["Nacho Ruiz. News: Plays the cello"]);
});

test("what was read from an export is found as in the original, after renaming, merging and taking back", async () => {
  const { id: nacho } = await add("Nacho Ruiz");
  const { id: kept } = await add("Ignacio Vega");
  const { id: cello } = await tell(nacho, "Plays the cello");
  await mergePeople(app, user.id, { keptId: kept, mergedIds: [nacho] });
  await editPerson(app, user.id, kept, { name: "Iggy Vega", pronoun: null });
  const edit = await editFact(app, user.id, cello, { kind: "news", value: { text: "Sold the cello" } });
  await undoActivity(app, user.id, edit.activityId ?? "");
  const lines: string[] = [];
  await exportAccount(app, user.id, (line) => Promise.resolve(void lines.push(line)));
  const other = await aUser(app);
  await importAccount(app, other.id, Readable.from(lines));
  expect(await find("Iggy cello", other)).toEqual(["Iggy Vega. News: Plays the cello"]);
  await find("Iggy cello");
  expect(await listPassages(other)).toEqual(await listPassages());
});

test("a fact that an answer throws out is found no more, and again once the answer is taken back", async () => {
  const { id } = await add("Nacho Ruiz");
  await addFact(app, user.id, id, { kind: "birthday", value: { month: 3, day: 3, year: null } });
  const [passage] = await listPassages();
  const birthdays = [{ person: "p", month: 3, day: 4, year: null, quote: "born on March 4" }];
  const noteId = await saveNote(app.db, user.id, "Nacho Ruiz was born on March 4");
  await applyTo(app.db, user.id, noteId, { people: [mention("p", "Nacho Ruiz")], birthdays });
  const [asked] = await asUser(app.db, user.id, (tx) =>
    listOpenSuggestions(tx, user.id, { locale: "en-GB", limit: 1 }),
  );
  const { activityId } = await answerSuggestion(app, user.id, asked?.id ?? expect.fail("nothing"), { is: "told" });
  expect(await listPassages()).toEqual([]);
  await undoActivity(app, user.id, activityId ?? "");
  expect(await listPassages()).toContainEqual(passage);
});

test("passages made with a name before them lose it with the update, and are embedded anew", async () => {
  const { id } = await add("Dr. Nacho Ruiz");
  await tell(id, "Plays the cello. Often");
  await embedPassages(app, user.id);
  const before = await listPassages();
  await asUser(app.db, user.id, (tx) =>
    tx
      .updateTable("passage")
      .set((passage) => ({ text: sql<string>`'Dr. Nacho Ruiz. ' || ${passage.ref("text")}` }))
      .execute(),
  );
  await app.db
    .deleteFrom("migration" as "account")
    .where("name", "like", "0017%")
    .execute();
  await migrate(app.db);
  expect(await listPassages()).toEqual(before.map(({ text }) => ({ text, model: null })));
  expect(await find("cello")).toEqual(["Dr. Nacho Ruiz. News: Plays the cello. Often"]);
});
