import { asUser } from "~db/client.server";
import { listSampleNoteIds, removeNotes } from "~db/queries/sample-note.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { takeBack } from "./apply/take-back.server";
import { logNote } from "./note.server";

const HOUR_MS = 3_600_000;

/** A few weeks of somebody's life, as they would have typed it; hours are counted back from now. */
const SAMPLE_NOTES: readonly { hoursAgo: number; body: string }[] = [
  {
    hoursAgo: 24 * 75,
    body: "Drinks with Tomás Ferreira before he left. He's moving to Porto next week to start at a surf school, after nine years at the bank. His sister Inês threw the party.",
  },
  {
    hoursAgo: 24 * 40,
    body: "Priya Raman called. She got the job at the children's hospital and starts as a head nurse in two weeks. Her husband Arjun is vegetarian now. Bring her the lasagne recipe when we have them over.",
  },
  {
    hoursAgo: 24 * 21,
    body: "Lunch with Margaret Olsen at the garden centre. Her son Erik broke his leg skiing. Her birthday is 14 June. She lives in Bergen half the year now.",
  },
  {
    hoursAgo: 24 * 9,
    body: "Long voice message from Tomás. Six weeks in Porto and he is bouldering every evening. He wants to know if we visit in the spring.",
  },
  {
    hoursAgo: 24 * 3,
    body: "Ran into Kwame Mensah at the farmers' market. He is training for the Berlin marathon and his daughter Esi just learned to read. His number is 07700 900142. Lend him the running book next week.",
  },
  {
    hoursAgo: 20,
    body: "Had coffee with Sarah Chen at Blue Bottle in Oakland yesterday. Her daughter Mia starts kindergarten in the fall, she's interviewing at Stripe, and her birthday is March 3. Send her the ramen place by Friday.",
  },
];

/** Logged like any note, through the same reading; asked for twice they are there once. */
export async function addSample(app: App, userId: UserId, timeZone: string): Promise<void> {
  for (const [index, { hoursAgo, body }] of SAMPLE_NOTES.entries()) {
    const writtenAt = new Date(app.now().getTime() - hoursAgo * HOUR_MS);
    await logNote(app, userId, { body, writtenAt, timeZone, clientKey: `sample-${index}`, isSample: true });
  }
}

/** They go, and the people in them, but for whom another note or a hand speaks. */
export function removeSample(app: App, userId: UserId): Promise<void> {
  return asUser(app.db, userId, async (tx) => {
    const ids = await listSampleNoteIds(tx, userId);
    for (const id of ids) await takeBack(tx, userId, id, app.now());
    await removeNotes(tx, userId, ids);
  });
}
