import type { Learned } from "~db/queries/learned.server";

/** For a list: whom a note names, then what it says, few enough to keep a place for. */
export function mainPoints(learned: readonly Learned[], most = 4): { shown: Learned[]; more: number } {
  const order = ["person", "fact", "tie", "followUp"];
  const sorted = [...learned].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const people = sorted.filter(({ what }) => what === "person");
  const rest = sorted.filter(({ what }) => what !== "person");
  const named = people.slice(0, Math.max(2, most - rest.length));
  const shown = [...named, ...rest.slice(0, most - named.length)];
  return { shown, more: learned.length - shown.length };
}
