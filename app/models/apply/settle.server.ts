import type { Tx } from "~db/client.server";
import { listDatedFacts, setFactEnd, type DatedFact } from "~db/queries/fact-history.server";
import type { UserId } from "~db/schema";
import { areAboutTheSame, isOver, replacesFact, SETTLING_KINDS, spanOf } from "~/facts/kinds";
import { dayIn } from "~/time/zoned";

/** The day (ISO) where the calendar is furthest on: what is over by somebody's own day is not to wait for the server's. */
export function furthestDay(now: Date): string {
  return dayIn(now, "+14:00");
}

/**
 * Works out which of a person's facts hold by now and which are history, from all of them and the days they are told of, those
 * of whoever is kept as one with them included. As it starts from nothing each time, a note logged late or taken back falls
 * into place.
 */
export async function settleFacts(tx: Tx, userId: UserId, personIds: readonly string[], now: Date): Promise<void> {
  const today = furthestDay(now);
  for (const personId of new Set(personIds)) {
    const facts = await listDatedFacts(tx, userId, personId, SETTLING_KINDS);
    for (const fact of facts.filter(({ denied }) => denied)) {
      await setFactEnd(tx, userId, fact.ids, { on: fact.on, supersededBy: null });
    }
    for (const [fact, end] of findEnds(
      facts.filter(({ denied }) => !denied),
      today,
    )) {
      await setFactEnd(tx, userId, fact.ids, end && { on: end.on, supersededBy: end.by?.id ?? null });
    }
  }
}

/** Since when a fact is history, and what took its place where something did. */
interface FactEnd {
  on: string;
  by: DatedFact | null;
}

/** For each fact how it came to an end, or null where it holds. What says since when it holds stands at that day. */
export function findEnds(facts: readonly DatedFact[], today: string): Map<DatedFact, FactEnd | null> {
  const dated = facts.map((fact) => {
    const { since, until } = spanOf(fact.content);
    return { fact, since, on: since ?? fact.on, over: isOver(fact.content, today) ? until : null };
  });
  const inOrder = dated.toSorted((a, b) => a.on.localeCompare(b.on));
  return new Map(
    inOrder.map((one, index): [DatedFact, FactEnd | null] => {
      if (one.over !== null) return [one.fact, { on: one.over, by: null }];
      const by = findSuperseding(one, inOrder.slice(0, index), inOrder.slice(index + 1));
      return [one.fact, by && { on: by.over !== null && by.on <= one.on ? by.over : by.on, by: by.fact }];
    }),
  );
}

interface Dated {
  fact: DatedFact;
  since: string | null;
  /** The day it stands at among the others. */
  on: string;
  /** The last day of what is over by its own word. */
  over: string | null;
}

function findSuperseding({ fact, on }: Dated, earlier: readonly Dated[], later: readonly Dated[]): Dated | null {
  // "Lived there 2016–2025" says more than a note of 2020 that says so too.
  const stay = [...earlier, ...later].find(
    (other) => other.over !== null && on <= other.over && areAboutTheSame(fact.content, other.fact.content),
  );
  // Told later but saying less ("3 March" after "3 March 1990"): the older one holds.
  const better = earlier.find((older) => older.over === null && saysLess(fact, older.fact));
  const newer = later.find(
    // What is over and does not say when it began says nothing of what was before.
    ({ fact: newer, since, over }) => (over === null || since !== null) && replacesFact(newer.content, fact.content),
  );
  return stay ?? better ?? newer ?? null;
}

function saysLess(newer: DatedFact, older: DatedFact): boolean {
  return replacesFact(older.content, newer.content) && !replacesFact(newer.content, older.content);
}
