import { Temporal } from "temporal-polyfill";
import { BEGINNING, type Span } from "./span";

/** Words before a time that make it a bound: "since January", "before Easter"; but "the week after Easter" is beside it. */
const BOUND =
  /(?<!\b(?:days?|nights?|morning|weeks?|weekend|months?|years?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)\b(?<side>before|after|since|until|till)\s+(?:the\s+)?(?<what>\S.{0,40})/i;
const AMOUNT =
  "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s+(?<unit>day|week|month|year)s?";
const LATELY = new RegExp(`\\b(?:(?:in|for|over|during|within)\\s+)?(?:the\\s+)?(?:last|past)\\s+${AMOUNT}\\b`, "i");
const FOR = new RegExp(`^(?:at least |over |more than |about |the (?:last|past) )?${AMOUNT}$`, "i");
const NUMBERS = "none one two three four five six seven eight nine ten eleven twelve".split(" ");

/** What a bound leaves of all days up to `now`; `anchor` reads the time that follows it, and is given it as "in …". */
export function boundedSpan(
  question: string,
  now: Temporal.PlainDate,
  anchor: (words: string) => Span | null,
): Span | null {
  const found = BOUND.exec(question);
  if (!found?.groups) return null;
  const time = anchor(found.groups.what);
  if (!time) return null;
  const quote = question.slice(found.index, question.indexOf(time.quote, found.index) + time.quote.length);
  const day = (iso: string, days: number) => Temporal.PlainDate.from(iso).add({ days }).toString();
  switch (found.groups.side.toLowerCase()) {
    case "since":
      return { from: time.from, to: now.toString(), quote };
    case "after":
      return { from: day(time.to, 1), to: now.toString(), quote };
    case "before":
      return { from: BEGINNING, to: day(time.from, -1), quote };
    default:
      return { from: BEGINNING, to: time.to, quote };
  }
}

/** "In the last three weeks": so long, up to `now`. */
export function lastWhile(question: string, now: Temporal.PlainDate): Span | null {
  const found = LATELY.exec(question);
  return found && { from: back(found, now), to: now.toString(), quote: found[0] };
}

/** The day that lies as far back as the words say ("3 months"), ISO; null where they say no such thing. */
export function dayAgo(words: string, now: Temporal.PlainDate): string | null {
  const found = FOR.exec(words);
  return found && back(found, now);
}

function back({ groups }: RegExpExecArray, now: Temporal.PlainDate): string {
  const { count = "", unit = "" } = groups ?? {};
  const number = /^\d/.test(count) ? Number(count) : Math.max(1, NUMBERS.indexOf(count.toLowerCase()));
  return now.subtract({ [`${unit.toLowerCase()}s`]: number }).toString();
}
