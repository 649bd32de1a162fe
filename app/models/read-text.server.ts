import type { Tx } from "~db/client.server";
import { listNamesInText } from "~db/queries/known-person.server";
import type { Note } from "~db/queries/note.server";
import { listNotePeople } from "~db/queries/note-person.server";
import { findPerson } from "~db/queries/person.server";
import type { NewReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { costOf, type Usage } from "~/llm/usage";
import { localTime } from "~/time/zoned";
import { nothing, type Extraction, type ReadInput } from "~/understand/extraction";
import { withoutAts, type ReadableText } from "./at-mention";
import { isCeilingReached } from "./ceiling.server";

/** Why a note is not sent to the endpoint. */
export type Barred = "no endpoint" | "private" | "ceiling";

/** All that reading a note takes; loaded in one transaction, read outside of any. */
export interface NoteToRead {
  noteId: string;
  revision: number;
  input: ReadInput;
  /** Puts what a reader quotes as it stands in the note. */
  restore: ReadableText["restore"];
  barred: Barred | null;
}

/** Readings made of one note, to be stored: `spent` is of an answer that could not be used. */
export interface Readings {
  usable?: NewReading;
  spent?: NewReading;
}

export async function loadNoteToRead(app: App, tx: Tx, userId: UserId, note: Note): Promise<NoteToRead> {
  const about = note.personId === null ? undefined : await findPerson(tx, userId, note.personId);
  const bound = (await listNotePeople(tx, userId, note.id)).flatMap(({ text }) => text ?? []);
  const { text, restore } = withoutAts(note.body, bound);
  return {
    noteId: note.id,
    revision: note.revision,
    input: {
      text,
      writtenAt: localTime(note.writtenAt, note.timeZone),
      timeZone: note.timeZone,
      knownNames: await listNamesInText(tx, userId, note.body),
      ...(about && { about: about.name }),
    },
    restore,
    barred: await findBar(app, tx, userId, note),
  };
}

/** By the endpoint where the note may go there and an answer comes back, else by the built-in reader, which always reads. */
export async function readByBest(app: App, note: NoteToRead): Promise<Readings & { usable: NewReading }> {
  const far = note.barred === null ? await readByEndpoint(app, note) : {};
  return { ...far, usable: far.usable ?? (await readHere(app, note)) };
}

/** On this machine. */
export async function readHere(app: App, note: NoteToRead): Promise<NewReading> {
  const { name: reader, version } = app.builtIn.reader;
  const started = performance.now();
  const result = note.restore(await app.builtIn.reader.read(note.input));
  return { ...ofNote(note), reader, version, result, tookMs: performance.now() - started };
}

/** Without `usable` where the endpoint gave no answer that can be used. */
export async function readByEndpoint(app: App, note: NoteToRead): Promise<Readings> {
  const { endpoint } = app;
  if (!endpoint) return {};
  const started = performance.now();
  const toReading = (result: Extraction, usage: Usage): NewReading => ({
    ...ofNote(note),
    reader: endpoint.reader.name,
    version: endpoint.reader.version,
    model: endpoint.reader.model,
    result,
    tookMs: performance.now() - started,
    ...usage,
    cost: costOf(usage, endpoint.prices),
  });
  const answer = await endpoint.reader.readMetered(note.input);
  if ("result" in answer) return { usable: toReading(note.restore(answer.result), answer.usage) };
  const { kind, message, usage } = answer.failure;
  app.log.warn({ failure: kind, told: message, note: note.noteId }, "the endpoint did not read a note");
  if (usage.inputTokens + usage.outputTokens === 0) return {};
  return { spent: { ...toReading(nothing(), usage), applied: false } };
}

async function findBar(app: App, tx: Tx, userId: UserId, note: Note): Promise<Barred | null> {
  if (!app.endpoint) return "no endpoint";
  if (note.private) return "private";
  return (await isCeilingReached(app, tx, userId)) ? "ceiling" : null;
}

function ofNote({ noteId, revision }: NoteToRead): Pick<NewReading, "noteId" | "revision"> {
  return { noteId, revision };
}
