import type { Tx } from "~db/client.server";
import { setNoteRead, type Note } from "~db/queries/note.server";
import { refreshPeople } from "~db/queries/person.server";
import { lockLedger, removeSources } from "~db/queries/source.server";
import { withdrawSuggestions } from "~db/queries/suggestion.server";
import type { UserId } from "~db/schema";
import { dayIn } from "~/time/zoned";
import type { Extraction } from "~/understand/extraction";
import { recordDenials, recordFacts } from "./facts.server";
import { recordFollowUps } from "./follow-ups.server";
import { recordPeople } from "./people.server";
import { keepQuoted } from "./quoted";
import { settleFacts } from "./settle.server";
import { startRecord, type TakenApart } from "./record.server";
import { recordTies } from "./ties.server";

export interface Applying {
  /** What is over by then is history. */
  now: Date;
  apart?: TakenApart;
}

/**
 * Makes the ledger say what this reading of a note says: adds what is new in it, takes back what an earlier reading of
 * the same note said and this one does not. Applied twice it changes nothing.
 */
export async function applyReading(
  tx: Tx,
  userId: UserId,
  note: Note,
  reading: { id: string; result: Extraction },
  { now, apart }: Applying,
): Promise<void> {
  await lockLedger(tx, userId);
  const writtenOn = dayIn(note.writtenAt, note.timeZone);
  const extraction = keepQuoted(reading.result, note.body);
  const record = await startRecord(tx, userId, note, reading.id, apart);

  const { whom, relatives } = await recordPeople(record, extraction, writtenOn);
  await recordTies(record, extraction, whom, relatives);
  await recordFacts(record, extraction, whom, relatives);
  await recordDenials(record, extraction, whom);
  await recordFollowUps(record, extraction, whom);

  await setNoteRead(tx, userId, note.id, {
    happenedOn: extraction.date?.on ?? writtenOn,
    place: extraction.place?.name ?? null,
  });
  await withdrawSuggestions(tx, userId, note.id, [...record.asked]);
  // What was corrected by hand keeps the words it was corrected from.
  const unsaid = record.before.filter((source) => !record.spoken.has(source.id) && !source.byHand);
  const touched = [...record.people, ...(await removeSources(tx, userId, unsaid))];
  await settleFacts(tx, userId, touched, now);
  await refreshPeople(tx, userId, touched);
}
