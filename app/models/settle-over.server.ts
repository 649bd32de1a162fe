import { asUser } from "~db/client.server";
import { listAccountIds } from "~db/queries/account.server";
import { listWithFactsOver } from "~db/queries/fact-history.server";
import { lockLedger } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { furthestDay, settleFacts } from "./apply/settle.server";

/** "Until March" is history once March is there, though nobody touched it since. */
async function settleOverOf({ db, now }: Pick<App, "db" | "now">, userId: UserId): Promise<void> {
  await asUser(db, userId, async (tx) => {
    const people = await listWithFactsOver(tx, userId, furthestDay(now()));
    if (people.length === 0) return;
    await lockLedger(tx, userId);
    await settleFacts(tx, userId, people, now());
  });
}

/** An account after the other, each in a transaction of its own. */
export async function settleOver(app: Pick<App, "db" | "now">): Promise<void> {
  for (const userId of await listAccountIds(app.db)) await settleOverOf(app, userId);
}
