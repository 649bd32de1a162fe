import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import type { UserId } from "~db/schema";
import { createAccount } from "~db/queries/account.server";
import { openApp } from "~/open-app.server";
import { percentile } from "../bench/percentile";
import { signIn } from "../support/sign-in";
import { makeDatabase, onServer } from "../support/postgres-server";
import { inspect } from "./inspect";
import { startLoad, writeNotes, type Load } from "./load";
import { endProcess, startSite, startWorker, until, type Site } from "./site";
import type { Trial } from "./trial";

const ACCOUNTS = 16;
const SECONDS = { quick: 10, full: 120 };
const READ_MS = 900_000;

/** Two processes for pages and two for jobs, and more sent to them than they can do at once. */
export const crowd: Trial = {
  name: "crowd",
  async run({ quick, postgres, say }) {
    if (postgres === undefined)
      return { what: "throughput", howOften: "never", cameOut: "needs PostgreSQL", losses: [] };
    const seconds = quick ? SECONDS.quick : SECONDS.full;
    const database = await makeDatabase(postgres);
    const store = { DATABASE_URL: database.url };
    try {
      const webs = [await startSite(store, "web"), await startSite(store, "web")];
      const workers = [await startWorker(store), await startWorker(store)];
      const cookies = await signInMany(database.url);
      const sites = cookies.map((cookie, number): Site => webs[number % webs.length].as(cookie));
      const loads: Load[] = sites.map((site, number) => startLoad([site], writeNotes(`crowd-${number}`, number), 1));
      const started = performance.now();
      await sleep(seconds * 1000);
      const readInTime = await countRead(store);
      await Promise.all(loads.map((load) => load.stop()));
      const took = (performance.now() - started) / 1000;
      const [acknowledged, sent] = [
        loads.flatMap((load) => [...load.acknowledged]),
        loads.flatMap((load) => [...load.sent.keys()]),
      ];
      const times = loads.flatMap((load) => load.times);
      say(`${acknowledged.length} notes acknowledged in ${took.toFixed(0)} s, ${readInTime} understood by then`);
      await until(
        async () => (await countRead(store)) >= acknowledged.length,
        READ_MS,
        () => "Not all notes are read.",
      );
      const all = (performance.now() - started) / 1000;
      for (const each of [...webs, ...workers]) await endProcess(each, "SIGTERM");
      return {
        what: "two web and two worker processes on one PostgreSQL",
        howOften: `${ACCOUNTS} accounts write as quickly as they are answered, for ${seconds} s`,
        cameOut:
          `${(acknowledged.length / took).toFixed(0)} notes a second acknowledged, p50 ${percentile(times, 50)} ms, ` +
          `p99 ${percentile(times, 99)} ms; ${(readInTime / seconds).toFixed(0)} a second understood meanwhile, ` +
          `${(acknowledged.length / all).toFixed(0)} a second over all, the last ${(all - took).toFixed(0)} s after it was saved`,
        losses: await inspect(store, { acknowledged, sent, knowsMore: true }),
      };
    } finally {
      await database.drop();
    }
  },
};

/** The cookies of as many new accounts. */
async function signInMany(databaseUrl: string): Promise<string[]> {
  const app = await openApp({ databaseUrl, poolSize: 2, worker: false, log: pino({ level: "silent" }) });
  try {
    const cookies: string[] = [];
    for (let number = 0; number < ACCOUNTS; number++) {
      const account = { name: `Robin ${number}`, googleSub: randomUUID(), timeZone: "UTC", locale: "en-GB" };
      cookies.push(await signIn(app, (await createAccount(app.db, account)) as UserId));
    }
    return cookies;
  } finally {
    await app.close();
  }
}

async function countRead({ DATABASE_URL: url }: { DATABASE_URL: string }): Promise<number> {
  let count = 0;
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ count: string }>("select count(*) from note where state = 'read'");
    count = Number(rows[0].count);
  });
  return count;
}
