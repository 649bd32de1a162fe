import { holdNote } from "~db/queries/note.server";
import { deleteNotePerson, insertNotePerson } from "~db/queries/note-person.server";
import { findPerson } from "~db/queries/person.server";
import { listNoteSources } from "~db/queries/source.server";
import { insertAnswer, setAnswer } from "~db/queries/suggestion.server";
import { softDeleteTie } from "~db/queries/tie.server";
import type { UserId, WhichAnswer, WhoAnswer } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { asUserDoing, type Done } from "./activity.server";
import { throwOutFact } from "./fact.server";
import { applyAgain } from "./reading.server";

/** Keeps the answer, then applies the note once more: what waited for it is learned now. */
export function answerSuggestion(
  app: Pick<App, "db" | "now">,
  userId: UserId,
  id: string,
  answer: WhoAnswer | WhichAnswer,
): Promise<Done<{ noteId: string }>> {
  return asUserDoing(app, userId, "answer-suggestion", async (tx, doing) => {
    if (answer.is === "known" && !(await findPerson(tx, userId, answer.personId))) notFound();
    const answered = (await setAnswer(tx, userId, id, answer)) ?? notFound();
    // What the note says is right, so what was known was a mistake.
    if (answer.is === "told" && "known" in answered.payload) {
      const { known } = answered.payload;
      await ("factId" in known ? throwOutFact(tx, userId, known.factId) : softDeleteTie(tx, userId, known.tieId));
    }
    await applyAgain(tx, userId, answered.noteId, { now: app.now() });
    doing.about = "known" in answered.payload ? `the ${answered.payload.label.toLowerCase()}` : answered.about;
    doing.path = `/notes/${answered.noteId}`;
    return { noteId: answered.noteId };
  });
}

/** Takes somebody out of a note, with all it said of them; reading it again does not bring them back into it. */
export function leaveOut(
  app: Pick<App, "db" | "now">,
  userId: UserId,
  noteId: string,
  personId: string,
): Promise<Done> {
  return asUserDoing(app, userId, "leave-out", async (tx, doing) => {
    const { id, name } = (await findPerson(tx, userId, personId)) ?? notFound();
    const sources = await listNoteSources(tx, userId, noteId);
    const told = sources.filter(({ keptId, quote }) => keptId === id && quote !== "");
    const wasAdded = await deleteNotePerson(tx, userId, noteId, id);
    if (told.length === 0 && !wasAdded) notFound();
    for (const source of told) await insertAnswer(tx, userId, noteId, source.name ?? source.quote, { is: "nobody" });
    await applyAgain(tx, userId, noteId, { now: app.now() });
    doing.about = name;
    doing.path = `/notes/${noteId}`;
  });
}

/** Puts somebody into a note that does not name them; reading it again keeps them in it. */
export function addToNote(
  app: Pick<App, "db" | "now">,
  userId: UserId,
  noteId: string,
  personId: string,
): Promise<Done> {
  return asUserDoing(app, userId, "add-to-note", async (tx, doing) => {
    if (!(await holdNote(tx, userId, noteId))) notFound();
    const { id, name } = (await findPerson(tx, userId, personId)) ?? notFound();
    await insertNotePerson(tx, userId, noteId, id);
    await applyAgain(tx, userId, noteId, { now: app.now() });
    doing.about = name;
    doing.path = `/notes/${noteId}`;
  });
}
