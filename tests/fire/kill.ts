import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createRandom } from "../bench/random";
import { countUnread, inspect } from "./inspect";
import { startLoad, writeNotes, type Sent } from "./load";
import { makeDatabase } from "../support/postgres-server";
import { startSite, until, type Store } from "./site";
import type { Outcome, Trial } from "./trial";

const CLIENTS = 4;
/** From the first note that is acknowledged: some of them saved, some half way, some read, some being read. */
const KILLED_WITHIN_MS = 2500;
const READ_MS = 900_000;

export const kill: Trial = {
  name: "kill",
  async run({ quick, postgres, folder, say }) {
    const times = quick ? 3 : 50;
    const embedded = await killAgainAndAgain({ DATA_DIR: join(folder, "embedded") }, times, say);
    if (!postgres) return report(times, { embedded });
    const database = await makeDatabase(postgres);
    try {
      return report(times, { embedded, postgres: await killAgainAndAgain({ DATABASE_URL: database.url }, times, say) });
    } finally {
      await database.drop();
    }
  },
};

interface Killed {
  acknowledged: number;
  cutOff: number;
  /** Seconds from the start to the first page, the longest. */
  longestStart: number;
  losses: string[];
}

/** Of this store, and what of it is lost. */
export async function killAgainAndAgain(store: Store, times: number, say: (line: string) => void): Promise<Killed> {
  const random = createRandom(times);
  const [acknowledged, sent] = [new Set<string>(), new Map<string, Sent>()];
  const notes = writeNotes("kill");
  const losses: string[] = [];
  let [longestStart, cutOff] = [0, 0];
  let unanswered: Sent[] = [];
  for (let time = 1; time <= times; time++) {
    const started = performance.now();
    const site = await startSite(store);
    longestStart = Math.max(longestStart, (performance.now() - started) / 1000);
    // As a browser does that had no answer: the same note, under the same key.
    for (const note of unanswered) if ((await site.log(note)) === 303) acknowledged.add(note.key);
    let first = () => {};
    const underWay = new Promise<void>((resolve) => (first = resolve));
    const load = startLoad([site], notes, CLIENTS, { onAcknowledged: first });
    await underWay;
    await sleep(random.next() * KILLED_WITHIN_MS);
    await Promise.all([site.kill(), load.stop()]);
    unanswered = [...load.sent.values()].filter(({ key }) => !load.acknowledged.has(key));
    cutOff += unanswered.length;
    for (const [key, note] of load.sent) sent.set(key, note);
    for (const key of load.acknowledged) acknowledged.add(key);
    if (time % 10 === 0) {
      losses.push(...(await inspect(store, { acknowledged, sent: sent.keys() })));
      say(
        `${"DATA_DIR" in store ? "embedded" : "PostgreSQL"}: killed ${time} times, ${acknowledged.size} notes acknowledged`,
      );
    }
  }
  const unread = await readAll(store);
  if (unread > 0) losses.push(`${unread} notes never read`);
  losses.push(...(await inspect(store, { acknowledged, sent: sent.keys() })));
  return { acknowledged: acknowledged.size, cutOff, longestStart, losses };
}

/** Left to itself, every note is read in the end, whatever was cut off; how many are not, once it says that none waits. */
async function readAll(store: Store): Promise<number> {
  const site = await startSite(store);
  await until(
    async () => (await site.metric("memoro_oldest_waiting_note_seconds")) === 0,
    READ_MS,
    () => "Not all notes are read after a quarter of an hour.",
  );
  await site.stop();
  return countUnread(store);
}

function report(times: number, engines: Record<string, Killed>): Outcome {
  const all = Object.entries(engines);
  return {
    what: "kill -9 while notes are logged, read and applied",
    howOften: `${times} times on ${all.map(([engine]) => engine).join(" and on ")}`,
    cameOut: all
      .map(
        ([engine, { acknowledged, cutOff, longestStart }]) =>
          `${engine}: ${acknowledged} notes acknowledged, each there once; ${cutOff} cut off, sent again, none doubled; opened each time, within ${longestStart.toFixed(1)} s`,
      )
      .join("; "),
    losses: all.flatMap(([engine, { losses }]) => losses.map((loss) => `${engine}: ${loss}`)),
  };
}
