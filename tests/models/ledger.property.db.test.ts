import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { asUser, type OpenDatabase } from "~db/client.server";
import { insertPerson } from "~db/queries/person.server";
import type { UserId } from "~db/schema";
import { takeBack } from "~/models/apply/take-back.server";
import type { Extraction } from "~/understand/extraction";
import { openTestDatabase } from "../support/database";
import { insertAccount } from "../support/insert-account";
import { applyTo, readLedger, saveNote } from "../support/ledger";
import { BODY, reading } from "../support/random-reading";

const RUNS = 25;
/** A history of up to five notes a run. */
const TIMEOUT_MS = 120_000;

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});

const history = fc.array(reading, { maxLength: 4 });

/** An account with this history behind it, and a last note that nothing was done with yet. */
async function live(earlier: Extraction[]): Promise<{ userId: UserId; noteId: string }> {
  const userId = await insertAccount(database);
  await asUser(database.db, userId, (tx) => insertPerson(tx, userId, { name: "You", isSelf: true }));
  for (const [index, told] of earlier.entries()) {
    const noteId = await saveNote(database.db, userId, `${BODY}. Note ${index}.`, { on: `2026-01-0${index + 1}` });
    await applyTo(database.db, userId, noteId, told);
  }
  return { userId, noteId: await saveNote(database.db, userId, `${BODY}. The last.`, { on: "2026-02-01" }) };
}

/** What is known, the last note's own row aside: undoing leaves it, marked as undone. */
async function known(userId: UserId) {
  const { notes: _notes, ...content } = await readLedger(database.db, userId);
  return content;
}

it(
  "leaves what was known before, when a note is applied and undone",
  () =>
    fc.assert(
      fc.asyncProperty(history, reading, async (earlier, told) => {
        const { userId, noteId } = await live(earlier);
        const before = await known(userId);
        await applyTo(database.db, userId, noteId, told);
        await asUser(database.db, userId, (tx) => takeBack(tx, userId, noteId, new Date()));
        expect(await known(userId)).toEqual(before);
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

it(
  "knows the same after a note is applied, undone and applied again as after it was applied",
  () =>
    fc.assert(
      fc.asyncProperty(history, reading, async (earlier, told) => {
        const { userId, noteId } = await live(earlier);
        await applyTo(database.db, userId, noteId, told);
        const once = await known(userId);
        await asUser(database.db, userId, (tx) => takeBack(tx, userId, noteId, new Date()));
        await applyTo(database.db, userId, noteId, told);
        expect(await known(userId)).toEqual(once);
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);

it(
  "changes nothing when a note is read twice",
  () =>
    fc.assert(
      fc.asyncProperty(history, reading, async (earlier, told) => {
        const { userId, noteId } = await live(earlier);
        await applyTo(database.db, userId, noteId, told);
        const once = await known(userId);
        await applyTo(database.db, userId, noteId, told);
        expect(await known(userId)).toEqual(once);
      }),
      { numRuns: RUNS },
    ),
  TIMEOUT_MS,
);
