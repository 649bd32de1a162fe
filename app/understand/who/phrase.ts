import { Temporal } from "temporal-polyfill";
import { otherSide, sayRelation } from "~/family/relation";
import { possessive } from "~/family/say-tie";
import { shortName } from "~/family/short-name";
import { MONTHS } from "~/time/month";
import type { Relation } from "../extraction";
import { pronounOf, type AddressBook } from "./address-book";
import type { KnownPerson } from "./known-person";

const MOST_PHRASES = 3;

/** What speaks for a candidate, filled up with what tells them from others: three phrases at most. */
export function reasons(
  person: KnownPerson,
  because: readonly string[],
  book: AddressBook,
  today: Temporal.PlainDate,
): string[] {
  const [tie] = person.ties;
  const [job] = person.work;
  const [home] = person.livesIn;
  const known = [
    tie && kinPhrase(person, tie.relation, book.byId.get(tie.personId)),
    job && workPhrase(job),
    home && homePhrase(home),
    person.lastSeenOn && seenPhrase(person, today),
  ];
  const phrases = new Set([...because, ...known.filter((phrase) => typeof phrase === "string" && phrase !== "")]);
  return [...phrases].filter((phrase) => phrase !== undefined && phrase !== null).slice(0, MOST_PHRASES);
}

/** “Mia’s mother”, of somebody to whom the other is `relation`; "your sister" where the other is the owner. */
export function kinPhrase(person: KnownPerson, relation: Relation, other: KnownPerson | undefined): string {
  if (!other) return "";
  const word = sayRelation(otherSide(relation), pronounOf(person));
  return `${other.isSelf ? "your" : possessive(shortName(other.name))} ${word}`;
}

export function homePhrase(place: string): string {
  return `lives in ${place}`.replace(/^lives in (next door|near|on |at |above|below|opposite|across)/i, "lives $1");
}

/** An employer is where somebody works; a role stands for itself: "nurse", "GP". */
export function workPhrase(work: string): string {
  return /^\p{Lu}\p{Ll}/u.test(work) ? `works at ${work}` : work;
}

/** "you saw her last week"; "" where the day is unknown or ahead. */
export function seenPhrase(person: KnownPerson, today: Temporal.PlainDate): string {
  if (!person.lastSeenOn) return "";
  const day = Temporal.PlainDate.from(person.lastSeenOn);
  const days = today.since(day).days;
  const pronoun = pronounOf(person);
  const whom = pronoun === "she" ? "her" : pronoun === "he" ? "him" : "them";
  return days < 0 ? "" : `you saw ${whom} ${whenPhrase(day, today, days)}`;
}

function whenPhrase(day: Temporal.PlainDate, today: Temporal.PlainDate, days: number): string {
  if (days === 0) return "today";
  if (days === 1) return "yesterday";
  const thisMonday = today.subtract({ days: today.dayOfWeek - 1 });
  if (Temporal.PlainDate.compare(day, thisMonday) >= 0) return "this week";
  if (Temporal.PlainDate.compare(day, thisMonday.subtract({ days: 7 })) >= 0) return "last week";
  if (days < 30) return `${Math.round(days / 7)} weeks ago`;
  const month = MONTHS[day.month - 1] ?? "";
  return day.year === today.year ? `in ${month}` : `in ${month} ${day.year}`;
}
