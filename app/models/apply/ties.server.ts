import { listFamily } from "~db/queries/family.server";
import { findSameTie, insertTie, toStoredTie, type TieContent } from "~db/queries/tie.server";
import { findContradiction } from "~/family/contradiction";
import { sayFamilyTie } from "~/family/say-tie";
import type { Extraction } from "~/understand/extraction";
import type { RecordedPeople, Whom } from "./people.server";
import { sentenceAround } from "./quoted";
import type { ApplyRecord } from "./record.server";

/** Ties between people who are both known by now; the others wait for their answer. */
export async function recordTies(
  record: ApplyRecord,
  extraction: Extraction,
  whom: Whom,
  relatives: RecordedPeople["relatives"],
): Promise<void> {
  const { tx, userId, note } = record;
  const told: ToldTie[] = [];
  for (const [index, { person, relation, relative, word, quote }] of extraction.family.entries()) {
    const personId = whom.get(person);
    const relativeId = relative === null ? relatives.get(index) : whom.get(relative);
    if (!personId || !relativeId || personId === relativeId) continue;
    const content = { personId, relation, relativeId, word, nature: natureOf(word) };
    if (await isLeftToPerson(record, content, told, quote)) continue;
    const tie = toStoredTie(content);
    const same = await findSameTie(tx, userId, tie, note.id);
    const tieId = same?.id ?? (await insertTie(tx, userId, tie, { byHand: false }));
    if (!same?.deleted) told.push({ ...content, id: tieId });
    await record.speakFor({ tieId, relativeWord: tie.relativeWord, personWord: tie.personWord }, quote);
  }
}

interface ToldTie extends TieContent {
  id: string;
}

/**
 * What cannot be beside the ties that are known without this note, or that it told already, is asked; and where no tie
 * stands against it, left out. Taken as the note says, what it was asked against is gone by now.
 */
async function isLeftToPerson(
  { tx, userId, note, answers, ask }: ApplyRecord,
  tie: TieContent,
  told: readonly ToldTie[],
  quote: string,
): Promise<boolean> {
  const about = `tie ${tie.personId} ${tie.relation} ${tie.relativeId}`;
  const answer = answers.get(about);
  if (answer) return answer.is !== "told";
  const { people, ties } = await listFamily(tx, userId, [tie.personId, tie.relativeId], { exceptNote: note.id });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? "Somebody";
  const found = findContradiction([...ties, ...told], tie, nameOf);
  if (!found) return false;
  const { against } = found;
  const known = [...ties, ...told].find(
    (each) => [each.personId, each.relativeId].sort().join() === [against?.personId, against?.relativeId].sort().join(),
  );
  if (!known || !against) return true;
  await ask(about, {
    kind: "which",
    sentence: sentenceAround(note.body, quote),
    personId: tie.personId,
    label: "Place in the family",
    known: { tieId: known.id, text: sayFamilyTie(against, nameOf) },
    told: sayFamilyTie(tie, nameOf),
  });
  return true;
}

/** "Stepmother", "foster son", "adopted daughter". */
function natureOf(word: string | null): TieContent["nature"] {
  if (/^step/i.test(word ?? "")) return "step";
  if (/^foster/i.test(word ?? "")) return "foster";
  return /^adopt/i.test(word ?? "") ? "adoptive" : null;
}
