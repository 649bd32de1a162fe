import { asUser } from "~db/client.server";
import { listWithFactsOver } from "~db/queries/fact-history.server";
import { lockLedger } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { furthestDay, settleFacts } from "./apply/settle.server";

/** "Until March" is history once March is there, though nobody touched it since. */
export async function settleOver({ db, now }: Pick<App, "db" | "now">, userId: UserId): Promise<void> {
  const at = now();
  await asUser(db, userId, async (tx) => {
    const people = await listWithFactsOver(tx, userId, furthestDay(at));
    if (people.length === 0) return;
    await lockLedger(tx, userId);
    await settleFacts(tx, userId, people, at);
  });
}
