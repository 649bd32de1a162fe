import { findSameFollowUp, insertFollowUp, updateFollowUp } from "~db/queries/follow-up.server";
import type { Extraction } from "~/understand/extraction";
import { fold } from "~/understand/who/fold";
import type { Whom } from "./people.server";
import type { ApplyRecord } from "./record.server";

/** A promise of this note that is there already keeps what the person did with it: done, moved, reworded, deleted. */
export async function recordFollowUps(record: ApplyRecord, extraction: Extraction, whom: Whom): Promise<void> {
  const { tx, userId, note } = record;
  for (const { person, text, due, quote } of extraction.follow_ups) {
    const personId = person === null ? null : (whom.get(person) ?? null);
    const key = fold(text).slice(0, 500);
    const same = await findSameFollowUp(tx, userId, note.id, key);
    if (same && !same.byHand) await updateFollowUp(tx, userId, same.id, { dueOn: due, personId }, { byHand: false });
    const followUpId =
      same?.id ?? (await insertFollowUp(tx, userId, { personId, text, key, dueOn: due, byHand: false }));
    await record.speakFor({ followUpId }, quote);
  }
}
