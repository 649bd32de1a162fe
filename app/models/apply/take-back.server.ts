import type { Tx } from "~db/client.server";
import { refreshPeople } from "~db/queries/person.server";
import { listNoteSources, lockLedger, removeSources } from "~db/queries/source.server";
import { withdrawSuggestions } from "~db/queries/suggestion.server";
import type { UserId } from "~db/schema";
import { settleFacts } from "./settle.server";

/** Takes back everything a note speaks for and nothing else: what another note or a hand also says stays. */
export async function takeBack(tx: Tx, userId: UserId, noteId: string, now: Date): Promise<void> {
  await lockLedger(tx, userId);
  const touched = await removeSources(tx, userId, await listNoteSources(tx, userId, noteId));
  await withdrawSuggestions(tx, userId, noteId, []);
  await settleFacts(tx, userId, touched, now);
  await refreshPeople(tx, userId, touched);
}
