import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "~db/client.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { openApp } from "~/open-app.server";
import type { Extraction } from "~/understand/extraction";
import { aUser } from "../support/app";
import { makeTestDatabase } from "../support/database";
import { startFakeEndpoint, type Behaviour } from "../support/fake-endpoint";
import { extraction, mention, readLedger } from "../support/ledger";
import { endAll, signedIn, startTwoOfEach } from "./hosted";

const database = await makeTestDatabase();
let app: App & { close(): Promise<void> };
beforeAll(async () => {
  app = await openApp({ ...database, worker: false, log: pino({ level: "silent" }) });
});
afterAll(() => app.close());

const READ_MS = 60_000;
const SARAH =
  "Had coffee with Sarah Chen at Blue Bottle in Oakland yesterday. Her daughter Mia starts kindergarten in the fall, " +
  "she's interviewing at Stripe, and her birthday is March 3. Send her the ramen place by Friday.";
const TOLD: Partial<Extraction> = {
  people: [mention("p1", "Sarah Chen", { pronoun: "she" }), mention("p2", "Mia", { met: false })],
  place: { name: "Blue Bottle in Oakland", quote: "at Blue Bottle in Oakland" },
  family: [{ person: "p1", relation: "child", relative: "p2", word: "daughter", quote: "Her daughter Mia" }],
  birthdays: [{ person: "p1", month: 3, day: 3, year: null, quote: "her birthday is March 3" }],
  work: [
    { person: "p1", employer: "Stripe", role: null, status: "interviewing", quote: "she's interviewing at Stripe" },
  ],
  news: [{ person: "p2", text: "Starts kindergarten in the fall", quote: "starts kindergarten in the fall" }],
  follow_ups: [{ person: "p1", text: "Send her the ramen place", due: null, quote: "Send her the ramen place" }],
};

const SOON = { "retry-after": "0.05", "retry-after-ms": "1" };
const TOM = { says: extraction({ people: [mention("p1", "Tom Reed")] }) };
const invented = extraction({
  people: [mention("p1", "Tom Reed"), mention("p2", "Robert Tables")],
  news: [
    { person: "p9", text: "Won the lottery", quote: "Tom Reed" },
    { person: "p1", text: "Moved to the moon", quote: "He moved to the moon" },
  ],
  lives_in: [{ person: "p1", place: "Paris", quote: "Tom Reed lives in Paris" }],
});

/** What the endpoint does with each note, time by time, the last for ever; and who reads the note then. */
const PASSING: [string, Behaviour[], string][] = [
  ["tells what stands there", [{ says: extraction(TOLD) }], "endpoint"],
  ["is busy at first", [{ status: 429, headers: SOON }, TOM], "endpoint"],
  ["fails twice", [{ status: 500, headers: SOON }, { status: 500, headers: SOON }, TOM], "endpoint"],
  ["invents people, ids and quotes", [{ says: invented }], "endpoint"],
  ["writes garbage", [{ writes: "Certainly: {people" }], "built-in"],
  ["refuses", [{ refuses: "No." }], "built-in"],
  ["is cut off", [{ writes: '{"people":[', finish: "length" }], "built-in"],
];
/** After these it is left alone for a while, so that whatever comes next may not be sent at all. */
const LASTING: [string, Behaviour[], string][] = [
  ["never answers", [{ hangs: true }], "built-in"],
  ["answers a byte at a time", [{ drips: 200 }], "built-in"],
];
const BROKEN: [string, Behaviour[], string][] = [
  ["breaks off", [{ breaks: true }], "built-in"],
  ["is always busy", [{ status: 429, headers: SOON }], "built-in"],
  ["always fails", [{ status: 503 }], "built-in"],
];
const ALL = [...PASSING, ...LASTING, ...BROKEN];
const bodyOf = (what: string) => (what === ALL[0]?.[0] ? SARAH : `Met Tom Reed while the endpoint ${what}.`);

test("by rules: a note logged at one process is read by another, and found at a third", async () => {
  const { id } = await aUser(app);
  const { ports, all } = await startTwoOfEach(database.databaseUrl ?? "");
  const ask = await signedIn(app, id, ports);
  for (const web of [0, 1]) {
    const saved = await ask(web, "/notes", { body: SARAH, client_key: "the same twice", time_zone: "UTC" });
    expect(saved.status).toBe(303);
  }
  await allRead(id, 1);
  await expectSarah(id);
  await expectFound(ask);
  await endAll(all);
});

test("by an endpoint that does its worst: no note is lost, none applied twice, each read in the end", async () => {
  const endpoint = await startFakeEndpoint({
    chat: (asked, before) => {
      const [, behaviours = []] = ALL.find(([what]) => asked.includes(bodyOf(what))) ?? [];
      return behaviours[Math.min(before, behaviours.length - 1)] ?? { status: 404 };
    },
  });
  const { ports, workers, all } = await startTwoOfEach(database.databaseUrl ?? "", {
    OPENAI_BASE_URL: endpoint.settings().baseUrl,
    OPENAI_READING_MODEL: "reader-1",
    OPENAI_TIMEOUT: "2",
  });
  const { id } = await aUser(app);
  const ask = await signedIn(app, id, ports);
  const log = async (notes: typeof ALL) => {
    const saved = notes.map(([what], web) => ask(web, "/notes", { body: bodyOf(what), time_zone: "UTC" }));
    expect((await Promise.all(saved)).map(({ status }) => status)).toEqual(notes.map(() => 303));
  };
  const asked = (what: string) => endpoint.requests.some(({ body }) => JSON.stringify(body).includes(bodyOf(what)));

  await log(PASSING);
  await allRead(id, PASSING.length);
  await expectSarah(id);
  await log(LASTING);
  await expect.poll(() => LASTING.every(([what]) => asked(what)), { timeout: READ_MS }).toBe(true);
  await log(BROKEN);
  // One of the two is told to end while it waits for an answer: the other reads what it leaves.
  const [leaving, staying] = workers;
  if (leaving) await endAll([leaving]);
  await allRead(id, ALL.length);

  expect(await readersOf(id)).toEqual(Object.fromEntries(ALL.map(([what, , reader]) => [bodyOf(what), [reader]])));
  const { people, facts } = await readLedger(app.db, id);
  expect(people.map((person) => person.replace(/ \(.*/, ""))).toEqual(["Mia", "Sarah Chen", "Tom Reed"]);
  expect(facts.join()).not.toMatch(/lottery|moon|Paris/);
  await expectFound(ask);
  await endAll(all.filter((one) => one !== leaving));
  expect(staying?.out()).toContain("job done");
});

async function allRead(userId: UserId, count: number): Promise<void> {
  const states = () =>
    asUser(app.db, userId, async (tx) =>
      (await tx.selectFrom("note").select("state").execute()).map((row) => row.state),
    );
  await expect.poll(states, { timeout: READ_MS, interval: 200 }).toEqual(Array<string>(count).fill("read"));
}

/** By each note's text, who made the readings that were applied. */
async function readersOf(userId: UserId): Promise<Record<string, string[]>> {
  const rows = await asUser(app.db, userId, (tx) =>
    tx
      .selectFrom("note")
      .leftJoin("reading", (join) => join.onRef("reading.note_id", "=", "note.id").on("applied_at", "is not", null))
      .select(["note.body", "reading.reader"])
      .execute(),
  );
  return Object.fromEntries(
    rows.map(({ body }) => [body, rows.filter((row) => row.body === body).map(({ reader }) => reader ?? "nobody")]),
  );
}

async function expectSarah(userId: UserId): Promise<void> {
  const { people, facts, ties, followUps } = await readLedger(app.db, userId);
  expect(people.filter((person) => /Sarah|Mia/.test(person))).toHaveLength(2);
  expect(facts.filter((fact) => fact.startsWith("Sarah Chen: birthday"))).toHaveLength(1);
  expect(facts.filter((fact) => /^Sarah Chen: work .*Stripe/.test(fact))).toHaveLength(1);
  expect(ties).toEqual(["parent: Mia > Sarah Chen"]);
  expect(followUps).toEqual([expect.stringMatching(/^Sarah Chen: .*ramen place/)]);
}

async function expectFound(ask: Awaited<ReturnType<typeof signedIn>>): Promise<void> {
  const question = encodeURIComponent("who has a little girl about to go to school?");
  for (const web of [0, 1]) {
    const page = (await (await ask(web, `/search?q=${question}`)).text()).replace(/<[^>]+>/g, "");
    expect(page).toContain("Her daughter Mia starts kindergarten");
  }
}
