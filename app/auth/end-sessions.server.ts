import { asUser } from "~db/client.server";
import { recordAtDoor } from "~db/queries/activity.server";
import { deleteAllSessions } from "~db/queries/session.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";

/** Whoever runs Memoro signs somebody out on every device, or everybody; those it met read it under What you did. Returns how many ended. */
export async function endAllSessions({ db }: Pick<App, "db">, userId?: UserId): Promise<number> {
  const ended = await deleteAllSessions(db, userId);
  for (const met of new Set(ended.map((session) => session.userId))) {
    await asUser(db, met, (tx) => recordAtDoor(tx, met, "end-sessions", "every device, by whoever runs this Memoro"));
  }
  return ended.length;
}
