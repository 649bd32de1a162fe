import { expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { countWords, moveToGraph } from "~db/queries/passage.server";
import { findPassagesByLikeness, findPassagesByText, findPassagesByVector } from "~db/queries/search.server";
import { embedText } from "~/embed/built-in";
import { undoActivity } from "~/models/undo-activity.server";
import { deleteNote, editNote, logNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { testEngine } from "../support/database";
import { waitFor } from "../support/wait-for";

const app = await openTestApp();
const model = app.builtIn.embedder.model;
const WORK = ["nurse", "baker", "carpenter", "violinist", "farmer", "lawyer", "pilot", "tailor", "surgeon", "potter"];
const PLACES = [
  "Lisbon",
  "Oslo",
  "Cairo",
  "Lima",
  "Kyoto",
  "Accra",
  "Turin",
  "Boston",
  "Perth",
  "Hanoi",
  "Quito",
  "Leeds",
];

async function write(user: TestUser, body: string): Promise<string> {
  const { id } = await logNote(app, user.id, { body, writtenAt: new Date("2026-09-20T12:00:00Z"), timeZone: "UTC" });
  return id;
}

/** 120 notes, each with a vector of its own. */
async function writeMany(user: TestUser): Promise<void> {
  for (const work of WORK) for (const place of PLACES) await write(user, `Met a ${work} from ${place}.`);
  await embedPassages(app, user.id);
}

/** As a search is answered on this engine, once all that makes it quick is ready. */
async function nearest(user: TestUser, question: string, limit = 10) {
  const asked = { model, vector: embedText(question) };
  return asUser(app.db, user.id, (tx) => app.nearest.find(tx, user.id, asked, limit));
}

/** Exactly, by the engine itself. */
async function compared(user: TestUser, question: string, limit = 10) {
  const asked = { model, vector: embedText(question) };
  return asUser(app.db, user.id, (tx) => findPassagesByVector(tx, asked, limit));
}

async function makeQuick(user: TestUser): Promise<void> {
  await asUser(app.db, user.id, (tx) => countWords(tx, user.id));
  if (testEngine() === "postgres") {
    await asUser(app.db, user.id, (tx) => moveToGraph(tx, user.id, [model], 1000));
  } else {
    await nearest(user, "anything");
    await waitFor(() => app.nearest.holds(user.id, model));
  }
}

const noteIds = (found: { noteId: string | null }[]) => found.map(({ noteId }) => noteId);

test("what is made quick finds what comparing each finds, as near", async () => {
  const user = await aUser(app);
  await writeMany(user);
  const questions = ["a physician in Norway", "somebody who bakes", "Egypt", "who plays the fiddle", "flying in Peru"];
  const exact = await Promise.all(questions.map((question) => compared(user, question, 20)));
  await makeQuick(user);
  for (const [i, question] of questions.entries()) {
    const quick = await nearest(user, question, 20);
    expect(quick).toHaveLength(20);
    quick.forEach(({ nearness }, place) => expect(nearness).toBeCloseTo(exact[i][place].nearness, 2));
  }
});

test("what is written, changed, undone or deleted later is found as it then is", async () => {
  const user = await aUser(app);
  await writeMany(user);
  await makeQuick(user);
  const id = await write(user, "Ana keeps bees on her roof.");
  await embedPassages(app, user.id);
  expect(noteIds(await nearest(user, "honey", 1))).toEqual([id]);

  await editNote(app, user.id, id, { body: "Ana keeps geese on her roof.", private: false });
  await embedPassages(app, user.id);
  expect((await nearest(user, "goose", 200)).filter(({ noteId }) => noteId === id)).toHaveLength(1);
  expect(noteIds(await nearest(user, "goose", 1))).toEqual([id]);

  const { activityId } = await deleteNote(app, user.id, id);
  const left = await nearest(user, "goose", 500);
  expect(left).toHaveLength(WORK.length * PLACES.length);
  expect(noteIds(left)).not.toContain(id);

  await undoActivity(app, user.id, activityId ?? "");
  await embedPassages(app, user.id);
  expect(noteIds(await nearest(user, "goose", 1))).toEqual([id]);
});

test("two people's notes never meet, however they are looked for", async () => {
  const [ada, bea] = [await aUser(app), await aUser(app)];
  const hers = await write(ada, "Zyllabeth Quorn repairs harpsichords.");
  const others = await write(bea, "Lunch at the harbour.");
  for (const user of [ada, bea]) await embedPassages(app, user.id);
  for (const step of ["compared", "made quick"]) {
    if (step === "made quick") for (const user of [ada, bea]) await makeQuick(user);
    await asUser(app.db, bea.id, async (tx) => {
      expect(await findPassagesByText(tx, ["harpsichord", "quorn"], 10), step).toEqual([]);
      expect(await findPassagesByLikeness(tx, "zylabeth", 10), step).toEqual([]);
    });
    expect(noteIds(await nearest(bea, "an old keyboard instrument", 10)), step).toEqual([others]);
    await asUser(app.db, ada.id, async (tx) => {
      expect(noteIds(await findPassagesByText(tx, ["harpsichord"], 10)), step).toEqual([hers]);
      expect(noteIds(await findPassagesByLikeness(tx, "zylabeth", 10)), step).toEqual([hers]);
    });
    expect(noteIds(await nearest(ada, "an old keyboard instrument", 10)), step).toEqual([hers]);
  }
});

test("a common word finds as many as are asked for, and those with a rarer word beside it first", async () => {
  const user = await aUser(app);
  await writeMany(user);
  const rare = await write(user, "Met a lighthouse keeper.");
  await makeQuick(user);
  await asUser(app.db, user.id, async (tx) => {
    expect(noteIds(await findPassagesByText(tx, ["met", "lighthouse"], 10))[0]).toBe(rare);
    expect(await findPassagesByText(tx, ["met"], 10)).toHaveLength(10);
    expect(await findPassagesByText(tx, ["met", "lighthouse"], 10, { enough: 5 })).toHaveLength(1);
    expect(noteIds(await findPassagesByText(tx, ["met"], 10, { enough: 5 }))[0]).toBe(rare);
  });
});

test("a word that only a note since deleted had is forgotten when words are counted", async () => {
  const user = await aUser(app);
  const id = await write(user, "Xanthippe dropped by.");
  await write(user, "Nothing much.");
  await asUser(app.db, user.id, async (tx) => {
    expect(noteIds(await findPassagesByLikeness(tx, "xantippe", 10))).toEqual([id]);
  });
  await deleteNote(app, user.id, id);
  const words = await asUser(app.db, user.id, async (tx) => {
    await countWords(tx, user.id);
    return tx.selectFrom("passage_word").select("word").execute();
  });
  expect(words.map(({ word }) => word).sort()).toEqual(["", "much", "noth"]);
});
