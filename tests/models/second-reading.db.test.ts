import { beforeEach, describe, expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { findNote } from "~db/queries/note.server";
import { findAppliedReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { deleteNote, editNote, logNote, undoNote } from "~/models/note.server";
import { readNote } from "~/models/reading.server";
import { applyStoredReading, findPreview, previewReading } from "~/models/second-reading.server";
import { aUser, openTestApp } from "../support/app";
import { withEndpoint } from "../support/fake-endpoint";
import { extraction, mention, readLedger } from "../support/ledger";

const BODY = "Coffee with Sarah Chen yesterday. She lives in Oakland. Send her the recipe by Friday.";
const ANSWER = extraction({
  people: [mention("p1", "Sarah Chen", { pronoun: "she" })],
  news: [{ person: "p1", text: "Lives near the lake now", quote: "She lives in Oakland" }],
});
const BY_ENDPOINT = ["Sarah Chen: news Lives near the lake now"];

const app = await openTestApp();
let userId: UserId;
beforeEach(async () => {
  userId = (await aUser(app)).id;
});

async function logAndRead(by: App): Promise<string> {
  const note = { body: BODY, writtenAt: new Date("2026-03-14T12:00:00Z"), timeZone: "UTC" };
  const { id: noteId } = await logNote(app, userId, note);
  await readNote(by, { userId, noteId, revision: 1 });
  return noteId;
}

async function readerOf(noteId: string): Promise<string | undefined> {
  return (await asUser(app.db, userId, (tx) => findAppliedReading(tx, userId, noteId)))?.reader;
}

describe("a second reading", () => {
  it("is shown as a difference, and applied only when that is said, once", async () => {
    const noteId = await logAndRead(app);
    const before = await readLedger(app.db, userId);
    const memoro = await withEndpoint(app, [{ says: ANSWER }]);
    const preview = await previewReading(memoro, userId, noteId, "endpoint");
    if (preview.is !== "read") throw new Error(preview.because);
    const { readingId } = preview;
    const shown = await findPreview(memoro, userId, noteId, readingId, "en-GB");
    expect(shown?.reader).toBe("endpoint");
    expect(shown?.difference.added).toContainEqual({
      what: "fact",
      person: "Sarah Chen",
      text: "News: Lives near the lake now",
      day: null,
    });
    expect(shown?.difference.removed.map(({ text }) => text)).toContain("Lives in: Oakland");
    expect(await readLedger(app.db, userId)).toEqual(before);

    expect(await applyStoredReading(memoro, userId, noteId, readingId)).toBe(true);
    const after = await readLedger(app.db, userId);
    expect(after.facts).toEqual(BY_ENDPOINT);
    expect(await readerOf(noteId)).toBe("endpoint");
    expect(await applyStoredReading(memoro, userId, noteId, preview.readingId)).toBe(true);
    expect(await readLedger(app.db, userId)).toEqual(after);
    expect(await findPreview(memoro, userId, noteId, readingId, "en-GB")).toBeUndefined();
  });

  it("goes the other way too, and costs nothing", async () => {
    const noteId = await logAndRead(await withEndpoint(app, [{ says: ANSWER }]));
    const preview = await previewReading(app, userId, noteId, "built-in");
    if (preview.is !== "read") throw new Error(preview.because);
    expect(await applyStoredReading(app, userId, noteId, preview.readingId)).toBe(true);
    expect((await readLedger(app.db, userId)).facts).toContain("Sarah Chen: home Oakland");
  });

  it("is of the note as it was: once that was edited or undone it is not applied", async () => {
    const noteId = await logAndRead(app);
    const preview = async () => {
      const made = await previewReading(app, userId, noteId, "built-in");
      return made.is === "read" ? made.readingId : "";
    };
    const first = await preview();
    await undoNote(app, userId, noteId);
    expect(await applyStoredReading(app, userId, noteId, first)).toBe(false);
    const second = await preview();
    await editNote(app, userId, noteId, { body: "Nothing.", private: false });
    expect(await applyStoredReading(app, userId, noteId, second)).toBe(false);
    expect((await readLedger(app.db, userId)).people).toEqual([]);
  });

  it("is refused where the endpoint gives none, and where there is no endpoint", async () => {
    const noteId = await logAndRead(app);
    const memoro = await withEndpoint(app, [{ refuses: "No." }]);
    expect(await previewReading(memoro, userId, noteId, "endpoint")).toEqual({ is: "refused", because: "no answer" });
    expect(await previewReading(app, userId, noteId, "endpoint")).toEqual({ is: "refused", because: "no endpoint" });
  });

  it("of a note that is gone, or of somebody else's, is not found", async () => {
    const noteId = await logAndRead(app);
    const { id: other } = await aUser(app);
    await expect(previewReading(app, other, noteId, "built-in")).rejects.toMatchObject({ status: 404 });
    await deleteNote(app, userId, noteId);
    await expect(previewReading(app, userId, noteId, "built-in")).rejects.toMatchObject({ status: 404 });
    expect(await asUser(app.db, userId, (tx) => findNote(tx, userId, noteId))).toBeUndefined();
  });
});
