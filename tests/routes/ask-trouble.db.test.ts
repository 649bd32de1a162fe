import { afterAll, expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { getModelUse } from "~db/queries/model-use.server";
import { openEndpoint } from "~/llm/endpoint.server";
import { logNote } from "~/models/note.server";
import { aUser, openTestApp, type TestApp } from "../support/app";
import { startFakeEndpoint, type Behaviour, type FakeEndpoint } from "../support/fake-endpoint";
import { send } from "../support/send";

const SAID = { quotes: [{ passage: 1, quote: "learning the cello" }], text: "Sarah is learning the cello." };
const WRITTEN = JSON.stringify({ sentences: [SAID] });
/** When a model that hangs is given up: nothing that is waited for here waits for that. */
const GIVEN_UP_MS = 30_000;
const db = await openTestApp();

async function withModel(behaviour: Behaviour, timeoutMs = 500): Promise<{ app: TestApp; endpoint: FakeEndpoint }> {
  const endpoint = await startFakeEndpoint({ chat: [behaviour] }, afterAll);
  const app = { ...db, endpoint: openEndpoint(endpoint.settings({ timeoutMs, embeddingModel: undefined })) };
  return { app, endpoint };
}

async function asker(app: TestApp) {
  const user = await aUser(app);
  await logNote(app, user.id, { body: "Sarah is learning the cello.", writtenAt: new Date(), timeZone: "UTC" });
  return user;
}

it.each<[string, string, Behaviour]>([
  ["refuses", "failed", { refuses: "No." }],
  ["has too many requests", "resting", { status: 429 }],
  ["drips", "late", { streams: [..." ".repeat(100)], everyMs: 20 }],
  ["is gone", "failed", { status: 503 }],
])("a model that %s: the page is told that it is %s", async (_what, end, behaviour) => {
  const { app } = await withModel(behaviour);
  const user = await asker(app);
  const answer = await send(app, user, "POST", "/search/ask/stream", { q: "cello" });
  expect(await answer.json()).toEqual({ end });
});

it("a sentence is on its way while the rest is still being written, though the page takes compressed answers", async () => {
  const { app } = await withModel({ streams: [WRITTEN.slice(0, -2)], then: "hangs" }, GIVEN_UP_MS);
  const user = await asker(app);
  const answer = await send(app, user, "POST", "/search/ask/stream", { q: "cello" }, { "Accept-Encoding": "gzip, br" });
  const started = performance.now();
  const { value } = (await answer.body?.getReader().read()) ?? {};
  expect(new TextDecoder().decode(value)).toContain("Sarah is learning the cello.");
  expect(performance.now() - started).toBeLessThan(GIVEN_UP_MS / 2);
});

it("who goes away ends the call to the model, and what it used until then is counted", async () => {
  const { app, endpoint } = await withModel({ streams: [WRITTEN.slice(0, -2)], then: "hangs" }, GIVEN_UP_MS);
  const user = await asker(app);
  const answer = await send(app, user, "POST", "/search/ask/stream", { q: "cello" });
  const reader = answer.body?.getReader();
  await reader?.read();
  await reader?.cancel();
  await expect.poll(() => endpoint.requests[0].leftEarly, { timeout: GIVEN_UP_MS / 2 }).toBe(true);
  const use = () => asUser(app.db, user.id, (tx) => getModelUse(tx, user.id, new Date(0)));
  await expect.poll(use).toMatchObject({ questions: 1 });
  expect((await use()).inputTokens).toBeGreaterThan(100);
});

it("without a model there is no button, and asking all the same says so", async () => {
  const user = await asker(db);
  const page = await (await send(db, user, "GET", "/search?q=cello")).text();
  expect(page).toContain("cello");
  expect(page).not.toContain("/search/ask");
  const answer = await send(db, user, "POST", "/search/ask/stream", { q: "cello" });
  expect(await answer.json()).toEqual({ end: "no endpoint" });
});

it("a question is sent by a form of ours, and has words", async () => {
  const { app, endpoint } = await withModel({ writes: WRITTEN });
  const user = await asker(app);
  const from = { Origin: "https://evil.example" };
  expect((await send(app, user, "POST", "/search/ask/stream", { q: "cello" }, from)).status).toBe(403);
  expect((await send(app, user, "POST", "/search/ask/stream", { q: " " })).status).toBe(400);
  expect(await (await send(app, user, "GET", "/search/ask?q=cello")).text()).toContain("Nothing was asked yet.");
  expect(endpoint.requests).toEqual([]);
});
