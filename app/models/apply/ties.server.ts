import { findSameTie, insertTie, toStoredTie } from "~db/queries/tie.server";
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
  const { tx, userId, note } = record;
  for (const [index, { person, relation, relative, word, quote }] of extraction.family.entries()) {
    const personId = whom.get(person);
    const relativeId = relative === null ? relatives.get(index) : whom.get(relative);
    if (!personId || !relativeId || personId === relativeId) continue;
    const tie = toStoredTie({ personId, relation, relativeId, word });
    const same = await findSameTie(tx, userId, tie, note.id);
    const tieId = same?.id ?? (await insertTie(tx, userId, tie, { byHand: false }));
    await record.speakFor({ tieId, relativeWord: tie.relativeWord, personWord: tie.personWord }, quote);
  }
}
