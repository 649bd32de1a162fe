import { asUser } from "~db/client.server";
import { softDeleteFact } from "~db/queries/fact.server";
import { findPerson } from "~db/queries/person.server";
import { setAnswer } from "~db/queries/suggestion.server";
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
