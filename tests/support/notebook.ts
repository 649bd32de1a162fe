import { asUser } from "~db/client.server";
import { holdNote } from "~db/queries/note.server";
import { insertPerson } from "~db/queries/person.server";
import { insertReading } from "~db/queries/reading.server";
import type { App } from "~/app.server";
import { takeBack } from "~/models/apply/take-back.server";
import { editNote } from "~/models/note.server";
import { applyAgain, applyNew } from "~/models/reading.server";
import { undoActivity } from "~/models/undo-activity.server";
import type { Extraction } from "~/understand/extraction";
import { doByHand, listIds, pickOf } from "./do-by-hand";
import { insertAccount } from "./insert-account";
import { readLedger, saveNote } from "./ledger";
import type { Action } from "./random-action";
import { BODY } from "./random-reading";

type Undo = () => Promise<unknown>;

/** An account in which somebody writes notes, whose reading is known beforehand, and does what a hand can do. */
export async function openNotebook(app: App, earlier: readonly Extraction[]) {
  const userId = await insertAccount(app);
  await run((tx) => insertPerson(tx, userId, { name: "You", isSelf: true }));
  /** What a text says. */
  const says = new Map<string, Extraction>();
  for (const told of earlier) await log(told);

  function run<T>(work: Parameters<typeof asUser<T>>[2]): Promise<T> {
    return asUser(app.db, userId, work);
  }

  function write(told: Extraction): string {
    const body = `${BODY}. Note ${says.size}.`;
    says.set(body, told);
    return body;
  }

  async function log(told: Extraction): Promise<string> {
    const day = String(10 + (says.size % 18));
    const noteId = await saveNote(app.db, userId, write(told), { on: `2026-01-${day}` });
    await readWaiting();
    return noteId;
  }

  /** What the jobs do that read. */
  async function readWaiting(): Promise<void> {
    const waiting = await run((tx) =>
      tx
        .selectFrom("note")
        .select(["id", "body"])
        .where("state", "=", "waiting")
        .where("deleted_at", "is", null)
        .execute(),
    );
    for (const { id, body } of waiting) {
      await run(async (tx) => {
        const note = await holdNote(tx, userId, id);
        const result = says.get(body);
        if (!note || !result) throw new Error("A note that nobody wrote.");
        const reading = { noteId: id, revision: note.revision, reader: "test", version: "1", result, tookMs: 1 };
        await applyNew(tx, userId, note, { id: await insertReading(tx, userId, reading), result }, app.now());
      });
    }
  }

  /** A note of its own, so that what was logged is taken back whole. */
  async function unlog(noteId: string): Promise<void> {
    await run(async (tx) => {
      await takeBack(tx, userId, noteId, app.now());
      await tx.deleteFrom("note").where("id", "=", noteId).execute();
    });
  }

  /** Does it and returns how to undo it; null where there is nothing to do it to. */
  async function act(doing: Action): Promise<Undo | null> {
    if (doing.does === "log") {
      const noteId = await log(doing.told);
      return () => unlog(noteId);
    }
    const done = doing.does === "edit note" ? await rewrite(doing) : await doByHand(app, userId, doing);
    const activityId = done ? done.activityId : null;
    if (!activityId) return null;
    await readWaiting();
    return async () => {
      await undoActivity(app, userId, activityId);
      await readWaiting();
    };
  }

  async function rewrite({ told, pick }: Extract<Action, { does: "edit note" }>) {
    const id = pickOf(await run((tx) => listIds(tx, "note")), pick);
    return id && editNote(app, userId, id, { body: write(told), private: false });
  }

  async function readAllAgain(): Promise<void> {
    await run(async (tx) => {
      for (const id of await listIds(tx, "note")) await applyAgain(tx, userId, id, { now: app.now() });
    });
  }

  return { userId, run, act, readAllAgain, known: () => readLedger(app.db, userId, { namedOnly: true }) };
}
