import { listAccountIds } from "~db/queries/account.server";
import type { App } from "~/app.server";
import type { JobName } from "~/jobs/catalogue";

const AT_A_TIME = 1000;

/** A job for each account, so that a fault of one is tried again and told as its own, and keeps nobody else waiting. */
export async function sendToEveryAccount(
  { db, queue }: Pick<App, "db" | "queue">,
  name: Extract<JobName, "settle-account" | "forget-account">,
): Promise<void> {
  const payloads = (await listAccountIds(db)).map((userId) => ({ userId }));
  for (let from = 0; from < payloads.length; from += AT_A_TIME) {
    const some = payloads.slice(from, from + AT_A_TIME);
    await db.transaction().execute((tx) => queue.sendToMany(tx, name, some));
  }
}
