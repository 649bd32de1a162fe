import { beforeAll, beforeEach, expect } from "vitest";
import { asUser, type OpenDatabase } from "~db/client.server";
import { listFacts } from "~db/queries/fact.server";
import { insertPerson } from "~db/queries/person.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import { listTies } from "~db/queries/tie.server";
import type { UserId, WhichAnswer, WhoAnswer } from "~db/schema";
import { answerSuggestion } from "~/models/suggestion.server";
import { takeBack } from "~/models/apply/take-back.server";
import { openTestDatabase } from "./database";
import { insertAccount } from "./insert-account";
import { applyTo, mention, readLedger, saveNote } from "./ledger";

/** A database for the file, an account with nothing in it for each test, and what tests of applying do with them. */
export function openLedger() {
  let database: OpenDatabase;
  let userId: UserId;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  beforeEach(async () => {
    userId = await insertAccount(database);
    await run((tx) => insertPerson(tx, userId, { name: "You", isSelf: true }));
  });

  const run = <T>(work: Parameters<typeof asUser<T>>[2]) => asUser(database.db, userId, work);
  const personId = async (name: string): Promise<string> => {
    const people = await run((tx) => tx.selectFrom("person").select(["id", "name"]).execute());
    return people.find((person) => person.name === name)?.id ?? expect.fail(`nobody is called ${name}`);
  };
  return {
    db: () => database.db,
    user: () => userId,
    run,
    personId,
    save: (body: string, options?: Parameters<typeof saveNote>[3]) => saveNote(database.db, userId, body, options),
    apply: (noteId: string, told: Parameters<typeof applyTo>[3]) => applyTo(database.db, userId, noteId, told),
    known: () => readLedger(database.db, userId),
    undo: (noteId: string) => run((tx) => takeBack(tx, userId, noteId, new Date())),
    async factsOf(name: string) {
      const id = await personId(name);
      return run((tx) => listFacts(tx, userId, id));
    },
    async tiesOf(name: string) {
      const id = await personId(name);
      return run((tx) => listTies(tx, userId, id));
    },
    questions: () => run((tx) => listOpenSuggestions(tx, userId, { locale: "en-GB", limit: 10 })),
    /** Answers the only open question, as the person does. */
    async settleQuestion(given: WhoAnswer | WhichAnswer) {
      const [question] = await run((tx) => listOpenSuggestions(tx, userId, { locale: "en-GB", limit: 1 }));
      await answerSuggestion(
        { db: database.db, now: () => new Date() },
        userId,
        question?.id ?? expect.fail("nothing is asked"),
        given,
      );
    },
    async answer(about: string, given: WhoAnswer) {
      const asked = (await run((tx) => listOpenSuggestions(tx, userId, { locale: "en-GB", limit: 10 }))).find(
        (question) => question.kind === "who" && question.about === about,
      );
      const { id } = asked ?? expect.fail(`nothing is asked about ${about}`);
      await answerSuggestion({ db: database.db, now: () => new Date() }, userId, id, given);
    },
  };
}

export const SARAH = {
  people: [mention("p1", "Sarah Chen", { pronoun: "she" }), mention("p2", "Mia", { met: false })],
  date: { on: "2026-03-13", quote: "yesterday" },
  family: [{ person: "p1", relation: "child", relative: "p2", word: "daughter", quote: "Her daughter Mia" }],
  birthdays: [{ person: "p1", month: 3, day: 3, year: null, quote: "birthday is March 3" }],
  follow_ups: [
    { person: "p1", text: "Send her the ramen place", due: "2026-03-20", quote: "Send her the ramen place" },
  ],
} satisfies Parameters<typeof applyTo>[3];
export const SARAH_NOTE = "Sarah Chen yesterday. Her daughter Mia. Her birthday is March 3. Send her the ramen place.";
