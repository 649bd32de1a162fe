import { afterAll, beforeEach, expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { getModelUse } from "~db/queries/model-use.server";
import { logNote } from "~/models/note.server";
import { readNote } from "~/models/reading.server";
import { embedPassages } from "~/models/passage.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { startFakeEndpoint, type Behaviour } from "../support/fake-endpoint";
import { send } from "../support/send";
import { readPage } from "./read-page";

const NOTE = "Coffee with Sarah Chen. Her daughter Mia starts kindergarten in the fall.";
const QUESTION = "When does Mia start kindergarten?";

interface Asked {
  today: string;
  passages: { number: number; text: string; on?: string; people?: string[] }[];
  question: string;
}

let behave: (asked: Asked) => Behaviour = () => ({ says: { sentences: [] } });
const endpoint = await startFakeEndpoint(
  {
    chat: (messages) => {
      const [, user] = JSON.parse(messages) as { content: string }[];
      return behave(JSON.parse(user.content) as Asked);
    },
  },
  afterAll,
);
const app = await openTestApp({
  endpoint: endpoint.settings({
    embeddingModel: undefined,
    prices: { input: 10, output: 100 },
    monthly: { tokens: 1000 },
  }),
});
let user: TestUser;
beforeEach(async () => {
  user = await aUser(app, { timeZone: "UTC" });
  endpoint.requests.length = 0;
});

/** As a model that does as it should: from the first passage that says it. */
function answersFrom(quote: string, text: string): typeof behave {
  return ({ passages }) => {
    const passage = passages.find((each) => each.text.includes(quote))?.number ?? 99;
    return { says: { sentences: [{ quotes: [{ passage, quote }], text }] } };
  };
}

async function write(body: string, given: { private?: boolean } = {}): Promise<string> {
  const note = { body, writtenAt: new Date("2026-03-02T12:00:00Z"), timeZone: "UTC", ...given };
  const { id: noteId } = await logNote(app, user.id, note);
  await readNote({ ...app, endpoint: undefined }, { userId: user.id, noteId, revision: 1 });
  await embedPassages(app, user.id);
  return noteId;
}

async function ask(question = QUESTION): Promise<object[]> {
  const answer = await send(app, user, "POST", "/search/ask/stream", { q: question });
  expect(answer.headers.get("content-type")).toContain("application/x-ndjson");
  return (await answer.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
}

const use = () => asUser(app.db, user.id, (tx) => getModelUse(tx, user.id, new Date(0)));

it("a question is answered by a sentence that leads to its note", async () => {
  const id = await write(NOTE);
  behave = answersFrom("starts kindergarten in the fall", "Mia starts kindergarten in the fall.");
  const source = { kind: "note", id, on: "2026-03-02", quote: "starts kindergarten in the fall" };
  expect(await ask()).toEqual([
    { sentence: { text: "Mia starts kindergarten in the fall.", sources: [source] } },
    { end: "answered" },
  ]);
  const [{ body }] = endpoint.requests;
  const [, { content }] = body.messages as { content: string }[];
  expect(JSON.parse(content)).toMatchObject({
    question: QUESTION,
    passages: [{ number: 1, on: "2026-03-02", people: ["Mia", "Sarah Chen"], text: NOTE }],
  });
});

it("without scripts the finished answer is a page, with its links", async () => {
  const id = await write(NOTE);
  behave = answersFrom("starts kindergarten", "Mia starts kindergarten in the fall.");
  const found = await (await send(app, user, "GET", `/search?q=${encodeURIComponent(QUESTION)}`)).text();
  expect(found).toMatch(/<form method="post" action="\/search\/ask"/);
  const answer = await send(app, user, "POST", "/search/ask", { q: QUESTION });
  const html = await answer.clone().text();
  expect(html).toContain(`href="/notes/${id}"`);
  expect(await readPage(answer)).toContain("Mia starts kindergarten in the fall.");
});

it("says that it does not know where the notes do not say, and where nothing true is left of what was said", async () => {
  await write(NOTE);
  behave = () => ({ says: { sentences: [] } });
  expect(await ask()).toEqual([{ end: "unknown" }]);
  behave = () => ({
    says: { sentences: [{ quotes: [{ passage: 1, quote: "in the spring" }], text: "In the spring." }] },
  });
  expect(await ask()).toEqual([{ end: "unknown" }]);
  expect(await readPage(await send(app, user, "POST", "/search/ask", { q: QUESTION }))).toContain("I don’t know.");
});

it("a private note is not shown to the model, nor a name that only it tells, nor a fact of it", async () => {
  await write("Mia starts kindergarten. I had cake with Mia.");
  await write("Mia Holloway told me about kindergarten; keep it quiet.", { private: true });
  behave = () => ({ says: { sentences: [] } });
  await ask();
  const sent = JSON.stringify(endpoint.requests.map(({ body }) => body));
  expect(sent).toContain("I had cake with Mia");
  expect(sent).not.toMatch(/Holloway|quiet/);
});

it("nothing is asked where only private notes are found", async () => {
  await write(NOTE, { private: true });
  expect(await ask()).toEqual([{ end: "unknown" }]);
  expect(endpoint.requests).toEqual([]);
});

it("sees the asker's own notes alone", async () => {
  await write(NOTE);
  user = await aUser(app);
  await write("Lunch with Ida about kindergarten.");
  behave = () => ({ says: { sentences: [] } });
  await ask();
  expect(JSON.stringify(endpoint.requests[0].body)).not.toContain("Sarah Chen");
});

it("what it used counts against the month together with reading, and then there is no button any more", async () => {
  await write(NOTE);
  behave = () => ({ says: { sentences: [] } });
  await ask();
  expect(await use()).toEqual({ readings: 0, questions: 1, inputTokens: 100, outputTokens: 20, cost: 0.003 });
  const settings = await (await send(app, user, "GET", "/settings")).text();
  expect(settings.replaceAll("<!-- -->", "")).toContain("1 question, 120 of 1,000 tokens, 0.003 spent.");
  for (let more = 0; more < 8; more++) await ask();
  expect(await ask()).toEqual([{ end: "ceiling" }]);
  expect(endpoint.requests).toHaveLength(9);
  expect(await (await send(app, user, "GET", "/search?q=mia")).text()).not.toContain("/search/ask");
});

it("what was said before it broke off stays, and is said to be no more than that", async () => {
  await write(NOTE);
  behave = () => {
    const said = { quotes: [{ passage: 1, quote: "starts kindergarten" }], text: "Mia starts kindergarten." };
    return { streams: [JSON.stringify({ sentences: [said] }).slice(0, -1), ', {"quo'], then: "breaks" };
  };
  expect(await ask()).toMatchObject([{ sentence: { text: "Mia starts kindergarten." } }, { end: "broken" }]);
  // Left alone for a while after that.
  expect(await ask()).toEqual([{ end: "resting" }]);
});
