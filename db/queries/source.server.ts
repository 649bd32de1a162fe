import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { Pronoun, UserId } from "../schema";

/** What a source speaks for: exactly one thing. */
export type Subject =
  | { personId: string; met?: boolean; name?: string | null; pronoun?: Pronoun | null }
  | { factId: string; denies?: boolean }
  | { tieId: string; relativeWord?: string | null; personWord?: string | null }
  | { followUpId: string };

/** The words that say it; without a note, the person's own hand. */
export interface Evidence {
  noteId: string | null;
  readingId: string | null;
  quote: string;
}

const BY_HAND: Evidence = { noteId: null, readingId: null, quote: "" };

/** One source a note and thing: told again, it is brought up to date. Returns its id. */
export async function upsertSource(
  tx: Tx,
  userId: UserId,
  subject: Subject,
  evidence: Evidence = BY_HAND,
): Promise<string> {
  const row = await tx
    .insertInto("source")
    .values({
      user_id: userId,
      id: newId(),
      note_id: evidence.noteId,
      reading_id: evidence.readingId,
      person_id: "personId" in subject ? subject.personId : null,
      fact_id: "factId" in subject ? subject.factId : null,
      tie_id: "tieId" in subject ? subject.tieId : null,
      follow_up_id: "followUpId" in subject ? subject.followUpId : null,
      met: "personId" in subject ? (subject.met ?? false) : false,
      name: "personId" in subject ? (subject.name ?? null) : null,
      pronoun: "personId" in subject ? (subject.pronoun ?? null) : null,
      relative_word: "tieId" in subject ? (subject.relativeWord ?? null) : null,
      person_word: "tieId" in subject ? (subject.personWord ?? null) : null,
      denies: "factId" in subject ? (subject.denies ?? false) : false,
      quote: evidence.quote,
    })
    .onConflict((conflict) =>
      conflict.columns(["user_id", "note_id", "person_id", "fact_id", "tie_id", "follow_up_id"]).doUpdateSet((set) => ({
        reading_id: set.ref("excluded.reading_id"),
        met: set.ref("excluded.met"),
        name: set.ref("excluded.name"),
        pronoun: set.ref("excluded.pronoun"),
        relative_word: set.ref("excluded.relative_word"),
        person_word: set.ref("excluded.person_word"),
        denies: set.ref("excluded.denies"),
        quote: set.ref("excluded.quote"),
      })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

/** As upsertSource by hand, for many people at once. */
export async function upsertPersonSources(tx: Tx, userId: UserId, personIds: readonly string[]): Promise<void> {
  await sql`
    insert into source (user_id, id, person_id)
    select ${userId}, id, person_id from unnest(${personIds.map(() => newId())}::uuid[], ${[...personIds]}::uuid[]) as new (id, person_id)
    on conflict (user_id, note_id, person_id, fact_id, tie_id, follow_up_id) do nothing`.execute(tx);
}

export interface NoteSource {
  id: string;
  personId: string | null;
  /** As whom that person is kept. */
  keptId: string | null;
  factId: string | null;
  tieId: string | null;
  followUpId: string | null;
  name: string | null;
  quote: string;
  /** It speaks for a fact that was entered or corrected by hand. */
  byHand: boolean;
}

/** Everything a note speaks for. */
export async function listNoteSources(tx: Tx, userId: UserId, noteId: string): Promise<NoteSource[]> {
  return tx
    .selectFrom("source")
    .leftJoin("person", (join) =>
      join.onRef("person.user_id", "=", "source.user_id").onRef("person.id", "=", "source.person_id"),
    )
    .leftJoin("fact", (join) =>
      join.onRef("fact.user_id", "=", "source.user_id").onRef("fact.id", "=", "source.fact_id"),
    )
    .select([
      "source.id",
      "source.person_id as personId",
      "person.kept_id as keptId",
      "source.fact_id as factId",
      "source.tie_id as tieId",
      "source.follow_up_id as followUpId",
      "source.name",
      "source.quote",
      sql<boolean>`coalesce(fact.by_hand, false)`.as("byHand"),
    ])
    .where("source.user_id", "=", userId)
    .where("source.note_id", "=", noteId)
    .orderBy("source.id")
    .execute();
}

/**
 * Takes back sources, and with them what has no other. Returns the ids of the people whose facts, ties or notes changed and
 * who are still there.
 */
export async function removeSources(tx: Tx, userId: UserId, sources: readonly NoteSource[]): Promise<string[]> {
  if (sources.length === 0) return [];
  const ids = (pick: (source: NoteSource) => string | null) => sources.flatMap((source) => pick(source) ?? []);
  await tx
    .deleteFrom("source")
    .where("user_id", "=", userId)
    .where(
      "id",
      "in",
      ids((source) => source.id),
    )
    .execute();
  const { touched } = await removeUnspoken(tx, userId, {
    facts: ids((source) => source.factId),
    ties: ids((source) => source.tieId),
    followUps: ids((source) => source.followUpId),
    people: ids((source) => source.personId),
  });
  return touched;
}

/**
 * Of these what no source speaks for goes: facts, ties and follow-ups first, then people, but for the owner and those whom
 * others were merged into. Returns the ids of the people touched who are still there.
 */
export async function removeUnspoken(
  tx: Tx,
  userId: UserId,
  of: Record<"facts" | "ties" | "followUps" | "people", readonly string[]>,
): Promise<{ touched: string[] }> {
  const facts = await sql<{ personId: string }>`
    delete from fact where user_id = ${userId} and id = any(${[...of.facts]}::uuid[])
      and not exists (select 1 from source s where s.user_id = fact.user_id and s.fact_id = fact.id and not s.denies)
    returning person_id as "personId"`.execute(tx);
  await sql`
    delete from tie where user_id = ${userId} and id = any(${[...of.ties]}::uuid[])
      and not exists (select 1 from source s where s.user_id = tie.user_id and s.tie_id = tie.id)`.execute(tx);
  await sql`
    delete from follow_up where user_id = ${userId} and id = any(${[...of.followUps]}::uuid[])
      and not exists (select 1 from source s where s.user_id = follow_up.user_id and s.follow_up_id = follow_up.id)`.execute(
    tx,
  );
  const touched = new Set([...of.people, ...facts.rows.map((row) => row.personId)]);
  // Whoever others were merged into stays as long as one of them does: a round each, from the merged to the kept.
  for (let round: readonly string[] = [...touched]; round.length > 0;) {
    const gone = await sql<{ id: string; keptBy: string | null }>`
      delete from person where user_id = ${userId} and id = any(${[...round]}::uuid[]) and not is_self
        and not exists (select 1 from source s where s.user_id = person.user_id and s.person_id = person.id)
        and not exists (select 1 from person m where m.user_id = person.user_id and m.merged_into = person.id)
      returning id, merged_into as "keptBy"`.execute(tx);
    for (const { id } of gone.rows) touched.delete(id);
    round = gone.rows.flatMap(({ keptBy }) => keptBy ?? []);
    for (const id of round) touched.add(id);
  }
  const left = await sql<{ id: string }>`
    select id from person where user_id = ${userId} and id = any(${[...touched]}::uuid[])`.execute(tx);
  return { touched: left.rows.map(({ id }) => id) };
}

/** One writer at a time for what is derived from an account's notes; held to the end of the transaction. */
export async function lockLedger(tx: Tx, userId: UserId): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${userId}, 0))`.execute(tx);
}

/** What spoke for the corrected facts speaks for the one that was put in their place. */
export async function copyFactSources(tx: Tx, userId: UserId, fromIds: readonly string[], toId: string): Promise<void> {
  const sources = await tx
    .selectFrom("source")
    .select(["note_id", "reading_id", "quote"])
    .where("user_id", "=", userId)
    .where("fact_id", "in", [...fromIds])
    .where("note_id", "is not", null)
    .execute();
  for (const source of sources) {
    await tx
      .insertInto("source")
      .values({ user_id: userId, id: newId(), fact_id: toId, ...source })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
