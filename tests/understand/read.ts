import { builtInReader } from "~/understand";
import { SELF, type Extraction, type ReadInput } from "~/understand/extraction";

/** Saturday, 14 March 2026, in London. */
export async function read(text: string, more: Partial<ReadInput> = {}): Promise<Extraction> {
  return builtInReader.read({ text, writtenAt: "2026-03-14T20:15:00+00:00", timeZone: "Europe/London", ...more });
}

/** An extraction with names for refs, one short line a fact. */
export function told(extraction: Extraction) {
  const names = new Map(extraction.people.map((person) => [person.ref, person.name]));
  const nameOf = (ref: string | null): string => (ref === null ? "–" : ref === SELF ? "self" : (names.get(ref) ?? "?"));
  return {
    people: extraction.people.map((person) => person.name),
    met: extraction.people.filter((person) => person.met).map((person) => person.name),
    date: extraction.date?.on ?? null,
    place: extraction.place?.name ?? null,
    birthdays: extraction.birthdays.map((b) => `${nameOf(b.person)} ${b.month}-${b.day} ${b.year ?? "?"}`),
    family: extraction.family.map((tie) => `${nameOf(tie.person)} ${tie.relation} ${nameOf(tie.relative)}`),
    homes: extraction.lives_in.map((home) => `${nameOf(home.person)} ${home.place}`),
    work: extraction.work.map((w) => `${nameOf(w.person)} ${w.status} ${w.employer ?? "–"} ${w.role ?? "–"}`),
    contact: extraction.contact.map((c) => `${nameOf(c.person)} ${c.kind} ${c.value}`),
    news: extraction.news.map((n) => `${nameOf(n.person)}: ${n.text}`),
    followUps: extraction.follow_ups.map((f) => `${nameOf(f.person)}: ${f.text} (${f.due ?? "–"})`),
  };
}

export async function readAndTell(text: string, more: Partial<ReadInput> = {}) {
  return told(await read(text, more));
}
