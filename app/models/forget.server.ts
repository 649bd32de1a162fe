import { asUser } from "~db/client.server";
import { listAccountIds } from "~db/queries/account.server";
import { forgetDeleted, forgetPhotos, settleActivities } from "~db/queries/forget.server";
import { lockLedger } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/** For so long what was done by hand can be taken back. */
const KEPT_MS = 30 * 86_400_000;

/** Lets go of what can no longer be taken back, and deletes for good what was deleted before that. */
export function forgetOldActivities(app: Pick<App, "db" | "now">, userId: UserId): Promise<void> {
  const before = new Date(app.now().getTime() - KEPT_MS);
  return asUser(app.db, userId, async (tx) => {
    await lockLedger(tx, userId);
    await settleActivities(tx, userId, before);
    await forgetDeleted(tx, userId, before);
    await forgetPhotos(tx, userId);
  });
}

/** An account after the other, each in a transaction of its own. */
export async function forgetOld(app: Pick<App, "db" | "now">): Promise<void> {
  for (const userId of await listAccountIds(app.db)) await forgetOldActivities(app, userId);
}
