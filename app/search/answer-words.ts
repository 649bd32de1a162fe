import { Temporal } from "temporal-polyfill";
import { birthdayValue, type FactValue } from "~/facts/kinds";
import type { Subject } from "./subject";

interface Named {
  of: Subject | null;
  meant: readonly { name: string }[];
  what: string | null;
}

/** A title for its pattern: WHO is somebody, by the name they have where it is one, otherwise as asked; WHAT is what was asked for. */
export function titleOf(pattern = "", { of, meant, what }: Named): string {
  const [one, another] = meant;
  const isNamed = one !== undefined && another === undefined && of?.path.length === 0;
  const who = isNamed
    ? one.name
    : (of?.quote ?? "").replace(/^(?:the|my)\s+/i, (lead) => (/^my/i.test(lead) ? "your " : ""));
  const said = pattern.replace("WHO", who.replaceAll("'", "’")).replace("WHAT", what ?? "anything");
  return (said.charAt(0).toUpperCase() + said.slice(1)).replace(/\bYou’s\b/g, "Your").replace(/s’s\b/g, "s’");
}

/** Days after the first in a span of ISO days. */
export function daysAfterFirst(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).total("days");
}

export function birthdayOf(value: FactValue): { month: number; day: number; year: number | null } {
  return birthdayValue.parse(value);
}
