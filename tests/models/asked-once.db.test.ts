import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { getModelUse } from "~db/queries/model-use.server";
import { findAppliedReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { deleteNote, logNote, readNoteAgain } from "~/models/note.server";
import { readNote } from "~/models/reading.server";
import { findPreview, previewReading } from "~/models/second-reading.server";
import { aUser, openTestApp } from "../support/app";
import { withEndpoint, type Behaviour } from "../support/fake-endpoint";
import { extraction, mention } from "../support/ledger";

const ANSWER = extraction({
  people: [mention("p1", "Sarah Chen")],
  news: [{ person: "p1", text: "Lives near the lake now", quote: "She lives in Oakland" }],
});

const app = await openTestApp();
let userId: UserId;
beforeEach(async () => {
  userId = (await aUser(app)).id;
});
afterEach(() => sql`alter table source drop constraint if exists is_full`.execute(app.db));

/** From here on nothing can be applied. */
const fill = () => sql`alter table source add constraint is_full check (note_id is null) not valid`.execute(app.db);
const mend = () => sql`alter table source drop constraint is_full`.execute(app.db);

async function log(): Promise<string> {
  const body = "Coffee with Sarah Chen. She lives in Oakland.";
  return (await logNote(app, userId, { body, writtenAt: new Date(), timeZone: "UTC" })).id;
}
const use = async () => {
  const { readings, inputTokens } = await asUser(app.db, userId, (tx) => getModelUse(tx, userId, new Date(0)));
  return { readings, inputTokens };
};
const readerOf = async (noteId: string) =>
  (await asUser(app.db, userId, (tx) => findAppliedReading(tx, userId, noteId)))?.reader;

test.each<[string, Behaviour, { asked: number; inputTokens: number; reader: string }]>([
  ["that can be used", { says: ANSWER }, { asked: 1, inputTokens: 100, reader: "endpoint" }],
  ["that can't", { writes: "nonsense" }, { asked: 3, inputTokens: 300, reader: "built-in" }],
])("an answer %s is paid once and counts, though it can't be applied at first", async (_what, behaviour, paid) => {
  const memoro = await withEndpoint(app, [behaviour], { timeoutMs: 5000 });
  const noteId = await log();
  await fill();
  for (let tries = 0; tries < 3; tries++) {
    await expect(readNote(memoro, { userId, noteId, revision: 1 })).rejects.toMatchObject({ constraint: "is_full" });
  }
  expect(memoro.requests).toHaveLength(paid.asked);
  expect(await use()).toEqual({ readings: 1, inputTokens: paid.inputTokens });
  await mend();
  await readNote(memoro, { userId, noteId, revision: 1 });
  expect(memoro.requests).toHaveLength(paid.asked);
  expect(await readerOf(noteId)).toBe(paid.reader);
  // Wanted anew, it is asked anew.
  await readNoteAgain(app, userId, noteId);
  await readNote(memoro, { userId, noteId, revision: 2 });
  expect(memoro.requests.length).toBeGreaterThan(paid.asked);
});

test("what a note that is deleted meanwhile has used counts, read by itself or to be compared", async () => {
  const memoro = await withEndpoint(app, [{ says: ANSWER }], { timeoutMs: 5000 });
  const first = await log();
  await readNote(deletingAfterAnswer(memoro, first), { userId, noteId: first, revision: 1 });
  expect(await use()).toEqual({ readings: 1, inputTokens: 100 });
  const second = await log();
  const preview = await previewReading(deletingAfterAnswer(memoro, second), userId, second, "endpoint");
  const readingId = preview.is === "read" ? preview.readingId : expect.fail(preview.because);
  expect(await findPreview(memoro, userId, second, readingId, "en-GB")).toBeUndefined();
  expect(await use()).toEqual({ readings: 2, inputTokens: 200 });
});

function deletingAfterAnswer(memoro: App, noteId: string): App {
  const { endpoint } = memoro;
  if (!endpoint) throw new Error("There is no endpoint.");
  const { reader } = endpoint;
  const readMetered: typeof reader.readMetered = async (input) => {
    const answer = await reader.readMetered(input);
    await deleteNote(app, userId, noteId);
    return answer;
  };
  return { ...memoro, endpoint: { ...endpoint, reader: { ...reader, readMetered } } };
}
