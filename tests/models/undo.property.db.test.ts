import fc from "fast-check";
import { expect, it } from "vitest";
import { asUser, type Tx } from "~db/client.server";
import { insertPerson } from "~db/queries/person.server";
import type { UserId } from "~db/schema";
import { takeBack } from "~/models/apply/take-back.server";
import { addFact, deleteFact, editFact } from "~/models/fact.server";
import { completeFollowUp, deleteFollowUp } from "~/models/follow-up.server";
import { mergePeople, unmergePerson } from "~/models/merge.server";
import { deleteNote } from "~/models/note.server";
import { deletePeople } from "~/models/person.server";
import { applyAgain } from "~/models/reading.server";
import { answerSuggestion, leaveOut } from "~/models/suggestion.server";
import { addTie, deleteTie } from "~/models/tie.server";
import { undoActivity } from "~/models/undo-activity.server";
import type { Extraction } from "~/understand/extraction";
import { openTestApp } from "../support/app";
import { insertAccount } from "../support/insert-account";
import { applyTo, readLedger, saveNote } from "../support/ledger";
import { action, type Action } from "../support/random-action";
import { BODY, reading } from "../support/random-reading";

const RUNS = 12;
const TIMEOUT_MS = 180_000;

const app = await openTestApp();

async function live(earlier: Extraction[]): Promise<UserId> {
  const userId = await insertAccount(app);
  await asUser(app.db, userId, (tx) => insertPerson(tx, userId, { name: "You", isSelf: true }));
  for (const [index, told] of earlier.entries()) await log(userId, told, index);
  return userId;
}

async function log(userId: UserId, told: Extraction, index: number): Promise<string> {
  const noteId = await saveNote(app.db, userId, `${BODY}. Note ${index}.`, { on: `2026-01-${10 + index}` });
  await applyTo(app.db, userId, noteId, told);
  return noteId;
}

/** A note of its own, so that what was logged is taken back whole. */
async function unlog(userId: UserId, noteId: string): Promise<void> {
  await asUser(app.db, userId, async (tx) => {
    await takeBack(tx, userId, noteId);
    await tx.deleteFrom("note").where("id", "=", noteId).execute();
  });
}

type Undo = () => Promise<unknown>;

/** Does it and returns how to undo it; null where there is nothing to do it to. */
async function act(userId: UserId, doing: Action, index: number): Promise<Undo | null> {
  if (doing.does === "log") {
    const noteId = await log(userId, doing.told, index);
    return () => unlog(userId, noteId);
  }
  const done = await doByHand(userId, doing.does, doing.pick, doing.other);
  const activityId = done ? done.activityId : null;
  return activityId ? () => undoActivity(app, userId, activityId) : null;
}

async function doByHand(userId: UserId, does: Exclude<Action["does"], "log">, pick: number, otherPick: number) {
  const list = (table: "fact" | "tie" | "follow_up" | "note" | "person" | "merged" | "suggestion") =>
    asUser(app.db, userId, (tx) => listIds(tx, table));
  const one = (ids: readonly string[], at = pick) => ids[at % Math.max(ids.length, 1)];
  const [personId, otherId] = [one(await list("person")), one(await list("person"), otherPick)];
  const of = (ids: readonly string[]) => one(ids) ?? null;
  switch (does) {
    case "edit fact": {
      const id = of(await list("fact"));
      return id && editFact(app, userId, id, { kind: "home", value: { place: "Lisbon" } });
    }
    case "delete fact": {
      const id = of(await list("fact"));
      return id && deleteFact(app, userId, id);
    }
    case "add fact":
      return personId && addFact(app, userId, personId, { kind: "birthday", value: { month: 4, day: 4, year: null } });
    case "add tie":
      return personId && otherId && addTie(app, userId, personId, { relation: "friend", relative: { id: otherId } });
    case "delete tie": {
      const id = of(await list("tie"));
      return id && deleteTie(app, userId, id);
    }
    case "answer": {
      const id = of(await list("suggestion"));
      const kind = id && (await asUser(app.db, userId, (tx) => kindOf(tx, id)));
      if (!id || !kind) return null;
      if (kind === "which") return answerSuggestion(app, userId, id, { is: pick % 2 ? "told" : "as known" });
      const answers = [{ is: "new" as const }, { is: "nobody" as const }];
      const answer = personId && pick % 3 === 2 ? { is: "known" as const, personId } : answers[pick % 2];
      return answer && answerSuggestion(app, userId, id, answer);
    }
    case "leave out": {
      const said = await asUser(app.db, userId, listSaid);
      const chosen = said[pick % Math.max(said.length, 1)];
      return chosen && leaveOut(app, userId, chosen.noteId, chosen.personId);
    }
    case "merge":
      return personId && otherId && personId !== otherId
        ? mergePeople(app, userId, { keptId: personId, mergedIds: [otherId] })
        : null;
    case "unmerge": {
      const id = of(await list("merged"));
      return id && unmergePerson(app, userId, id);
    }
    case "delete note": {
      const id = of(await list("note"));
      return id && deleteNote(app, userId, id);
    }
    case "delete person":
      return personId && deletePeople(app, userId, [personId]);
    case "complete follow-up": {
      const id = of(await list("follow_up"));
      return id && completeFollowUp(app, userId, id);
    }
    case "delete follow-up": {
      const id = of(await list("follow_up"));
      return id && deleteFollowUp(app, userId, id);
    }
  }
}

async function listIds(tx: Tx, what: "fact" | "tie" | "follow_up" | "note" | "person" | "merged" | "suggestion") {
  if (what === "suggestion") {
    const rows = await tx.selectFrom("suggestion").select("id").where("answer", "is", null).orderBy("id").execute();
    return rows.map(({ id }) => id);
  }
  if (what === "person" || what === "merged") {
    const people = await tx
      .selectFrom("person")
      .select(["id", "kept_id as keptId"])
      .where("deleted_at", "is", null)
      .where("is_self", "=", false)
      .orderBy("id")
      .execute();
    return people.filter(({ id, keptId }) => (id === keptId) === (what === "person")).map(({ id }) => id);
  }
  if (what === "fact") {
    const rows = await tx
      .selectFrom("fact")
      .innerJoin("person", "person.id", "fact.person_id")
      .innerJoin("person as kept", "kept.id", "person.kept_id")
      .select("fact.id")
      .where("fact.deleted_at", "is", null)
      .where("kept.deleted_at", "is", null)
      .orderBy("fact.id")
      .execute();
    return rows.map(({ id }) => id);
  }
  const rows = await tx.selectFrom(what).select("id").where("deleted_at", "is", null).orderBy("id").execute();
  return rows.map(({ id }) => id);
}

async function kindOf(tx: Tx, suggestionId: string): Promise<"who" | "which"> {
  const { kind } = await tx
    .selectFrom("suggestion")
    .select("kind")
    .where("id", "=", suggestionId)
    .executeTakeFirstOrThrow();
  return kind;
}

/** Whom a note that is there tells of. */
async function listSaid(tx: Tx): Promise<{ noteId: string; personId: string }[]> {
  const rows = await tx
    .selectFrom("source")
    .innerJoin("person", "person.id", "source.person_id")
    .innerJoin("person as kept", "kept.id", "person.kept_id")
    .select(["source.note_id as noteId", "kept.id as personId"])
    .where("source.note_id", "is not", null)
    .where("source.quote", "<>", "")
    .where("kept.deleted_at", "is", null)
    .where("kept.is_self", "=", false)
    .orderBy("source.id")
    .execute();
  return rows.flatMap(({ noteId, personId }) => (noteId === null ? [] : [{ noteId, personId }]));
}

const known = (userId: UserId) => readLedger(app.db, userId);

it(
  "knows at each step back what was known at that step forward, when everything done is undone in reverse order",
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(reading, { minLength: 1, maxLength: 3 }),
        fc.array(action, { minLength: 1, maxLength: 7 }),
        async (earlier, actions) => {
          const userId = await live(earlier);
          const done: { undo: Undo; before: Awaited<ReturnType<typeof known>> }[] = [];
          for (const [index, each] of actions.entries()) {
            const before = await known(userId);
            const undo = await act(userId, each, earlier.length + index);
            if (undo) done.push({ undo, before });
          }
          for (const { undo, before } of done.reverse()) {
            await undo();
            expect(await known(userId)).toEqual(before);
          }
        },
      ),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

it(
  "never fails when what was done is undone in any order and twice, and reading every note again then changes nothing",
  () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(reading, { minLength: 1, maxLength: 3 }),
        fc.array(fc.record({ action, order: fc.nat(1000) }), { minLength: 1, maxLength: 7 }),
        async (earlier, actions) => {
          const userId = await live(earlier);
          const undos: { undo: Undo; order: number }[] = [];
          for (const [index, each] of actions.entries()) {
            const undo = each.action.does === "log" ? null : await act(userId, each.action, earlier.length + index);
            if (undo) undos.push({ undo, order: each.order });
          }
          for (const { undo } of undos.sort((a, b) => a.order - b.order)) {
            await undo();
            await undo();
          }
          await readAll(userId);
          const once = await known(userId);
          await readAll(userId);
          expect(await known(userId)).toEqual(once);
        },
      ),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

async function readAll(userId: UserId): Promise<void> {
  await asUser(app.db, userId, async (tx) => {
    for (const id of await listIds(tx, "note")) await applyAgain(tx, userId, id);
  });
}
