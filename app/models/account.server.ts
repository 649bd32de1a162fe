import { asUser } from "~db/client.server";
import { setAccountTimeZone, setMorningMail } from "~db/queries/account.server";
import { recordAtDoor } from "~db/queries/activity.server";
import { countRows, deleteAccountRows, type AccountTable } from "~db/queries/account-data.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";

/** From here on days are told in this zone, an IANA name; what is already read keeps the day it was read in. */
export function setTimeZone(app: App, userId: UserId, timeZone: string): Promise<void> {
  return asUser(app.db, userId, (tx) => setAccountTimeZone(tx, userId, timeZone));
}

/** Whether a mail of what is due comes each morning. */
export function switchMorningMail(app: Pick<App, "db">, userId: UserId, on: boolean): Promise<void> {
  return asUser(app.db, userId, async (tx) => {
    if (await setMorningMail(tx, userId, on)) await recordAtDoor(tx, userId, "set-morning-mail", on ? "on" : "off");
  });
}

/** What was removed, for the one whose it was. */
export interface Receipt {
  at: Date;
  rows: Record<AccountTable, number>;
}

/** The account with all it owns, its sessions and its jobs. Nothing is kept, nor can it be taken back. */
export async function deleteAccount(app: App, userId: UserId): Promise<Receipt> {
  const rows = await asUser(app.db, userId, (tx) => countRows(tx, userId));
  if (!(await deleteAccountRows(app.patientDb, userId))) notFound();
  app.nearest.forget(userId);
  app.heldPassages.forget(userId);
  return { at: app.now(), rows };
}
