import { asOwner, asUser, type Tx } from "~db/client.server";
import {
  claimLookAhead,
  findMorningAccount,
  forgetLookAheads,
  listMailZones,
  openLookAheads,
  reopenLookAhead,
  settleLookAhead,
  type Claim,
  type Morning,
} from "~db/queries/look-ahead.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import type { Payload } from "~/jobs/catalogue";
import { composeLookAhead } from "~/mail/look-ahead-mail";
import type { Mail, Mailer } from "~/mail/mailer.server";
import { addDays, dayIn, hourIn } from "~/time/zoned";
import { readLookAhead } from "./read-look-ahead.server";

/** The hours of their own day in which a mail may come: when it was not possible at seven, then later, but in the morning. */
const MORNING = { from: 7, until: 12 };
const AT_A_TIME = 1000;
/** A worker that has been at one for longer is no more. */
const GONE_AFTER_MS = 3 * 60_000;
const KEPT_DAYS = 30;

/** Has a look ahead made for everybody whose morning it is and who has not had theirs: once each, however often it runs. */
export async function lookAround(app: Pick<App, "db" | "queue" | "mailer" | "now">): Promise<void> {
  const { db, queue, mailer, now } = app;
  if (!mailer) return;
  const zones = await listMailZones(db);
  for (const morning of findMornings(zones, now())) {
    for (let after: UserId | null = null; ;) {
      const page = { after, limit: AT_A_TIME };
      const due = await db.transaction().execute(async (tx) => {
        const found = await openLookAheads(tx, morning, page);
        const opened = found.filter((one) => one.opened).map(({ userId }) => ({ userId, day: morning.day }));
        if (opened.length > 0) await queue.sendToMany(tx, "look-ahead", opened);
        return found;
      });
      if (due.length < AT_A_TIME) break;
      after = due.at(-1)?.userId ?? null;
    }
  }
  await forgetLookAheads(db, addDays(dayIn(now(), "UTC"), -KEPT_DAYS));
}

/** In which of the zones it is morning at this instant. */
export function findMornings(zones: readonly string[], at: Date): Morning[] {
  return zones.filter((zone) => isMorning(at, zone)).map((timeZone) => ({ timeZone, day: dayIn(at, timeZone) }));
}

/**
 * Sends somebody what is due on this day of theirs, once. Several may try at once and each may end at any point: one claims
 * it, sends it after that is committed, and what was claimed but not sent is sent again under the same Message-ID.
 */
export async function lookAhead(app: App, { userId, day }: Payload<"look-ahead">): Promise<void> {
  const { mailer } = app;
  if (!mailer) return;
  const { claim, mail } = await asUser(app.db, userId, (tx) => prepare(app, mailer, tx, { userId, day }));
  if (claim === "another's")
    throw new Error("Another worker is at it; looked at again in case it ends before it is done.");
  if (!mail) return;
  try {
    await mailer.send(mail);
  } catch (error) {
    app.metrics.mails.inc({ outcome: "failed" });
    await settleLookAhead(app.db, userId, day, "failed");
    throw error;
  }
  await settleLookAhead(app.db, userId, day, "sent");
  app.metrics.mails.inc({ outcome: "sent" });
}

async function prepare(
  { now }: App,
  mailer: Mailer,
  tx: Tx,
  { userId, day }: Payload<"look-ahead">,
): Promise<{ claim?: Claim; mail?: Mail }> {
  const account = await findMorningAccount(tx, userId);
  if (!account || !isMorning(now(), account.timeZone) || dayIn(now(), account.timeZone) !== day) {
    // They moved, or want none any more: should that morning still come where they are now, it is looked at then.
    await asOwner(tx, userId, () => reopenLookAhead(tx, userId, day));
    return {};
  }
  const goneSince = new Date(now().getTime() - GONE_AFTER_MS);
  const claim = await asOwner(tx, userId, () => claimLookAhead(tx, userId, day, { now: now(), goneSince }));
  if (claim !== "mine") return { claim };
  const content = composeLookAhead(await readLookAhead(tx, userId, day), {
    today: day,
    locale: account.locale,
    publicUrl: mailer.publicUrl,
    stopLink: mailer.stopLink(userId),
  });
  if (!content) {
    await asOwner(tx, userId, () => settleLookAhead(tx, userId, day, "nothing"));
    return { claim };
  }
  const messageId = `${day}.${userId}@${mailer.publicUrl.hostname}`;
  return { claim, mail: { ...content, messageId, to: account.email, stopLink: mailer.stopLink(userId) } };
}

function isMorning(at: Date, timeZone: string): boolean {
  const hour = hourIn(at, timeZone);
  return hour >= MORNING.from && hour < MORNING.until;
}
