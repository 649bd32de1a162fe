import { asUser, type Db } from "~db/client.server";
import { findBeginning } from "~db/queries/completion.server";
import type { UserId } from "~db/schema";
import { isStopWord } from "~/embed/stop-words";
import { termsOf } from "~/embed/terms";
import { wordsOf } from "~/embed/words";
import { tellingWords } from "./telling-words";

const SHORTEST = 2;

/**
 * A question whose last word may still be on its way ("who plays the vio"), with what it may become in its place: a name or
 * a word of the notes that begins so. A word that notes, people or the dictionary know as it is stays; a single one of the
 * dictionary's gets a name that begins so beside it, as whoever types "mar" may mean Maria.
 */
export async function completeQuestion(app: { db: Db }, userId: UserId, asked: string): Promise<string> {
  const last = wordsOf(asked).at(-1);
  if (!last || last.end !== asked.length || last.folded.length < SHORTEST || isStopWord(last.folded)) return asked;
  const { isWhole, name, passage } = await asUser(app.db, userId, (tx) => findBeginning(tx, last.folded));
  if (isWhole) return asked;
  const isKnown = termsOf(last.folded).some(({ id }) => id !== null);
  if (isKnown) return name && tellingWords(asked).length === 1 ? `${asked} ${name}` : asked;
  const word = name ?? wordsOf(passage ?? "").find(({ folded }) => folded.startsWith(last.folded))?.folded;
  return word ? asked.slice(0, last.start) + word : asked;
}
