import type { TieRelation } from "~/family/relation";
import type { IconName } from "./fact-icon";

interface Named {
  id: string;
  name: string;
  photo: string | null;
}

/** One thing a note brought, as the pages show it. */
export type LearnedItem = { sourceId: string; quote: string } & (
  | { what: "person"; person: Named; met: boolean }
  | { what: "fact"; factId: string; icon: IconName; text: string; denied: boolean; person: Named }
  | { what: "tie"; tieId: string; relation: TieRelation; person: Named; relative: Named; word: string | null }
  | { what: "followUp"; followUpId: string; text: string; dueOn: string | null; done: boolean; person: Named | null }
);

/** For a list: whom a note names, then what it says, few enough to keep a place for. */
export function mainPoints(learned: readonly LearnedItem[], most = 4): { shown: LearnedItem[]; more: number } {
  const order = ["person", "fact", "tie", "followUp"];
  const sorted = [...learned].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const people = sorted.filter(({ what }) => what === "person");
  const rest = sorted.filter(({ what }) => what !== "person");
  const named = people.slice(0, Math.max(2, most - rest.length));
  const shown = [...named, ...rest.slice(0, most - named.length)];
  return { shown, more: learned.length - shown.length };
}
