import { asUser } from "~db/client.server";
import { setAccountTimeZone } from "~db/queries/account.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/** From here on days are told in this zone, an IANA name; what is already read keeps the day it was read in. */
export function setTimeZone(app: App, userId: UserId, timeZone: string): Promise<void> {
  return asUser(app.db, userId, (tx) => setAccountTimeZone(tx, userId, timeZone));
}
