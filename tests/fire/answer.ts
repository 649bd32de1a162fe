import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { asUser } from "~db/client.server";
import { listAccountIds } from "~db/queries/account.server";
import { openApp } from "~/open-app.server";
import { createRandom } from "../bench/random";
import { startFakeEndpoint, type FakeEndpoint } from "../support/fake-endpoint";
import { extraction, mention } from "../support/ledger";
import { makeDatabase, onServer } from "../support/postgres-server";
import { inspect } from "./inspect";
import { endProcess, startSite, startWorker, until } from "./site";
import type { Trial } from "./trial";

const TAKEN_UP_WITHIN_S = 60;
/** Of one account three jobs are done at a time, those of the dead included until they are missed: a fourth would not begin. */
const MOST = 3;
const TWICE = { quick: 5, full: 50 };
/** From the endpoint's last byte on: before, in and after the transaction that keeps what it said. */
const KILLED_WITHIN_MS = 40;

/** A worker dies between the endpoint's answer and keeping it; and the same job comes several times. */
export const answer: Trial = {
  name: "answer",
  async run({ quick, postgres, say }) {
    const what = "a worker killed between the endpoint's answer and keeping it; the same job delivered again";
    if (postgres === undefined) return { what, howOften: "never", cameOut: "needs PostgreSQL", losses: [] };
    const times = quick ? 2 : MOST;
    const database = await makeDatabase(postgres);
    const store = { DATABASE_URL: database.url };
    let endEndpoint = () => {};
    let hanging = false;
    const endpoint = await startFakeEndpoint(
      { chat: () => (hanging ? { hangs: true } : { says: extraction({ people: [mention("p1", "Tom Reed")] }) }) },
      (end) => (endEndpoint = end),
    );
    const given = { OPENAI_BASE_URL: endpoint.settings().baseUrl, OPENAI_READING_MODEL: "reader-1" };
    try {
      const site = await startSite(store, "web", given);
      const random = createRandom(times);
      const acknowledged: string[] = [];
      const log = async (key: string) => {
        if ((await site.log({ key, body: `Met Tom Reed for the ${key}th time.` })) === 303) acknowledged.push(key);
      };
      hanging = true;
      const holder = await startWorker(store, given);
      for (let n = 0; n < MOST; n++) await log(`held-${n}`);
      await until(
        () => endpoint.requests.length === MOST,
        30_000,
        () => "The endpoint was not asked for all.",
      );
      await endProcess(holder, "SIGKILL");
      hanging = false;
      const died = Date.now();
      await log("behind");
      const next = await startWorker(store, given);
      await until(
        async () => (await listUnread(database.url)).length === 0,
        3 * TAKEN_UP_WITHIN_S * 1000,
        () => "What a dead worker held was never let go.",
      );
      const letGo = (Date.now() - died) / 1000;
      await endProcess(next, "SIGTERM");
      say(`the ${MOST} an account may have done at a time, held by a dead worker, let go after ${letGo.toFixed(0)} s`);

      const killedAt = new Map<string, number>();
      for (let time = 0; time < times; time++) {
        const worker = await startWorker(store, given);
        const before = endpoint.requests.length;
        await log(`${time}`);
        await until(
          () => hasAnswered(endpoint, before),
          30_000,
          () => "The endpoint was not asked.",
        );
        await sleep(random.next() * KILLED_WITHIN_MS);
        await endProcess(worker, "SIGKILL");
        killedAt.set(`${time}`, Date.now());
      }
      const cutOff = await listUnread(database.url);
      say(`${times} workers killed, ${cutOff.length} of them before it was kept`);

      const workers = [await startWorker(store, given), await startWorker(store, given)];
      let longest = 0;
      const left = new Set(cutOff);
      const deadline = Date.now() + 3 * TAKEN_UP_WITHIN_S * 1000;
      while (left.size > 0 && Date.now() < deadline) {
        const unread = await listUnread(database.url);
        for (const key of [...left].filter((each) => !unread.includes(each))) {
          left.delete(key);
          longest = Math.max(longest, (Date.now() - (killedAt.get(key) ?? 0)) / 1000);
        }
        await sleep(100);
      }
      const again = quick ? TWICE.quick : TWICE.full;
      for (let n = 0; n < again; n++) await log(`again-${n}`);
      await sendAgain(database.url, 3);
      await until(
        async () => (await listUnread(database.url)).length === 0,
        60_000,
        () => "Not all notes are read.",
      );
      await until(
        async () => (await countJobs(database.url)) === 0,
        60_000,
        () => "Not all jobs are done.",
      );
      await site.stop();
      for (const worker of workers) await endProcess(worker, "SIGTERM");
      const losses = await inspect(store, { acknowledged, sent: acknowledged });
      losses.push(...[...left].map((key) => `never taken up: ${key}`));
      if (letGo > TAKEN_UP_WITHIN_S) losses.push(`held by a dead worker for ${letGo.toFixed(0)} s`);
      if (longest > TAKEN_UP_WITHIN_S) losses.push(`taken up after ${longest.toFixed(0)} s`);
      return {
        what,
        howOften: `${times} workers killed; each of ${acknowledged.length} jobs delivered three more times to two workers at once`,
        cameOut:
          `${cutOff.length} readings cut off, ${times - cutOff.length} just kept; the jobs of the dead taken up again within ` +
          `${longest.toFixed(0)} s of its end; an account's ${MOST} at a time, held by a dead worker, done with the one behind them after ${letGo.toFixed(0)} s; each note read once, no reading applied twice`,
        losses,
      };
    } finally {
      endEndpoint();
      await database.drop();
    }
  },
};

function hasAnswered({ requests }: FakeEndpoint, before: number): boolean {
  return requests.slice(before).some(({ answered }) => answered);
}

async function listUnread(url: string): Promise<string[]> {
  return list(url, "select client_key as value from note where state <> 'read'");
}

async function countJobs(url: string): Promise<number> {
  const states = "('created', 'retry', 'active')";
  return (await list(url, `select id::text as value from pgboss.job where name = 'read-note' and state in ${states}`))
    .length;
}

async function list(url: string, query: string): Promise<string[]> {
  let values: string[] = [];
  await onServer(url, async (client) => {
    values = (await client.query<{ value: string }>(query)).rows.map(({ value }) => value);
  });
  return values;
}

/** Every job there was for a note, so many times more. */
async function sendAgain(databaseUrl: string, times: number): Promise<void> {
  const app = await openApp({ databaseUrl, poolSize: 2, worker: false, log: pino({ level: "silent" }) });
  try {
    for (const userId of await listAccountIds(app.db)) {
      await asUser(app.db, userId, async (tx) => {
        const notes = await tx.selectFrom("note").select(["id", "revision"]).execute();
        for (const { id, revision } of notes)
          for (let n = 0; n < times; n++) await app.queue.send(tx, "read-note", { userId, noteId: id, revision });
      });
    }
  } finally {
    await app.close();
  }
}
