import type { Tx } from "~db/client.server";
import { listKept } from "~db/queries/person-keeping.server";
import { listBearers, replaceMentions } from "~db/queries/note-person.server";
import type { UserId } from "~db/schema";
import { findMentioned, mentions } from "./at-mention";

/** A mention as it was chosen from those offered: whose name stands in the text. */
export interface ChosenMention {
  personId: string;
  text: string;
}

/**
 * Keeps whom the text means by each "@Name": who was chosen, else the only one who bears the name. A choice that the text
 * does not have any more, or of somebody who is not there, counts for nothing: a note is never refused for it.
 */
export async function bindMentions(
  tx: Tx,
  userId: UserId,
  note: { id: string; body: string },
  chosen: readonly ChosenMention[],
): Promise<void> {
  const bound = new Map<string, string>();
  for (const { personId, text } of chosen) {
    const [person] = mentions(note.body, text) ? await listKept(tx, userId, [personId]) : [];
    if (person) bound.set(person.id, text);
  }
  const texts = new Set(bound.values());
  const typed = findMentioned(note.body).filter((names) => !names.some((name) => texts.has(name)));
  const bearers = typed.length > 0 ? await listBearers(tx, userId, [...new Set(typed.flat())]) : [];
  for (const names of typed) {
    const name = names.find((each) => bearers.some((bearer) => bearer.name === each));
    const [only, ...others] = bearers.filter((bearer) => bearer.name === name);
    if (name !== undefined && only && others.length === 0) bound.set(only.personId, name);
  }
  await replaceMentions(
    tx,
    userId,
    note.id,
    [...bound].map(([personId, text]) => ({ personId, text })),
  );
}
