import { join } from "node:path";
import { createAccount } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { exportAccount } from "~/models/account-data.server";
import { addSample } from "~/models/sample.server";
import { countUnreadIn, inspect, withOpened } from "./inspect";
import { sendHostile, type HostileReport } from "./hostile";
import { makeDatabase } from "../support/postgres-server";
import { startSite, until, type Store } from "./site";
import type { Trial } from "./trial";

const COUNT = { quick: 500, full: 10_000 };
const READ_MS = 30_000;
const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Levels of the log: what failed, and what nobody caught. */
const [FAILED, ENDED] = [/"level":50/g, /"level":60/g];

/** What nobody means well by, sent to every route, with the ids of somebody else's among them. */
export const hostility: Trial = {
  name: "hostility",
  async run({ quick, postgres, folder, say }) {
    const count = quick ? COUNT.quick : COUNT.full;
    const reports = [await attack({ DATA_DIR: join(folder, "data") }, count)];
    say(`embedded: ${sayAnswers(reports[0])}`);
    if (postgres !== undefined) {
      const database = await makeDatabase(postgres);
      reports.push(await attack({ DATABASE_URL: database.url }, count));
      await database.drop();
    }
    return {
      what: "hostile requests to every route, with somebody else's ids among them",
      howOften: reports.map(({ sent }, place) => `${sent} ${place === 0 ? "embedded" : "on PostgreSQL"}`).join(", "),
      cameOut: `${reports.map(sayAnswers).join("; ")}; the other account as it was, everything known has its source`,
      losses: reports.flatMap(({ faults }) => faults),
    };
  },
};

async function attack(store: Store, count: number): Promise<HostileReport> {
  const other = await withOpened(store, makeOther, { worker: true });
  const site = await startSite(store);
  const foreign = [...new Set(other.lines.join().match(ID))];
  const report = await sendHostile(site.url, { count, seed: 7, foreign }).catch((cause: unknown) => {
    throw new Error(`No answer any more. ${site.err()}${site.out().slice(-3000)}`, { cause });
  });
  const faults = [...report.faults];
  const code = await site.stop();
  if (code !== 0) faults.push(`ended with ${code}`);
  for (const [what, level] of [
    ["failed", FAILED],
    ["was caught by nobody", ENDED],
  ] as const) {
    const lines = site.out().match(level)?.length ?? 0;
    if (lines > 0) faults.push(`${lines} times the log says that something ${what}`);
  }
  const after = await withOpened(store, (app) => writeDown(app, other.id));
  if (after.join("\n") !== other.lines.join("\n")) faults.push("the other account is not as it was");
  faults.push(...(await inspect(store)));
  return { ...report, faults };
}

/** Somebody else, with a few notes that are read. */
async function makeOther(app: App) {
  const account = { name: "Kim", googleSub: "somebody-else", timeZone: "UTC", locale: "en-GB" };
  const id = (await createAccount(app.db, account)) as UserId;
  await addSample(app, id, "UTC");
  await until(
    async () => (await countUnreadIn(app.db)) === 0,
    READ_MS,
    () => "The other's notes are not read.",
  );
  return { id, lines: await writeDown(app, id) };
}

/** All of an account, a line each; without the head, which has the time. */
async function writeDown(app: App, id: UserId): Promise<string[]> {
  const lines: string[] = [];
  await exportAccount(app, id, (line) => Promise.resolve(void lines.push(line)));
  return lines.slice(1);
}

function sayAnswers({ answers }: HostileReport): string {
  return Object.entries(answers)
    .map(([status, count]) => `${count} × ${status}`)
    .join(", ");
}
