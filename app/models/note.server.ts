import { asUser, type Tx } from "~db/client.server";
import {
  holdNote,
  insertNote,
  rewriteNote,
  setNotePrivate,
  setNoteUndone,
  setNoteWaiting,
  type Note,
} from "~db/queries/note.server";
import { listNotePeople } from "~db/queries/note-person.server";
import { replacePassages } from "~db/queries/passage.server";
import { findPerson } from "~db/queries/person.server";
import type { UserId } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { splitIntoPassages } from "~/search/passages";
import { dayIn } from "~/time/zoned";
import { asUserDoing, type Done } from "./activity.server";
import { takeBack } from "./apply/take-back.server";
import { bindMentions, type ChosenMention } from "./mention.server";

export interface NewNote {
  body: string;
  writtenAt: Date;
  /** IANA name or offset: "yesterday" is read in it. */
  timeZone: string;
  /** Made by whoever sends it: a second send of the same text under the same key is the note that is there already. */
  clientKey?: string | null;
  /** The person on whose page it is written; gone by the time it arrives, the note is of whom its words name. */
  personId?: string | null;
  /** Whom an "@Name" of the text means, where that was chosen. */
  mentions?: readonly ChosenMention[];
  private?: boolean;
  isSample?: boolean;
}

/** Saves a note together with the job that reads it, in one transaction; nothing is tried on it before that. */
export function logNote(app: App, userId: UserId, note: NewNote): Promise<{ id: string }> {
  return asUser(app.db, userId, async (tx) => {
    const person = note.personId ? await findPerson(tx, userId, note.personId) : undefined;
    const { id, isNew } = await insertNote(tx, userId, {
      body: note.body,
      writtenAt: note.writtenAt,
      timeZone: note.timeZone,
      writtenOn: dayIn(note.writtenAt, note.timeZone),
      clientKey: note.clientKey ?? null,
      personId: person?.id ?? null,
      private: note.private ?? false,
      isSample: note.isSample ?? false,
    });
    if (isNew) {
      await bindMentions(tx, userId, { id, body: note.body }, note.mentions ?? []);
      await toBeRead(app, tx, userId, { id, revision: 1, body: note.body });
    }
    return { id };
  });
}

/** Replaces the text; what only the old text said is taken back when the new one has been read. */
export function editNote(
  app: App,
  userId: UserId,
  id: string,
  change: { body: string; private: boolean; mentions?: readonly ChosenMention[] },
): Promise<Done> {
  return asUserDoing(app, userId, "edit-note", async (tx, doing) => {
    const note = await getNote(tx, userId, id);
    doing.about = change.body;
    doing.path = `/notes/${id}`;
    if (note.private !== change.private) {
      await setNotePrivate(tx, userId, id, change.private);
      await app.queue.send(tx, "embed-passages", { userId });
    }
    if (note.body === change.body) return;
    const rewritten = (await rewriteNote(tx, userId, id, change.body)) ?? notFound();
    const before = (await listNotePeople(tx, userId, id)).flatMap(({ keptId, text }) =>
      text === null ? [] : [{ personId: keptId, text }],
    );
    await bindMentions(tx, userId, { id, body: change.body }, [...before, ...(change.mentions ?? [])]);
    await toBeRead(app, tx, userId, { ...rewritten, body: change.body });
  });
}

/** Also after it was undone: what it says is learned anew. */
export function readNoteAgain(app: App, userId: UserId, id: string): Promise<void> {
  return asUser(app.db, userId, async (tx) => {
    const { revision } = (await setNoteWaiting(tx, userId, id)) ?? notFound();
    await app.queue.send(tx, "read-note", { userId, noteId: id, revision });
  });
}

/** Takes back what the note brought and nothing else; the note stays. */
export function undoNote(app: App, userId: UserId, id: string): Promise<Done> {
  return asUserDoing(app, userId, "undo-note", async (tx, doing) => {
    const note = await getNote(tx, userId, id);
    await withdraw(app, tx, userId, note, { deleted: false });
    doing.about = note.body;
    doing.path = `/notes/${id}`;
  });
}

export function deleteNote(app: App, userId: UserId, id: string): Promise<Done> {
  return asUserDoing(app, userId, "delete-note", async (tx, doing) => {
    const note = await getNote(tx, userId, id);
    await withdraw(app, tx, userId, note, { deleted: true });
    doing.about = note.body;
    await replacePassages(tx, userId, { noteId: id }, []);
  });
}

async function toBeRead(
  app: App,
  tx: Tx,
  userId: UserId,
  { id, revision, body }: { id: string; revision: number; body: string },
): Promise<void> {
  await replacePassages(tx, userId, { noteId: id }, splitIntoPassages(body));
  await app.queue.send(tx, "read-note", { userId, noteId: id, revision });
  await app.queue.send(tx, "embed-passages", { userId });
}

async function withdraw(
  app: App,
  tx: Tx,
  userId: UserId,
  note: Note,
  { deleted }: { deleted: boolean },
): Promise<void> {
  await setNoteUndone(tx, userId, note.id, { writtenOn: dayIn(note.writtenAt, note.timeZone), deleted });
  await takeBack(tx, userId, note.id, app.now());
}

async function getNote(tx: Tx, userId: UserId, id: string): Promise<Note> {
  return (await holdNote(tx, userId, id)) ?? notFound();
}
