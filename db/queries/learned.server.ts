import { sql } from "kysely";
import { FACT_KINDS, readFact, type FactContent } from "~/facts/kinds";
import { otherSide, type TieRelation } from "~/family/relation";
import type { IconName } from "~/ui/fact-icon";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import type { ShownPerson } from "./person.server";

/** One thing a note brought, with the words it came from. */
export type Learned = { sourceId: string; quote: string } & (
  | { what: "person"; person: ShownPerson; met: boolean }
  /** `denied`: the note says that it is not, or no longer, so. */
  | { what: "fact"; factId: string; icon: IconName; text: string; denied: boolean; person: ShownPerson }
  | {
      what: "tie";
      tieId: string;
      relation: TieRelation;
      person: ShownPerson;
      relative: ShownPerson;
      word: string | null;
    }
  | {
      what: "followUp";
      followUpId: string;
      text: string;
      dueOn: string | null;
      done: boolean;
      person: ShownPerson | null;
    }
);

/**
 * What each of these notes brought, in the order it was learned; what was deleted since is left out. Days are in the order
 * of the reader's English.
 */
export async function listLearned(
  tx: Tx,
  userId: UserId,
  noteIds: readonly string[],
  locale: string,
): Promise<Map<string, Learned[]>> {
  const learned = new Map<string, Learned[]>(noteIds.map((id) => [id, []]));
  if (noteIds.length === 0) return learned;
  for (const row of await selectSources(tx, userId, noteIds).execute()) {
    const one = toLearned(row, locale);
    const others = learned.get(row.noteId ?? "");
    if (one && others && !others.some((other) => isSamePerson(one, other))) others.push(one);
  }
  return learned;
}

/** A source speaks for one of four things; whose name goes with it hangs on which. */
function selectSources(tx: Tx, userId: UserId, noteIds: readonly string[]) {
  return tx
    .selectFrom("source")
    .leftJoin("fact", (join) =>
      join
        .onRef("fact.user_id", "=", "source.user_id")
        .onRef("fact.id", "=", "source.fact_id")
        .on("fact.deleted_at", "is", null),
    )
    .leftJoin("tie", (join) =>
      join
        .onRef("tie.user_id", "=", "source.user_id")
        .onRef("tie.id", "=", "source.tie_id")
        .on("tie.deleted_at", "is", null),
    )
    .leftJoin("follow_up", (join) =>
      join
        .onRef("follow_up.user_id", "=", "source.user_id")
        .onRef("follow_up.id", "=", "source.follow_up_id")
        .on("follow_up.deleted_at", "is", null),
    )
    .leftJoin("person as one", (join) =>
      join
        .onRef("one.user_id", "=", "source.user_id")
        // Under a policy coalesce() could give something away, and then everybody would be read instead of looked up.
        .on(
          sql<boolean>`one.id = case when source.person_id is not null then source.person_id
            when fact.person_id is not null then fact.person_id
            when tie.person_id is not null then tie.person_id else follow_up.person_id end`,
        ),
    )
    .leftJoin("person", (join) =>
      join
        .onRef("person.user_id", "=", "one.user_id")
        .onRef("person.id", "=", "one.kept_id")
        .on("person.deleted_at", "is", null),
    )
    .leftJoin("person as other", (join) =>
      join.onRef("other.user_id", "=", "source.user_id").onRef("other.id", "=", "tie.relative_id"),
    )
    .leftJoin("person as relative", (join) =>
      join
        .onRef("relative.user_id", "=", "other.user_id")
        .onRef("relative.id", "=", "other.kept_id")
        .on("relative.deleted_at", "is", null),
    )
    .select([
      "source.id as sourceId",
      "source.note_id as noteId",
      "source.quote",
      "source.met",
      "source.denies",
      "source.person_id as mentionedId",
      "fact.id as factId",
      "fact.kind",
      "fact.value as factValue",
      "fact.until",
      "tie.id as tieId",
      "tie.relation",
      "source.relative_word as relativeWord",
      "source.person_word as personWord",
      "follow_up.id as followUpId",
      "follow_up.text as followUpText",
      "follow_up.due_on as dueOn",
      "follow_up.done_at as doneAt",
      "one.id as writtenOfId",
      "person.id as personId",
      "person.name as personName",
      "person.photo_id as personPhoto",
      "relative.id as relativeId",
      "relative.name as relativeName",
      "relative.photo_id as relativePhoto",
    ])
    .where("source.user_id", "=", userId)
    .where("source.note_id", "in", [...noteIds])
    .orderBy("source.id");
}

type SourceRow = Awaited<ReturnType<ReturnType<typeof selectSources>["execute"]>>[number];

function toLearned(row: SourceRow, locale: string): Learned | undefined {
  const from = { sourceId: row.sourceId, quote: row.quote };
  const person = named(row.personId, row.personName, row.personPhoto);
  if (row.followUpId !== null && row.followUpText !== null) {
    const { followUpId, followUpText: text, dueOn } = row;
    if (row.writtenOfId !== null && !person) return undefined;
    return { ...from, what: "followUp", followUpId, text, dueOn, done: row.doneAt !== null, person };
  }
  if (!person) return undefined;
  if (row.mentionedId !== null) return { ...from, what: "person", person, met: row.met };
  if (row.factId !== null && row.kind !== null && row.factValue !== null) {
    // Said to hold all the same.
    if (row.denies && row.until === null) return undefined;
    return {
      ...from,
      what: "fact",
      factId: row.factId,
      icon: FACT_KINDS[row.kind].icon,
      text: readFact({ kind: row.kind, value: row.factValue } as FactContent, locale),
      denied: row.denies,
      person,
    };
  }
  const relative = named(row.relativeId, row.relativeName, row.relativePhoto);
  // A tie between two who are one is none.
  if (row.tieId === null || row.relation === null || !relative || relative.id === person.id) return undefined;
  const tie = { ...from, what: "tie" as const, tieId: row.tieId };
  // Stored from one side, told from the one that the note's word is for: "Sarah's daughter Mia".
  return row.relativeWord === null && row.personWord !== null
    ? { ...tie, relation: otherSide(row.relation), person: relative, relative: person, word: row.personWord }
    : { ...tie, relation: row.relation, person, relative, word: row.relativeWord };
}

/** A note may name two who were merged since. */
function isSamePerson(one: Learned, other: Learned): boolean {
  return one.what === "person" && other.what === "person" && one.person.id === other.person.id;
}

function named(id: string | null, name: string | null, photo: string | null): ShownPerson | null {
  return id === null || name === null ? null : { id, name, photo };
}
