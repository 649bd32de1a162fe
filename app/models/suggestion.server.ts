import { asUser } from "~db/client.server";
import { findPerson } from "~db/queries/person.server";
import { setAnswer } from "~db/queries/suggestion.server";
import type { UserId, WhoAnswer } from "~db/schema";
import type { App } from "~/app.server";
import { notFound } from "~/http/not-found";
import { applyAgain } from "./reading.server";

/** Keeps the answer, then applies the note once more: what waited for it is learned now. */
export async function answerSuggestion(
  app: App,
  userId: UserId,
  id: string,
  answer: WhoAnswer,
): Promise<{ noteId: string }> {
  const { noteId } = await asUser(app.db, userId, async (tx) => {
    if (answer.is === "known" && !(await findPerson(tx, userId, answer.personId))) notFound();
    return (await setAnswer(tx, userId, id, answer)) ?? notFound();
  });
  await applyAgain(app, userId, noteId);
  return { noteId };
}
