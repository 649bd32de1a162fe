import { asUser } from "~db/client.server";
import { forgetDeleted, forgetPhotos, settleActivities } from "~db/queries/forget.server";
import { lockLedger } from "~db/queries/source.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/** For so long what was done by hand can be taken back. */
const KEPT_MS = 30 * 86_400_000;

/** Lets go of what can no longer be taken back, and deletes for good what was deleted before that. */
export function forgetOldActivities(app: Pick<App, "patientDb" | "now">, userId: UserId): Promise<void> {
  const before = new Date(app.now().getTime() - KEPT_MS);
  return asUser(app.patientDb, userId, async (tx) => {
    await lockLedger(tx, userId);
    await settleActivities(tx, userId, before);
    await forgetDeleted(tx, userId, before);
    await forgetPhotos(tx, userId);
  });
}
