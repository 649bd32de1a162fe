import { afterAll, expect, test } from "vitest";
import { asUser } from "~db/client.server";
import { logNote } from "~/models/note.server";
import { aUser, openTestApp, settled } from "../support/app";
import { startFakeEndpoint } from "../support/fake-endpoint";
import { extraction } from "../support/ledger";

const endpoint = await startFakeEndpoint({ chat: [{ says: extraction({}) }], embedsAfter: 100 }, afterAll);
const app = await openTestApp({ worker: true, endpoint: endpoint.settings() });

test("each passage is sent to be embedded once, however many notes are logged at a time", async () => {
  const { id: userId } = await aUser(app);
  const bodies = Array.from({ length: 12 }, (_, index) => `Met Tom Reed again, time ${index}.`);
  const log = (body: string) => logNote(app, userId, { body, writtenAt: new Date(), timeZone: "UTC" });
  await Promise.all(bodies.slice(0, 6).map(log));
  for (const body of bodies.slice(6)) await log(body);
  await settled(app);
  const sent = endpoint.requests.flatMap(({ path, body }) =>
    path === "/v1/embeddings" ? (body.input as string[]) : [],
  );
  expect(sent.toSorted()).toEqual(bodies.toSorted());
  const models = await asUser(app.db, userId, (tx) => tx.selectFrom("passage").select("model").distinct().execute());
  expect(models).toEqual([{ model: "space-1" }]);
});
