import { afterAll, expect, it } from "vitest";
import { logNote } from "~/models/note.server";
import { readNote } from "~/models/reading.server";
import { aUser, openTestApp, type TestUser } from "../support/app";
import { startFakeEndpoint } from "../support/fake-endpoint";
import { extraction, mention, readLedger } from "../support/ledger";
import { send } from "../support/send";

const BODY = "Coffee with Sarah Chen. She lives in Oakland.";
const SAYS = {
  says: extraction({
    people: [mention("p1", "Sarah Chen")],
    news: [{ person: "p1", text: "Swims every morning", quote: "She lives" }],
  }),
};
const endpoint = await startFakeEndpoint({ chat: [SAYS, { refuses: "No." }] }, afterAll);
const app = await openTestApp({
  endpoint: endpoint.settings({ prices: { input: 10, output: 100 }, monthly: { tokens: 240 } }),
});

async function aReadNote(user: TestUser, given = {}): Promise<string> {
  const note = { body: BODY, writtenAt: new Date(), timeZone: user.timeZone, ...given };
  const { id: noteId } = await logNote(app, user.id, note);
  await readNote({ ...app, endpoint: undefined }, { userId: user.id, noteId, revision: 1 });
  return `/notes/${noteId}`;
}

it("A note is read by the other reader, what would change is shown, and taking it over changes it", async () => {
  const user = await aUser(app);
  const note = await aReadNote(user);
  expect(await (await send(app, user, "GET", note)).text()).toContain("How would a language model read it?");
  expect(await (await send(app, user, "GET", `${note}/read-by`)).text()).toContain('value="endpoint"');

  const read = await send(app, user, "POST", `${note}/read-by`, { reader: "endpoint" });
  expect(read.status).toBe(303);
  const preview = read.headers.get("location") ?? "";
  const page = await (await send(app, user, "GET", preview)).text();
  expect(page).toContain("News: Swims every morning");
  expect(page).toContain("Lives in: Oakland");
  expect((await readLedger(app.db, user.id)).facts).toContain("Sarah Chen: home Oakland");

  const somebody = await aUser(app);
  expect((await send(app, somebody, "POST", preview)).status).toBe(404);
  const taken = await send(app, user, "POST", preview);
  expect([taken.status, taken.headers.get("location")]).toEqual([303, note]);
  expect((await readLedger(app.db, user.id)).facts).toEqual(["Sarah Chen: news Swims every morning"]);
  expect((await send(app, user, "GET", preview)).headers.get("location")).toBe(note);

  expect(await (await send(app, user, "GET", note)).text()).toContain(
    "A language model used 120 tokens on this note, 0.003 spent.",
  );

  const settings = await (await send(app, user, "GET", "/settings")).text();
  expect(settings.replaceAll("<!-- -->", "")).toContain("This month: 1 note, 120 of 240 tokens, 0.003 spent.");

  const refused = await send(app, user, "POST", `${note}/read-by`, { reader: "endpoint" });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain("gave no answer that could be used");
  const over = await send(app, user, "POST", `${note}/read-by`, { reader: "endpoint" });
  expect(await over.text()).toContain("used up");
});

it("A private note is not offered to a language model, and is refused to it", async () => {
  const user = await aUser(app);
  const note = await aReadNote(user, { private: true });
  expect(await (await send(app, user, "GET", note)).text()).not.toContain("How would");
  const refused = await send(app, user, "POST", `${note}/read-by`, { reader: "endpoint" });
  expect(await refused.text()).toContain("stays on this machine");
  expect((await send(app, user, "POST", `${note}/read-by`, { reader: "oracle" })).status).toBe(400);
});
