import { sql } from "kysely";
import { v7 as newId } from "uuid";
import { describeFact, type FactContent, type FactKind } from "~/facts/kinds";
import type { Tx } from "../client.server";
import { isLiveOrRefused, keptAsOne } from "../expressions";
import type { UserId } from "../schema";

export interface FactSource {
  noteId: string | null;
  /** The day the note tells of. */
  on: string | null;
  quote: string;
}
export interface Fact {
  id: string;
  /** Whom it is shown with: of somebody merged into another that other one. */
  personId: string;
  content: FactContent;
  text: string;
  /** The day from which it is history; null while it holds. */
  until: string | null;
  byHand: boolean;
  createdAt: Date;
  /** Newest first; empty for what was entered by hand without a note. */
  sources: FactSource[];
}

/** All that is known of a person and of whoever was merged into them, the same once, newest first; history after what holds. */
export async function listFacts(tx: Tx, userId: UserId, personId: string): Promise<Fact[]> {
  const { rows } = await sql<FactRow>`
    with known as (
      select fact.*, person.kept_id from fact join person on person.user_id = fact.user_id and person.id = fact.person_id
      where fact.user_id = ${userId} and fact.person_id in ${keptAsOne(userId, personId)} and fact.deleted_at is null
    ), told as (
      select known.kind, known.key, json_agg(json_build_object('noteId', note.id, 'on', note.happened_on, 'quote', source.quote)
        order by note.happened_on desc nulls last) as sources
      from known
      join source on source.user_id = ${userId} and source.fact_id = known.id
      left join note on note.user_id = ${userId} and note.id = source.note_id
      where source.quote <> ''
      group by known.kind, known.key
    )
    select known.id, known.kept_id as "personId", known.kind, known.key, known.value, known.text, known.until, known.by_hand,
      known.created_at, told.sources
    from known left join told on told.kind = known.kind and told.key = known.key
    order by known.created_at desc, known.id desc`.execute(tx);
  const shown = new Map<string, FactRow>();
  for (const row of rows) {
    const same = `${row.kind} ${row.key}`;
    const other = shown.get(same);
    if (!other) shown.set(same, row);
    // In the person's own words, where there are any.
    else if (row.by_hand && !other.by_hand) shown.set(same, row);
  }
  return [...shown.values()].map(toFact);
}

export async function findFact(tx: Tx, userId: UserId, id: string): Promise<Fact | undefined> {
  const row = await selectFacts(tx, userId)
    .where("fact.id", "=", id)
    .where("fact.deleted_at", "is", null)
    .executeTakeFirst();
  return row && toFact(row);
}

function selectFacts(tx: Tx, userId: UserId) {
  return tx
    .selectFrom("fact")
    .innerJoin("person", (join) =>
      join.onRef("person.user_id", "=", "fact.user_id").onRef("person.id", "=", "fact.person_id"),
    )
    .select([
      "fact.id",
      "person.kept_id as personId",
      "fact.kind",
      "fact.key",
      "fact.value",
      "fact.text",
      "fact.until",
      "fact.by_hand",
      "fact.created_at",
    ])
    .select((from) =>
      from
        .selectFrom("person as one")
        .innerJoin("fact as same", (join) =>
          join
            .onRef("same.user_id", "=", "one.user_id")
            .onRef("same.person_id", "=", "one.id")
            .onRef("same.kind", "=", "fact.kind")
            .onRef("same.key", "=", "fact.key")
            .on("same.deleted_at", "is", null),
        )
        .innerJoin("source", (join) =>
          join.onRef("source.user_id", "=", "same.user_id").onRef("source.fact_id", "=", "same.id"),
        )
        .leftJoin("note", (join) =>
          join.onRef("note.user_id", "=", "source.user_id").onRef("note.id", "=", "source.note_id"),
        )
        .select(
          sql<
            FactSource[]
          >`coalesce(json_agg(json_build_object('noteId', note.id, 'on', note.happened_on, 'quote', source.quote)
            order by note.happened_on desc nulls last) filter (where source.quote <> ''), '[]')`.as("sources"),
        )
        .whereRef("one.user_id", "=", "fact.user_id")
        .whereRef("one.kept_id", "=", "person.kept_id")
        .$castTo<{ sources: FactSource[] }>()
        .as("sources"),
    )
    .where("fact.user_id", "=", userId);
}

type FactRow = Awaited<ReturnType<ReturnType<typeof selectFacts>["execute"]>>[number];

function toFact(row: FactRow): Fact {
  return {
    id: row.id,
    personId: row.personId,
    // Kind and value were checked together when they were written.
    content: { kind: row.kind, value: row.value } as FactContent,
    text: row.text,
    until: row.until,
    byHand: row.by_hand,
    createdAt: row.created_at,
    sources: row.sources ?? [],
  };
}

/** It is one fact, whoever says it: the live one, or the one deleted by hand that this note says already. */
export async function findSameFact(
  tx: Tx,
  userId: UserId,
  personId: string,
  content: FactContent,
  noteId: string | null,
): Promise<{ id: string; content: FactContent; deleted: boolean } | undefined> {
  const row = await tx
    .selectFrom("fact")
    .select(["id", "kind", "value", "deleted_at"])
    .where("user_id", "=", userId)
    .where("person_id", "=", personId)
    .where("kind", "=", content.kind)
    .where("key", "=", describeFact(content).key)
    .where(isLiveOrRefused("fact", userId, noteId))
    .orderBy("deleted_at", (order) => order.desc().nullsFirst())
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      content: { kind: row.kind, value: row.value } as FactContent,
      deleted: row.deleted_at !== null,
    }
  );
}

export async function insertFact(
  tx: Tx,
  userId: UserId,
  fact: { personId: string; content: FactContent; byHand: boolean },
): Promise<string> {
  const id = newId();
  const { text, key } = describeFact(fact.content);
  await tx
    .insertInto("fact")
    .values({
      user_id: userId,
      id,
      person_id: fact.personId,
      kind: fact.content.kind,
      value: JSON.stringify(fact.content.value),
      text,
      key,
      by_hand: fact.byHand,
    })
    .execute();
  return id;
}

/** Makes a fact the person's own, in their words. */
export async function keepFactByHand(tx: Tx, userId: UserId, id: string, content: FactContent): Promise<void> {
  await tx
    .updateTable("fact")
    .set({
      value: JSON.stringify(content.value),
      text: describeFact(content).text,
      by_hand: true,
      updated_at: new Date(),
    })
    .where("user_id", "=", userId)
    .where("id", "=", id)
    .execute();
}

/**
 * It stays as a mark that the person did not want it, so that reading its note again does not bring it back; and with it
 * the same said of whoever is kept as one with its person. Returns the ids of all of them, none where there is no such fact.
 */
export async function softDeleteFact(tx: Tx, userId: UserId, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with meant as (
      select fact.kind, fact.key, person.kept_id
      from fact join person on person.user_id = fact.user_id and person.id = fact.person_id
      where fact.user_id = ${userId} and fact.id = ${id} and fact.deleted_at is null
    )
    update fact set deleted_at = now(), superseded_by = null, until = null
    from meant join person one on one.user_id = ${userId} and one.kept_id = meant.kept_id
    where fact.user_id = ${userId} and fact.person_id = one.id and fact.kind = meant.kind and fact.key = meant.key
      and fact.deleted_at is null
    returning fact.id`.execute(tx);
  return rows.map((row) => row.id);
}

/** All of a kind that something else than this note says of the person or whoever is kept as one with them, history too. */
export async function listSaidElsewhere(tx: Tx, userId: UserId, personId: string, kind: FactKind, noteId: string) {
  const rows = await tx
    .selectFrom("fact")
    .select(["id", "kind", "value", "text"])
    .where("user_id", "=", userId)
    .where("person_id", "in", keptAsOne(userId, personId))
    .where("kind", "=", kind)
    .where("deleted_at", "is", null)
    .where((fact) =>
      fact.exists(
        fact
          .selectFrom("source")
          .select("source.id")
          .whereRef("source.user_id", "=", "fact.user_id")
          .whereRef("source.fact_id", "=", "fact.id")
          .where("source.note_id", "is distinct from", noteId),
      ),
    )
    .orderBy("id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    text: row.text,
    content: { kind: row.kind, value: row.value } as FactContent,
  }));
}
