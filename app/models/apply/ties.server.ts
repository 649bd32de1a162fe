import { upsertTie } from "~db/queries/tie.server";
import type { Extraction } from "~/understand/extraction";
import type { RecordedPeople, Whom } from "./people.server";
import type { ApplyRecord } from "./record.server";

/** Ties between people who are both known by now; the others wait for their answer. */
export async function recordTies(
  record: ApplyRecord,
  extraction: Extraction,
  whom: Whom,
  relatives: RecordedPeople["relatives"],
): Promise<void> {
  for (const [index, { person, relation, relative, word, quote }] of extraction.family.entries()) {
    const personId = whom.get(person);
    const relativeId = relative === null ? relatives.get(index) : whom.get(relative);
    if (!personId || !relativeId || personId === relativeId) continue;
    const tieId = await upsertTie(
      record.tx,
      record.userId,
      { personId, relation, relativeId, word },
      { byHand: false, revive: false },
    );
    await record.speakFor({ tieId }, quote);
  }
}
