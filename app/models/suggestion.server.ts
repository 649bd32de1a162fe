import { asUser } from "~db/client.server";
import { softDeleteFact } from "~db/queries/fact.server";
import { findPerson } from "~db/queries/person.server";
import { listNoteSources } from "~db/queries/source.server";
import { insertAnswer, setAnswer } from "~db/queries/suggestion.server";
import type { UserId, WhichAnswer, WhoAnswer } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { applyAgain } from "./reading.server";

/** Keeps the answer, then applies the note once more: what waited for it is learned now. */
export async function answerSuggestion(
  app: Pick<App, "db">,
  userId: UserId,
  id: string,
  answer: WhoAnswer | WhichAnswer,
): Promise<{ noteId: string }> {
  const { noteId } = await asUser(app.db, userId, async (tx) => {
    if (answer.is === "known" && !(await findPerson(tx, userId, answer.personId))) notFound();
    const answered = (await setAnswer(tx, userId, id, answer)) ?? notFound();
    // What the note says is right, so what was known was a mistake.
    if (answer.is === "told" && "known" in answered.payload)
      await softDeleteFact(tx, userId, answered.payload.known.factId);
    return answered;
  });
  await applyAgain(app, userId, noteId);
  return { noteId };
}

/** Takes somebody out of a note, with all it said of them; reading it again does not bring them back into it. */
export async function leaveOut(app: Pick<App, "db">, userId: UserId, noteId: string, personId: string): Promise<void> {
  await asUser(app.db, userId, async (tx) => {
    const sources = await listNoteSources(tx, userId, noteId);
    const source = sources.find((each) => each.personId === personId && each.quote !== "") ?? notFound();
    await insertAnswer(tx, userId, noteId, source.name ?? source.quote, { is: "nobody" });
  });
  await applyAgain(app, userId, noteId);
}
