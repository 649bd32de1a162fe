import { readFileSync } from "node:fs";
import { builtInReader } from "~/understand";
import { SELF, type Extraction } from "~/understand/extraction";

interface Note {
  id: string;
  written_at: string;
  text: string;
}

/** Reads each note of a JSON Lines file alone, at the time it was written, and prints what was understood of it. */
export async function run([path]: string[]): Promise<void> {
  if (!path) throw new Error("eval extraction: the file of notes is missing");
  for (const line of readFileSync(path, "utf8")
    .split("\n")
    .filter((text) => text.trim() !== "")) {
    const note = JSON.parse(line) as Note;
    const extraction = await builtInReader.read({
      text: note.text,
      writtenAt: note.written_at,
      timeZone: /(?:[+-]\d\d:?\d\d|Z)$/.exec(note.written_at)?.[0].replace("Z", "UTC") ?? "UTC",
    });
    process.stdout.write(
      `${JSON.stringify({ id: note.id, ...prediction(extraction, note.written_at.slice(0, 10)) })}\n`,
    );
  }
}

/** With names for refs; a note about somebody that names no day was written on the day itself. */
function prediction(extraction: Extraction, writtenOn: string): Record<string, unknown> {
  const names = new Map(extraction.people.map((person) => [person.ref, person.name]));
  const nameOf = (ref: string | null) => (ref === null ? null : (names.get(ref) ?? null));
  const named = <T extends { person: string | null }>(rows: T[]) =>
    rows.map((row: T) => ({ ...row, person: nameOf(row.person), quote: undefined }));
  return {
    people: extraction.people.map((person) => person.name),
    with: extraction.people.filter((person) => person.met).map((person) => person.name),
    date: extraction.people.length === 0 ? null : (extraction.date?.on ?? writtenOn),
    place: extraction.place?.name ?? null,
    birthdays: named(extraction.birthdays),
    family: extraction.family
      .filter((tie) => tie.relation !== "ex" && tie.person !== SELF && tie.relative !== SELF)
      .map(({ person, relation, relative }) => ({ person: nameOf(person), relation, relative: nameOf(relative) })),
    lives_in: named(extraction.lives_in),
    work: named(extraction.work),
    contact: named(extraction.contact),
    news: named(extraction.news),
    follow_ups: named(extraction.follow_ups),
  };
}
