import { asUser, type Tx } from "~db/client.server";
import { listNamesInText } from "~db/queries/known-person.server";
import type { Note } from "~db/queries/note.server";
import { listNotePeople } from "~db/queries/note-person.server";
import { listOpenNames } from "~db/queries/openly-told.server";
import { findPerson } from "~db/queries/person.server";
import { insertReading, type NewReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { costOf, type Usage } from "~/llm/usage";
import { localTime } from "~/time/zoned";
import { nothing, type Extraction, type ReadInput } from "~/understand/extraction";
import { withoutAts, type ReadableText } from "./at-mention";
import { isCeilingReached } from "./ceiling.server";

/** Why a note is not sent to the endpoint. */
export type Barred = "no endpoint" | "private" | "private page" | "ceiling";

/** All that reading a note takes; loaded in one transaction, read outside of any. */
export interface NoteToRead {
  noteId: string;
  revision: number;
  input: ReadInput;
  /** Of that what may leave the machine; null where the note may not. */
  openInput: ReadInput | null;
  /** Puts what a reader quotes as it stands in the note. */
  restore: ReadableText["restore"];
  /** Why there is no `openInput`. */
  barred: Barred | null;
}

/** What a reader returned, as it is stored. */
export interface StoredReading {
  id: string;
  result: Extraction;
}

export async function loadNoteToRead(app: App, tx: Tx, userId: UserId, note: Note): Promise<NoteToRead> {
  const about = note.personId === null ? undefined : await findPerson(tx, userId, note.personId);
  const bound = (await listNotePeople(tx, userId, note.id)).flatMap(({ text }) => text ?? []);
  const { text, restore } = withoutAts(note.body, bound);
  const written = { text, writtenAt: localTime(note.writtenAt, note.timeZone), timeZone: note.timeZone };
  const knownNames = await listNamesInText(tx, userId, note.body, { open: false });
  const open = await findOpenInput(app, tx, userId, note, written, about?.id);
  return {
    noteId: note.id,
    revision: note.revision,
    input: { ...written, knownNames, ...(about && { about: about.name }) },
    openInput: typeof open === "string" ? null : open,
    restore,
    barred: typeof open === "string" ? open : null,
  };
}

/** On this machine. */
export async function readHere(app: App, note: NoteToRead): Promise<NewReading> {
  const { name: reader, version } = app.builtIn.reader;
  const started = performance.now();
  const result = note.restore(await app.builtIn.reader.read(note.input));
  return { ...ofNote(note), reader, version, result, tookMs: performance.now() - started };
}

/**
 * By the endpoint; undefined where the note may not go there, or no answer comes back that can be used. What came back is stored
 * at once, unapplied: what it cost counts, whatever becomes of it and of the note.
 */
export async function readByEndpoint(app: App, userId: UserId, note: NoteToRead): Promise<StoredReading | undefined> {
  const { endpoint } = app;
  if (!endpoint || !note.openInput) return undefined;
  const started = performance.now();
  const keep = async (result: Extraction, usage: Usage): Promise<StoredReading> => {
    const reading: NewReading = {
      ...ofNote(note),
      reader: endpoint.reader.name,
      version: endpoint.reader.version,
      model: endpoint.reader.model,
      result,
      tookMs: performance.now() - started,
      ...usage,
      cost: costOf(usage, endpoint.prices),
      applied: false,
    };
    return { id: await asUser(app.db, userId, (tx) => insertReading(tx, userId, reading)), result };
  };
  const answer = await endpoint.reader.readMetered(note.openInput);
  if ("result" in answer) return keep(note.restore(answer.result), answer.usage);
  const { kind, message, usage } = answer.failure;
  app.log.warn({ failure: kind, told: message, note: note.noteId }, "the endpoint did not read a note");
  if (usage.inputTokens + usage.outputTokens > 0) await keep(nothing(), usage);
  return undefined;
}

/** What the endpoint may have of a note, or why nothing; `aboutId`: on whose page it was written. */
async function findOpenInput(
  app: App,
  tx: Tx,
  userId: UserId,
  note: Note,
  written: ReadInput,
  aboutId: string | undefined,
): Promise<ReadInput | Barred> {
  if (!app.endpoint) return "no endpoint";
  if (note.private) return "private";
  const about = aboutId && (await listOpenNames(tx, userId, [aboutId])).get(aboutId);
  // Without a name to tell it, a reader elsewhere would not know who "she" is.
  if (aboutId && !about) return "private page";
  if (await isCeilingReached(app, tx, userId)) return "ceiling";
  const knownNames = await listNamesInText(tx, userId, note.body, { open: true });
  return { ...written, knownNames, ...(about && { about }) };
}

function ofNote({ noteId, revision }: NoteToRead): Pick<NewReading, "noteId" | "revision"> {
  return { noteId, revision };
}
