import { asUser, type Db } from "~db/client.server";
import { findNote, insertNote } from "~db/queries/note.server";
import { insertReading } from "~db/queries/reading.server";
import type { UserId } from "~db/schema";
import { applyReading } from "~/models/apply/index.server";
import { nothing, type Extraction } from "~/understand/extraction";

/** A note saved without its job, for tests that say themselves what was read in it. */
export function saveNote(
  db: Db,
  userId: UserId,
  body: string,
  { on = "2026-03-14", personId = null as string | null } = {},
) {
  return asUser(db, userId, async (tx) => {
    const draft = { body, writtenAt: new Date(`${on}T12:00:00Z`), timeZone: "UTC", writtenOn: on };
    const { id } = await insertNote(tx, userId, { ...draft, clientKey: null, personId, private: false });
    return id;
  });
}

export function applyTo(db: Db, userId: UserId, noteId: string, told: Partial<Extraction>): Promise<void> {
  const result = extraction(told);
  return asUser(db, userId, async (tx) => {
    const note = await findNote(tx, userId, noteId);
    if (!note) throw new Error("no such note");
    const reading = { noteId, revision: note.revision, reader: "test", version: "1", result, tookMs: 1 };
    const id = await insertReading(tx, userId, reading);
    await applyReading(tx, userId, note, { id, result }, { now: new Date() });
  });
}

export function extraction(told: Partial<Extraction>): Extraction {
  return { ...nothing(), ...told };
}

/** Somebody whom the note names by exactly these words. */
export function mention(ref: string, name: string, more: Partial<Extraction["people"][number]> = {}) {
  return { ref, name, forms: [name], met: true, pronoun: null, isNew: false, quote: name, ...more };
}

/**
 * All that is known in an account, in words: without ids and times, so that two ways to the same content are equal. Whom nothing
 * names any more keeps the name they had last; with `namedOnly` they are somebody.
 */
export function readLedger(db: Db, userId: UserId, { namedOnly = false } = {}) {
  return asUser(db, userId, async (tx) => {
    const rows = await tx.selectFrom("person").selectAll().execute();
    const told = await tx.selectFrom("source").select("person_id").where("name", "is not", null).execute();
    const said = new Set([
      ...told.map((source) => source.person_id),
      ...rows.flatMap((one) => (one.by_hand ? one.id : [])),
    ]);
    const isNamed = (one: (typeof rows)[number]) =>
      rows.some((other) => said.has(other.id) && (other.id === one.id || other.kept_id === one.id));
    const everybody = rows.map((one) => (namedOnly && !isNamed(one) ? { ...one, name: "somebody" } : one));
    const people = everybody.filter((person) => person.deleted_at === null && !person.is_self);
    const name = new Map(everybody.map((person) => [person.id, person.is_self ? "self" : person.name]));
    const inWords = (text: string) => text.replace(UUID, (id) => name.get(id) ?? "somebody");
    const facts = await tx.selectFrom("fact").selectAll().where("deleted_at", "is", null).execute();
    const ties = await tx.selectFrom("tie").selectAll().where("deleted_at", "is", null).execute();
    const followUps = await tx.selectFrom("follow_up").selectAll().where("deleted_at", "is", null).execute();
    const sources = await tx.selectFrom("source").select(["quote", "met", "name"]).execute();
    const notes = await tx.selectFrom("note").select(["body", "state", "happened_on", "place"]).execute();
    const suggestions = await tx.selectFrom("suggestion").select(["about", "answer"]).execute();
    const encounters = await tx.selectFrom("encounter").selectAll().where("deleted_at", "is", null).execute();
    const apart = await tx.selectFrom("not_same").selectAll().execute();
    return {
      people: people.map((person) => `${person.name} (${person.pronoun}) met ${person.last_met_on}`).sort(),
      merged: people
        .filter((person) => person.kept_id !== person.id)
        .map((person) => `${person.name} is ${name.get(person.kept_id)}`)
        .sort(),
      apart: apart.map((pair) => [name.get(pair.person_id), name.get(pair.other_id)].sort().join(" is not ")).sort(),
      encounters: encounters.map((each) => `${name.get(each.person_id)}: ${each.how} on ${each.happened_on}`).sort(),
      facts: facts
        .map(
          (fact) => `${name.get(fact.person_id)}: ${fact.kind} ${fact.text}${fact.until ? ` until ${fact.until}` : ""}`,
        )
        .sort(),
      ties: ties
        .map((tie) => {
          const [person, relative] = [name.get(tie.person_id), name.get(tie.relative_id)];
          const even = !["parent", "grandparent", "aunt_uncle", "godparent", "introducer"].includes(tie.relation);
          return `${tie.relation}: ${(even ? [person, relative].sort() : [person, relative]).join(" > ")}`;
        })
        .sort(),
      followUps: followUps
        .map(
          (followUp) =>
            `${name.get(followUp.person_id ?? "") ?? "nobody"}: ${followUp.text} by ${followUp.due_on}${followUp.done_at ? " (done)" : ""}`,
        )
        .sort(),
      sources: sources.map((source) => `${source.quote} ${source.met} ${source.name}`).sort(),
      notes: notes.map((note) => JSON.stringify(note)).sort(),
      suggestions: suggestions.map((suggestion) => inWords(JSON.stringify(suggestion))).sort(),
    };
  });
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
