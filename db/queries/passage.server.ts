import { toSql } from "pgvector/kysely";
import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** What a passage is of. */
export type PassageOwner = { noteId: string } | { factId: string };

/** Findable by its words from the transaction's end; by meaning once a job has embedded it. Text that stays keeps its vector. */
export async function replacePassages(
  tx: Tx,
  userId: UserId,
  owner: PassageOwner,
  texts: readonly string[],
): Promise<void> {
  const [column, id] = "noteId" in owner ? (["note_id", owner.noteId] as const) : (["fact_id", owner.factId] as const);
  const before = await tx
    .selectFrom("passage")
    .select(["id", "text", "position"])
    .where("user_id", "=", userId)
    .where(column, "=", id)
    .orderBy("position")
    .execute();
  if (before.length === texts.length && before.every(({ text }, position) => text === texts[position])) return;
  const kept = before.filter(({ text, position }) => texts[position] === text);
  const gone = before.filter((passage) => !kept.includes(passage)).map((passage) => passage.id);
  if (gone.length > 0) {
    await tx.deleteFrom("passage").where("user_id", "=", userId).where("id", "in", gone).execute();
  }
  const added = texts.flatMap((text, position) =>
    kept.some((passage) => passage.position === position)
      ? []
      : [{ user_id: userId, id: newId(), note_id: null, fact_id: null, [column]: id, position, text }],
  );
  if (added.length > 0) await tx.insertInto("passage").values(added).execute();
}

/** Which passages are meant. */
export interface PassageFilter {
  /** Of private notes only, or of everything else. */
  private?: boolean;
  /** Vectors of this model will do too. */
  orModel?: string;
}

/** Those without a vector, or with another model's. */
export function listPassagesToEmbed(
  tx: Tx,
  userId: UserId,
  { model, limit, private: isPrivate, orModel }: { model: string; limit: number } & PassageFilter,
): Promise<{ id: string; text: string }[]> {
  return (
    tx
      .selectFrom("passage")
      .select(["id", "text"])
      .where("user_id", "=", userId)
      // As ranges, which the index knows; "is distinct from" would look at every passage.
      .where((where) => where.or([where("model", "is", null), where("model", "<", model), where("model", ">", model)]))
      .$if(isPrivate !== undefined, (query) => query.where(isOfPrivateNote(userId), "=", isPrivate as boolean))
      .$if(orModel !== undefined, (query) => query.where(sql<boolean>`model is distinct from ${orModel}`))
      .limit(limit)
      .execute()
  );
}

/** A passage that is gone by now is passed over. */
export async function saveEmbeddings(
  tx: Tx,
  userId: UserId,
  model: string,
  embedded: readonly { id: string; vector: Float32Array }[],
): Promise<void> {
  if (embedded.length === 0) return;
  await sql`
    update passage set embedding = new.embedding::vector, model = ${model}
    from unnest(${embedded.map(({ id }) => id)}::uuid[], ${embedded.map(({ vector }) => toSql([...vector]))}::text[])
      as new (id, embedding)
    where passage.user_id = ${userId} and passage.id = new.id`.execute(tx);
}

/** How many passages have the vector they are to have, of all there are. */
export function countEmbedded(
  tx: Tx,
  userId: UserId,
  { model, privateModel }: { model: string; privateModel: string },
): Promise<{ embedded: number; all: number }> {
  const due = sql<string>`case when ${isOfPrivateNote(userId)} then ${privateModel} else ${model} end`;
  return tx
    .selectFrom("passage")
    .select((select) => [
      select.fn.countAll<number>().filterWhere("model", "=", due).as("embedded"),
      select.fn.countAll<number>().as("all"),
    ])
    .where("user_id", "=", userId)
    .executeTakeFirstOrThrow();
}

function isOfPrivateNote(userId: UserId) {
  return sql<boolean>`exists (
    select 1 from note where note.user_id = ${userId} and note.id = passage.note_id and note.private)`;
}
