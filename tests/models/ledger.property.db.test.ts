import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { asUser, type OpenDatabase } from "~db/client.server";
import { insertPerson } from "~db/queries/person.server";
import type { UserId } from "~db/schema";
import { takeBack } from "~/models/apply/take-back.server";
import type { Extraction } from "~/understand/extraction";
import { openTestDatabase } from "../support/database";
import { insertAccount } from "../support/insert-account";
import { applyTo, extraction, mention, readLedger, saveNote } from "../support/ledger";

const RUNS = 25;
/** A history of up to five notes a run. */
const TIMEOUT_MS = 120_000;

let database: OpenDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});

const NAMES = ["Sarah", "Sarah Chen", "Sarah Okafor", "Mia", "Tomás", "Kwame Mensah", "Bob", "Robert Lee"];
const PLACES = ["Leeds", "Oakland", "Porto"];
const EMPLOYERS = ["Stripe", "Figma"];
/** Every quote a made-up reading may give: each note holds all of them, so that nothing is dropped. */
const BODY = [...NAMES, ...PLACES, ...EMPLOYERS, "born", "family", "news", "promise"].join(". ");

const readingOf = (names: string[]): fc.Arbitrary<Extraction> => {
  const ref = fc.constantFrom(...names.map((_, index) => `p${index}`));
  const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 2 });
  return fc
    .record({
      met: fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length }),
      pronoun: fc.constantFrom("she", "he", null),
      day: fc.constantFrom("2024-05-05", "2025-06-06", null),
      birthdays: some(fc.record({ person: ref, year: fc.constantFrom(1990, null), quote: fc.constant("born") })),
      lives_in: some(fc.record({ person: ref, place: fc.constantFrom(...PLACES) })),
      work: some(
        fc.record({
          person: ref,
          employer: fc.constantFrom(...EMPLOYERS),
          role: fc.constantFrom("designer", null),
          status: fc.constantFrom("current", "former", "starting" as const),
        }),
      ),
      family: some(
        fc.record({
          person: fc.oneof(ref, fc.constant("self")),
          relation: fc.constantFrom("child", "parent", "sibling", "spouse" as const),
          relative: fc.oneof(ref, fc.constant(null)),
          word: fc.constantFrom("daughter", null),
        }),
      ),
      promise: fc.boolean(),
    })
    .map((told) =>
      extraction({
        people: names.map((name, index) =>
          mention(`p${index}`, name, { met: told.met[index] ?? false, pronoun: index === 0 ? told.pronoun : null }),
        ),
        date: told.day === null ? null : { on: told.day, quote: "news" },
        birthdays: told.birthdays.map((birthday) => ({ ...birthday, month: 3, day: 3 })),
        lives_in: told.lives_in.map((home) => ({ ...home, quote: home.place })),
        work: told.work.map((job) => ({ ...job, quote: job.employer })),
        family: told.family.map((tie) => ({ ...tie, quote: "family" })),
        follow_ups: told.promise ? [{ person: "p0", text: "Call", due: null, quote: "promise" }] : [],
      }),
    );
};

const reading = fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }).chain(readingOf);
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
        await asUser(database.db, userId, (tx) => takeBack(tx, userId, noteId));
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
        await asUser(database.db, userId, (tx) => takeBack(tx, userId, noteId));
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
