import { afterAll, beforeEach, expect, test } from "vitest";
import { logNote } from "~/models/note.server";
import { embedPassages } from "~/models/passage.server";
import { readNote } from "~/models/reading.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { startFakeEndpoint } from "../support/fake-endpoint";
import { send } from "../support/send";
import { readPage } from "./read-page";

const endpoint = await startFakeEndpoint({}, afterAll);
const app = await openTestApp({ endpoint: endpoint.settings() });
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
