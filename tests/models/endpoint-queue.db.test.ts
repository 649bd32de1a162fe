import { afterAll, expect, it } from "vitest";
import { asUser } from "~db/client.server";
import { logNote } from "~/models/note.server";
import { aUser, openTestApp, settled } from "../support/app";
import { startFakeEndpoint } from "../support/fake-endpoint";
import { extraction, readLedger } from "../support/ledger";

const SAYS = { says: extraction({}) };
const endpoint = await startFakeEndpoint(
  {
    chat: [
      SAYS,
      { status: 500, headers: { "retry-after-ms": "1" } },
      SAYS,
      { writes: "nonsense" },
      { writes: "nonsense" },
      { writes: "nonsense" },
      { refuses: "No." },
      { breaks: true },
      SAYS,
    ],
  },
  afterAll,
);
const app = await openTestApp({ worker: true, endpoint: endpoint.settings() });

it("loses no note and reads none twice, whatever the endpoint does", async () => {
  const { id: userId } = await aUser(app);
  const bodies = Array.from({ length: 8 }, (_, index) => `Met Tom Reed again, time ${index}.`);
  for (const body of bodies) await logNote(app, userId, { body, writtenAt: new Date(), timeZone: "UTC" });
  await settled(app);

  const { notes } = await readLedger(app.db, userId);
  expect(notes).toHaveLength(bodies.length);
  for (const note of notes) expect(note).toContain('"state":"read"');
  const applied = await asUser(app.db, userId, (tx) =>
    tx.selectFrom("reading").select(["note_id", "reader"]).where("applied_at", "is not", null).execute(),
  );
  expect(new Set(applied.map(({ note_id }) => note_id)).size).toBe(bodies.length);
  expect(applied).toHaveLength(bodies.length);
  expect(new Set(applied.map(({ reader }) => reader))).toEqual(new Set(["endpoint", "built-in"]));
});
