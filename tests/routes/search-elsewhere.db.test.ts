import { afterAll, beforeEach, expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { getModelUse } from "~db/queries/model-use.server";
import { logNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { readNote } from "~/models/reading.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { startFakeEndpoint } from "../support/fake-endpoint";
import { send } from "../support/send";
import { readPage } from "./read-page";

const endpoint = await startFakeEndpoint({}, afterAll);
/** Each request for vectors counts one token. */
const app = await openTestApp({
  endpoint: endpoint.settings({ prices: { input: 2, output: 9 }, monthly: { tokens: 3 } }),
});
let user: TestUser;
beforeEach(async () => {
  user = await aUser(app, { timeZone: "UTC" });
});

async function write(body: string, given: { private?: boolean } = {}): Promise<void> {
  const note = { body, writtenAt: new Date("2026-03-02T12:00:00Z"), timeZone: "UTC", ...given };
  const { id: noteId } = await logNote(app, user.id, note);
  await readNote({ ...app, endpoint: undefined }, { userId: user.id, noteId, revision: 1 });
  await embedPassages(app, user.id);
}

/** The page of a search, and what the endpoint was sent for it. */
async function search(question: string): Promise<{ page: string; sent: unknown[] }> {
  endpoint.requests.length = 0;
  const page = await readPage(await send(app, user, "GET", `/search?${new URLSearchParams({ q: question })}`));
  return { page, sent: endpoint.requests.flatMap(({ path, body }) => [path, body.input]) };
}

test.each([
  ["a name", "zeb"],
  ["a name beside what the dictionary knows", "mar"],
  ["a word", "what about his bankrup"],
])("%s that only a private note tells is found as it is typed, and the endpoint sees what was typed", async (_, q) => {
  await write("Dinner with Zebulon Marchetti. He fears a bankruptcy.", { private: true });
  await write("Tom Reed fixed the gate.");
  const { page, sent } = await search(q);
  expect(page).toContain("Zebulon Marchetti");
  expect(sent).toEqual(["/v1/embeddings", [q]]);
});

const use = () => asUser(app.db, user.id, (tx) => getModelUse(tx, user.id, new Date(0)));
const listModels = () =>
  asUser(app.db, user.id, (tx) => tx.selectFrom("passage").select(["text", "model"]).orderBy("text").execute());

test("what is embedded of passages and of searches counts towards the month, and ends at its ceiling", async () => {
  await write("Ana plays the cello.");
  expect(await use()).toMatchObject({ readings: 0, questions: 0, inputTokens: 1, outputTokens: 0, cost: 0.000_002 });
  for (const q of ["who plays", "who plays the cello"]) expect((await search(q)).sent).toEqual(["/v1/embeddings", [q]]);
  expect(await use()).toMatchObject({ readings: 0, questions: 0, inputTokens: 3, cost: 0.000_006 });
  expect(await readPage(await send(app, user, "GET", "/settings"))).toContain("3 of 3 tokens");
  expect(await search("cello")).toMatchObject({ page: expect.stringContaining("· Ana") as string, sent: [] });
  await write("Ben plays the harp.");
  expect(await listModels()).toEqual([
    { text: "Ana plays the cello.", model: "space-1" },
    { text: "Ben plays the harp.", model: app.builtIn.embedder.model },
  ]);
  const found = await search("who plays an instrument like the harp");
  expect(found).toMatchObject({ page: expect.stringContaining("· Ben") as string, sent: [] });
  expect((await use()).inputTokens).toBe(3);
});

test("what a month has embedded is one line of what is kept", async () => {
  for (const q of ["tea", "coffee"]) await search(q);
  const calls = await asUser(app.db, user.id, (tx) => tx.selectFrom("model_call").select("input_tokens").execute());
  expect(calls.map(({ input_tokens: tokens }) => Number(tokens))).toEqual([2]);
});
