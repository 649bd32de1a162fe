import type { Tx } from "~db/client.server";
import { listDatedFacts, setFactEnd, type DatedFact } from "~db/queries/fact-history.server";
import type { UserId } from "~db/schema";
import { replacesFact, SUPERSEDING_KINDS } from "~/facts/kinds";

/**
 * Works out which of a person's facts hold and which are history, from all of them and the days they are told of. As
 * it starts from nothing each time, a note logged late or taken back falls into place.
 */
export async function settleFacts(tx: Tx, userId: UserId, personIds: readonly string[]): Promise<void> {
  for (const personId of new Set(personIds)) {
    const facts = await listDatedFacts(tx, userId, personId, SUPERSEDING_KINDS);
    for (const fact of facts.filter(({ denied }) => denied)) {
      await setFactEnd(tx, userId, fact.id, { on: fact.on, supersededBy: null });
    }
    for (const [fact, by] of findSuperseding(facts.filter(({ denied }) => !denied))) {
      await setFactEnd(tx, userId, fact.id, by && { on: by.on, supersededBy: by.id });
    }
  }
}

/** For each fact (oldest first) the one that took its place, or null where it holds. */
export function findSuperseding(facts: readonly DatedFact[]): Map<DatedFact, DatedFact | null> {
  return new Map(
    facts.map((fact, index) => {
      const later = facts.slice(index + 1);
      // Told later but saying less ("3 March" after "3 March 1990"): the older one holds.
      const better = facts.slice(0, index).find((older) => saysLess(fact, older));
      return [fact, better ?? later.find((newer) => replacesFact(newer.content, fact.content)) ?? null];
    }),
  );
}

function saysLess(newer: DatedFact, older: DatedFact): boolean {
  return (
    replacesFact(older.content, newer.content) &&
    newer.content.kind === older.content.kind &&
    !replacesFact(newer.content, older.content)
  );
}
