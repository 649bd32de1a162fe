import type { Tx } from "~db/client.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listImportantDays } from "~db/queries/important-day.server";
import { listLosingTouch } from "~db/queries/keep-in-touch.server";
import { listNoteCards } from "~db/queries/note-card.server";
import { listLatestNotes } from "~db/queries/note.server";
import { hasSampleNotes } from "~db/queries/sample-note.server";
import { hasPeople } from "~db/queries/people.server";
import type { UserId } from "~db/schema";
import { calendarAhead } from "~/time/anniversary";
import { addDays } from "~/time/zoned";
import { nextYearlyDays } from "~/ui/yearly-day";

const NOTES = 5;
const DUE_WITHIN_DAYS = 7;
const MOST_DUE = 8;
const MOST_LOSING = 3;

/** All that Today shows. `day` is the reader's today, `locale` their kind of English. */
export async function readToday(tx: Tx, userId: UserId, { day, locale }: { day: string; locale: string }) {
  const [latest, due, important, losing, hasSample] = await Promise.all([
    listLatestNotes(tx, userId, NOTES),
    listOpenFollowUps(tx, userId, { dueBy: addDays(day, DUE_WITHIN_DAYS), limit: MOST_DUE }),
    listImportantDays(tx, userId, calendarAhead(day, DUE_WITHIN_DAYS), 2 * MOST_DUE),
    listLosingTouch(tx, userId, { today: day, limit: MOST_LOSING }),
    hasSampleNotes(tx, userId),
  ]);
  const [notes, someone] = await Promise.all([
    listNoteCards(tx, userId, latest, locale),
    // Who has written has no need to be shown how.
    latest.length > 0 || hasPeople(tx, userId),
  ]);
  return {
    day,
    notes,
    due,
    days: nextYearlyDays(important, day, DUE_WITHIN_DAYS).slice(0, MOST_DUE),
    losing: losing.people,
    hasPeople: someone,
    hasSample,
  };
}
