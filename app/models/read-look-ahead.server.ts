import type { Tx } from "~db/client.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listImportantDays } from "~db/queries/important-day.server";
import { listDuePeople } from "~db/queries/keep-in-touch.server";
import { listOpenlyTold, listOpenMeetings, listOpenNames } from "~db/queries/openly-told.server";
import type { UserId } from "~db/schema";
import { DAYS_AHEAD, type LookAhead } from "~/mail/look-ahead-mail";
import { calendarAhead, nextAnniversary } from "~/time/anniversary";
import { addDays } from "~/time/zoned";

/** What was due longer ago than this has been said often enough; Upcoming still has it. */
const LATE_DAYS = 7;
const MOST = 20;

/**
 * What Upcoming shows of today (ISO), of the days just gone and of those just ahead, as it may be sent: what only private notes
 * tell is counted, and whom they alone name has the name that others give, or none.
 */
export async function readLookAhead(tx: Tx, userId: UserId, today: string): Promise<LookAhead> {
  const from = addDays(today, -LATE_DAYS);
  const days = await listImportantDays(tx, userId, calendarAhead(today, DAYS_AHEAD), MOST);
  const promises = await listOpenFollowUps(tx, userId, { dueFrom: from, dueBy: today, limit: MOST });
  const rhythms = await listDuePeople(tx, userId, { from, to: today, limit: MOST });

  const told = await listOpenlyTold(tx, userId, {
    facts: days.map(({ factId }) => factId),
    promises: promises.map(({ id }) => id),
  });
  const names = await listOpenNames(tx, userId, [
    ...days.map(({ personId }) => personId),
    ...promises.flatMap(({ person }) => person?.id ?? []),
    ...rhythms.map(({ id }) => id),
  ]);
  const met = await listOpenMeetings(
    tx,
    userId,
    rhythms.map(({ id }) => id),
  );
  const open = {
    days: days.flatMap((day) => {
      const name = names.get(day.personId);
      return name !== undefined && told.has(day.factId) ? [{ ...day, name }] : [];
    }),
    promises: promises
      .filter(({ id }) => told.has(id))
      .map(({ person, ...promise }) => {
        const name = person && names.get(person.id);
        return { ...promise, person: person && name !== undefined && name !== null ? { ...person, name } : null };
      }),
    rhythms: rhythms.flatMap((rhythm) => {
      const name = names.get(rhythm.id);
      const lastMetOn = met.get(rhythm.id) === rhythm.lastMetOn ? rhythm.lastMetOn : null;
      return name === undefined ? [] : [{ ...rhythm, name, lastMetOn }];
    }),
  };
  const isToday = (day: (typeof days)[number]) => nextAnniversary(day, today) === today;
  const due = (of: Pick<LookAhead, "days" | "promises" | "rhythms">) =>
    of.days.filter(isToday).length + of.promises.length + of.rhythms.length;
  return { ...open, private: due({ days, promises, rhythms }) - due(open) };
}
