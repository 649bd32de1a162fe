import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { asUser, type Tx } from "~db/client.server";
import { countEmbedded, listAccountsToEmbed } from "~db/queries/passage.server";
import { getModelUse } from "~db/queries/model-use.server";
import { findAppliedReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { EndpointSettings } from "~/env.server";
import { editNote, logNote, type NewNote } from "~/models/note.server";
import { embedPassages, embedWhatIsLeft } from "~/models/passage.server";
import { readNote } from "~/models/reading.server";
import { previewReading } from "~/models/second-reading.server";
import { aUser, openTestApp } from "../support/app";
import { withEndpoint, type Behaviour } from "../support/fake-endpoint";
import { extraction, mention, readLedger } from "../support/ledger";

const BODY = "Coffee with Sarah Chen yesterday. She lives in Oakland. Send her the recipe by Friday.";
const ANSWER = extraction({
  people: [mention("p1", "Sarah Chen", { pronoun: "she" })],
  news: [{ person: "p1", text: "Lives near the lake now", quote: "She lives in Oakland" }],
});
const BY_ENDPOINT = ["Sarah Chen: news Lives near the lake now"];

const app = await openTestApp({ now: () => new Date("2026-03-14T12:00:00Z") });
let userId: UserId;
beforeEach(async () => {
  userId = (await aUser(app)).id;
});

const run = <T>(work: (tx: Tx) => Promise<T>) => asUser(app.db, userId, work);

async function log(given: Partial<NewNote> = {}): Promise<string> {
  const note = { body: BODY, writtenAt: new Date("2026-03-14T12:00:00Z"), timeZone: "UTC", ...given };
  return (await logNote(app, userId, note)).id;
}

async function logAndRead(by: App, given: Partial<NewNote> = {}): Promise<string> {
  const noteId = await log(given);
  await readNote(by, { userId, noteId, revision: 1 });
  return noteId;
}

const readerOf = (noteId: string) => run((tx) => findAppliedReading(tx, userId, noteId)).then((found) => found?.reader);
const listReadings = () =>
  run((tx) =>
    tx
      .selectFrom("reading")
      .select(["reader", "version", "model", "input_tokens", "output_tokens", "cost"])
      .select((select) => select("applied_at", "is not", null).as("applied"))
      .orderBy("id")
      .execute(),
  );

describe("a note", () => {
  it("is read by the endpoint, and what that used is kept with the reading", async () => {
    const memoro = await withEndpoint(app, [{ says: ANSWER }], { prices: { input: 0.5, output: 2 } });
    const noteId = await logAndRead(memoro);
    expect((await readLedger(app.db, userId)).facts).toEqual(BY_ENDPOINT);
    expect(await listReadings()).toEqual([
      {
        reader: "endpoint",
        version: "1",
        model: "reader-1",
        input_tokens: 100,
        output_tokens: 20,
        cost: 0.00009,
        applied: true,
      },
    ]);
    expect(await readerOf(noteId)).toBe("endpoint");
  });

  it.each<[string, Behaviour[]]>([
    ["has too many requests", [{ status: 429, headers: { "retry-after": "0.01" } }]],
    ["has a fault", [{ status: 500, headers: { "retry-after-ms": "1" } }]],
    ["never answers", [{ hangs: true }]],
    ["drips", [{ drips: 20 }]],
    ["breaks off", [{ breaks: true }]],
    ["writes garbage", [{ writes: "Dear Sir" }]],
    ["refuses", [{ refuses: "No." }]],
    ["is cut off", [{ writes: "{", finish: "length" }]],
    ["does not take the key", [{ status: 401 }]],
  ])("is read by rules, once, where the endpoint %s", async (_what, chat) => {
    const memoro = await withEndpoint(app, chat);
    const noteId = await logAndRead(memoro);
    expect(await readerOf(noteId)).toBe("built-in");
    const ledger = await readLedger(app.db, userId);
    expect(ledger.notes[0]).toContain('"state":"read"');
    expect(ledger.people).toHaveLength(1);
    expect(ledger.people[0]).toContain("Sarah Chen");
  });

  it("is applied once, however often its job runs", async () => {
    const memoro = await withEndpoint(app, [{ says: ANSWER }]);
    const noteId = await log();
    const job = { userId, noteId, revision: 1 };
    await Promise.all([readNote(memoro, job), readNote(memoro, job)]);
    const once = await readLedger(app.db, userId);
    await readNote(memoro, job);
    expect(await readLedger(app.db, userId)).toEqual(once);
    expect(once.facts).toEqual(BY_ENDPOINT);
    expect((await listReadings()).filter(({ applied }) => applied)).toHaveLength(1);
  });

  it("brings nothing that the endpoint made up", async () => {
    const made = extraction({
      people: [mention("p1", "Sarah Chen"), mention("p2", "Robert Tables")],
      lives_in: [{ person: "p1", place: "Paris", quote: "She lives in Paris" }],
      news: [{ person: "p9", text: "Won the lottery", quote: "She lives in Oakland" }],
    });
    await logAndRead(await withEndpoint(app, [{ says: made }]));
    const { people, facts } = await readLedger(app.db, userId);
    expect(people).toEqual(["Sarah Chen (null) met 2026-03-14"]);
    expect(facts).toEqual([]);
  });

  it("that is private never leaves the machine", async () => {
    const memoro = await withEndpoint(app, [{ says: ANSWER }]);
    const noteId = await logAndRead(memoro, { private: true });
    await embedPassages(memoro, userId);
    expect(await previewReading(memoro, userId, noteId, "endpoint")).toEqual({ is: "refused", because: "private" });
    expect(memoro.requests).toEqual([]);
    expect(await readerOf(noteId)).toBe("built-in");
  });

  it("leaves neither text nor key in the log, whatever the endpoint writes back", async () => {
    const echo = { error: { message: `${BODY} sk-secret-of-the-test`, code: BODY } };
    const from = app.logged.length;
    const memoro = await withEndpoint(app, [{ status: 400, body: echo }]);
    await logAndRead(memoro);
    const logged = app.logged.slice(from).join("");
    expect(logged).toContain("the endpoint did not read a note");
    expect(logged).not.toMatch(/Coffee|Sarah|sk-secret/);
  });
});

describe("the monthly ceiling", () => {
  it.each<[string, Partial<EndpointSettings>]>([
    ["tokens", { monthly: { tokens: 120 } }],
    ["money", { monthly: { cost: 0.0001 }, prices: { input: 1, output: 1 } }],
  ])("of %s, once reached, sends nothing more", async (_what, settings) => {
    const memoro = await withEndpoint(app, [{ says: ANSWER }], settings);
    await logAndRead(memoro);
    const noteId = await logAndRead(memoro);
    expect(memoro.requests).toHaveLength(1);
    expect(await readerOf(noteId)).toBe("built-in");
    expect(await previewReading(memoro, userId, noteId, "endpoint")).toEqual({ is: "refused", because: "ceiling" });
  });

  it("counts an answer that could not be used", async () => {
    const memoro = await withEndpoint(app, [{ refuses: "No." }], { monthly: { tokens: 120 } });
    await logAndRead(memoro);
    await logAndRead(memoro);
    expect(memoro.requests).toHaveLength(1);
  });

  it("counts this account's own notes of this month", async () => {
    const memoro = await withEndpoint(app, [{ says: ANSWER }], { monthly: { tokens: 120 } });
    await logAndRead(memoro);
    const use = (from: string) => run((tx) => getModelUse(tx, userId, new Date(from)));
    expect(await use("2026-01-01")).toEqual({
      readings: 1,
      questions: 0,
      inputTokens: 100,
      outputTokens: 20,
      cost: null,
    });
    expect(await use("2100-01-01")).toEqual({ readings: 0, questions: 0, inputTokens: 0, outputTokens: 0, cost: null });
    userId = (await aUser(app)).id;
    await logAndRead(memoro);
    expect(memoro.requests).toHaveLength(2);
  });
});

describe("passages", () => {
  const done = (memoro: App) => {
    const models = { model: memoro.embedder.model, privateModel: memoro.builtIn.embedder.model };
    return run((tx) => countEmbedded(tx, userId, models));
  };

  it("are embedded anew by another model, those of private notes by the built-in one", async () => {
    const noteId = await log();
    await log({ private: true });
    await embedPassages(app, userId);
    expect(await done(app)).toEqual({ embedded: 2, all: 2 });

    const memoro = await withEndpoint(app, []);
    expect(await done(memoro)).toEqual({ embedded: 1, all: 2 });
    await embedPassages(memoro, userId);
    expect(await done(memoro)).toEqual({ embedded: 2, all: 2 });
    expect(memoro.requests.map(({ body }) => body.input)).toEqual([[BODY]]);

    await editNote(memoro, userId, noteId, { body: BODY, private: true });
    await embedPassages(memoro, userId);
    expect(await done(memoro)).toEqual({ embedded: 2, all: 2 });
    expect(await done(app)).toEqual({ embedded: 2, all: 2 });
    expect(memoro.requests).toHaveLength(1);
  });

  it("can always be found by meaning while one model's vectors give way to another's", async () => {
    await log();
    await embedPassages(await withEndpoint(app, []), userId);
    const other = await withEndpoint(app, [], { embeddingModel: "space-2", baseUrl: "http://127.0.0.1:9/v1" });
    await expect(embedPassages(other, userId)).rejects.toMatchObject({ kind: "unreachable" });
    expect(await done(app)).toEqual({ embedded: 1, all: 1 });
  });

  it("have the built-in model's vectors while the endpoint is away, and its own once it is back", async () => {
    const memoro = await withEndpoint(app, [], { baseUrl: "http://127.0.0.1:9/v1" });
    await log();
    await expect(embedPassages(memoro, userId)).rejects.toMatchObject({ kind: "unreachable" });
    expect(await done(app)).toEqual({ embedded: 1, all: 1 });
    const back = await withEndpoint(app, []);
    await embedWhatIsLeft(back, new AbortController().signal);
    const jobs =
      await sql`select 1 from pgboss.job where name = 'embed-passages' and data ->> 'userId' = ${userId}`.execute(
        app.db,
      );
    expect(jobs.rows.length).toBe(2);
    await embedPassages(back, userId);
    expect(await done(back)).toEqual({ embedded: 1, all: 1 });
  });

  it("are looked for at a start where one has not the vector it is due, and nowhere else", async () => {
    const memoro = await withEndpoint(app, []);
    const sentAtStart = async (by: App) => {
      await sql`delete from pgboss.job where name = 'embed-passages'`.execute(app.db);
      await embedWhatIsLeft(by, new AbortController().signal);
      const { rows } = await sql<{ of: string }>`
        select data ->> 'userId' as of from pgboss.job where name = 'embed-passages'`.execute(app.db);
      return rows.map(({ of }) => of).filter((of) => of === userId);
    };
    await log();
    expect(await sentAtStart(app)).toEqual([userId]);
    await embedPassages(app, userId);
    expect(await listAccountsToEmbed(app.db, app.embedder.model)).not.toContain(userId);
    expect(await sentAtStart(app)).toEqual([]);
    expect(await sentAtStart(memoro)).toEqual([userId]);
    await embedPassages(memoro, userId);
    expect(await sentAtStart(memoro)).toEqual([]);
    await log({ private: true });
    expect(await sentAtStart(memoro)).toEqual([userId]);
    await embedPassages(memoro, userId);
    expect(await sentAtStart(memoro)).toEqual([]);
    expect(await sentAtStart(app)).toEqual([userId]);
  });
});
