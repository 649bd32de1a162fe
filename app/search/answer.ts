import type { AnsweringFact, AnswerSource, MetPerson, PromiseAsked } from "~db/queries/answer.server";
import { FACT_KINDS, isFactKind, readFact, type FactContent, type FactKind } from "~/facts/kinds";
import type { IconName } from "~/ui/fact-icon";

/** What the ledger says to a question, before anything is looked for in the notes. */
export interface Answer {
  kind: AnswerKind;
  icon: IconName;
  /** What was asked for, as it was understood: "Where Priya Raman lives". */
  title: string;
  items: AnswerItem[];
  /** How many there are beside these. */
  more: number;
}

export type AnswerKind = FactKind | "tie" | "follow_up" | "meeting";

export interface AnswerItem {
  /** Null where it is nobody's: a promise without a person. */
  personId: string | null;
  name: string | null;
  text: string;
  /** The day it is about, ISO: a birthday to come, when a promise is due, when they were met. */
  on: string | null;
  /** The words it is known by. */
  source: AnswerSource;
  /** Without a source: the person entered it. Otherwise it follows from what was. */
  byHand: boolean;
}

/** `found`: with how many there are in all. */
export function answered(
  kind: AnswerKind,
  title: string,
  items: AnswerItem[],
  found: readonly { total: number }[],
): Answer {
  // Two who are kept as one may both have told it.
  const once = [...new Map(items.map((item) => [`${item.personId} ${item.text} ${item.on}`, item])).values()];
  return { ...signOf(kind), title, items: once, more: Math.max(0, (found[0]?.total ?? items.length) - items.length) };
}

/** By what an answer of this kind is known. */
export function signOf(kind: AnswerKind): Pick<Answer, "kind" | "icon"> {
  return { kind, icon: isFactKind(kind) ? FACT_KINDS[kind].icon : ICONS[kind] };
}

const ICONS = { tie: "heart", follow_up: "check", meeting: "handshake" } as const;

export function factItem({ personId, name, kind, value, source }: AnsweringFact, locale: string): AnswerItem {
  const text = readFact({ kind, value } as FactContent, locale);
  return { personId, name, text, on: null, source, byHand: source === null };
}

export function promiseItem({ personId, name, text, dueOn, source }: PromiseAsked): AnswerItem {
  return { personId, name, text, on: dueOn, source, byHand: source === null };
}

export function metItem({ personId, name, on, place, source }: MetPerson): AnswerItem {
  return { personId, name, text: place ?? "", on, source, byHand: source === null };
}
