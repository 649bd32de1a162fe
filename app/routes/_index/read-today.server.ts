import type { Tx } from "~db/client.server";
import { listBirthdays } from "~db/queries/birthday.server";
import { listOpenFollowUps } from "~db/queries/follow-up.server";
import { listLearned } from "~db/queries/learned.server";
import { listLatestNotes } from "~db/queries/note.server";
import { listSampleNoteIds } from "~db/queries/sample-note.server";
import { countPeople, listSlipping } from "~db/queries/person.server";
import { listOpenSuggestions } from "~db/queries/suggestion.server";
import type { UserId } from "~db/schema";
import { ageOn, monthsAhead, nextAnniversary } from "~/time/anniversary";
import { addDays } from "~/time/zoned";

const NOTES = 5;
const DUE_WITHIN_DAYS = 7;
const MOST_DUE = 8;
/** Whom one has not met for so long is slipping away. */
const SLIPPING_AFTER_DAYS = 60;
const MOST_SLIPPING = 3;
const MOST_QUESTIONS = 50;

/** All that Today shows. `day` is the reader's today. */
export async function readToday(tx: Tx, userId: UserId, day: string) {
  const notes = await listLatestNotes(tx, userId, NOTES);
  const learned = await listLearned(
    tx,
    userId,
    notes.map(({ id }) => id),
  );
  const questions = await listOpenSuggestions(tx, userId, { limit: MOST_QUESTIONS });
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
    birthdays: (await listBirthdays(tx, userId, monthsAhead(day, DUE_WITHIN_DAYS)))
      .map((birthday) => {
        const on = nextAnniversary(birthday, day);
        return { id: birthday.personId, name: birthday.name, on, age: ageOn(birthday, on) };
      })
      .filter(({ on }) => on <= soon),
    slipping: await listSlipping(tx, userId, addDays(day, -SLIPPING_AFTER_DAYS), MOST_SLIPPING),
    people: await countPeople(tx, userId),
    hasSample: (await listSampleNoteIds(tx, userId)).length > 0,
  };
}
