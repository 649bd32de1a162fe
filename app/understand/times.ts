import { Temporal } from "temporal-polyfill";
import { RULES, type Day, type DayExpression } from "./day-rules";
import type { ReadInput } from "./extraction";
import { lowerSameLength } from "./plain-text";

/**
 * The day of writing where the writer is. An unknown time zone leaves the note's own offset.
 */
export function dayOfWriting(input: Pick<ReadInput, "writtenAt" | "timeZone">): Day {
  try {
    return Temporal.Instant.from(input.writtenAt).toZonedDateTimeISO(input.timeZone).toPlainDate();
  } catch {
    return Temporal.PlainDate.from(input.writtenAt.slice(0, 10));
  }
}

/** "10/12" is the 12th of October in the Americas and the 10th of December nearly everywhere else. */
export function writesMonthFirst(input: Pick<ReadInput, "writtenAt" | "timeZone">): boolean {
  if (/^(?:America|US)\//.test(input.timeZone))
    return !/Sao_Paulo|Argentina|Buenos|Bogota|Lima|Santiago|Mexico|Montevideo/.test(input.timeZone);
  if (/^[A-Z]\w+\/\w/.test(input.timeZone))
    return input.timeZone === "Pacific/Honolulu" || input.timeZone === "Asia/Manila";
  return /-(?:0[4-9]|10):?\d\d$/.test(input.writtenAt);
}

/** Every day named in the text, in order, none overlapping another. */
export function findDays(plain: string, today: Day, monthFirst: boolean): DayExpression[] {
  const text = lowerSameLength(plain);
  const found: DayExpression[] = [];
  const taken = new Uint8Array(text.length);
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken[start] || taken[end - 1]) continue;
      const reading = rule.read(match.groups ?? {}, { today, monthFirst });
      if (!reading) continue;
      taken.fill(1, start, end);
      found.push({ start, end, ...reading });
    }
  }
  return found.filter((day) => !isPersonsName(plain, day)).sort((a, b) => a.start - b.start);
}

/** "Jan 3" is a day, "Jan" alone never comes here; "sat" and "sun" in lower case are more often words. */
function isPersonsName(plain: string, day: DayExpression): boolean {
  const words = plain.slice(day.start, day.end);
  if (
    /^sat$/i.test(words) &&
    /^ (?:with|next|down|in|on|at|through|by|beside|between|and|opposite|around|outside)\b/.test(
      plain.slice(day.end, day.end + 9),
    )
  )
    return true;
  if (/^(?:sat|sun|mar|mon|wed|sol)$/.test(words))
    return !/\b(?:on|by|this|next|last|until|til|till)\s$/i.test(plain.slice(Math.max(0, day.start - 6), day.start));
  return false;
}
