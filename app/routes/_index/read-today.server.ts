import type { Tx } from "~db/client.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listImportantDaysIn } from "~db/queries/important-day.server";
import { listLosingTouch } from "~db/queries/keep-in-touch.server";
import { listLearned } from "~db/queries/learned.server";
import { listLatestNotes } from "~db/queries/note.server";
import { hasSampleNotes } from "~db/queries/sample-note.server";
import { hasPeople } from "~db/queries/people.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import type { UserId } from "~db/schema";
import { calendarAhead } from "~/time/anniversary";
import { addDays } from "~/time/zoned";
import { nextYearlyDays } from "~/ui/yearly-day";

const NOTES = 5;
const DUE_WITHIN_DAYS = 7;
const MOST_DUE = 8;
const MOST_LOSING = 3;
const MOST_QUESTIONS = 50;

/** All that Today shows. `day` is the reader's today. */
export async function readToday(tx: Tx, userId: UserId, day: string) {
  const notes = await listLatestNotes(tx, userId, NOTES);
  const learned = await listLearned(
    tx,
    userId,
    notes.map(({ id }) => id),
  );
  const questions = await listOpenSuggestions(tx, userId, {
    noteIds: notes.map(({ id }) => id),
    limit: MOST_QUESTIONS,
  });
  const soon = addDays(day, DUE_WITHIN_DAYS);
  return {
    day,
    notes: notes.map(({ id, body, state, happenedOn }) => ({
      id,
      body,
      state,
      happenedOn,
      learned: learned.get(id) ?? [],
      questions: questions.filter(({ noteId }) => noteId === id),
    })),
    due: await listOpenFollowUps(tx, userId, { dueBy: soon, limit: MOST_DUE }),
    days: nextYearlyDays(
      await listImportantDaysIn(tx, userId, calendarAhead(day, DUE_WITHIN_DAYS), 2 * MOST_DUE),
      day,
      DUE_WITHIN_DAYS,
    ).slice(0, MOST_DUE),
    losing: (await listLosingTouch(tx, userId, { today: day, limit: MOST_LOSING })).people,
    // Who has written has no need to be shown how.
    hasPeople: notes.length > 0 || (await hasPeople(tx, userId)),
    hasSample: await hasSampleNotes(tx, userId),
  };
}
