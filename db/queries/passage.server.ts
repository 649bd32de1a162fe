import { toSql } from "pgvector/kysely";
import { sql, type RawBuilder } from "kysely";
import { v7 as newId } from "uuid";
import type { Db, Tx } from "../client.server";
import type { UserId } from "../schema";
import { openlyTold } from "./openly-told.server";

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
  /** Those that may not leave the machine, or those that may. */
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
      .$if(isPrivate !== undefined, (query) => query.where(isPrivatePassage(userId), "=", isPrivate as boolean))
      .$if(orModel !== undefined, (query) => query.where(sql<boolean>`model is distinct from ${orModel}`))
      .limit(limit)
      .execute()
  );
}

/**
 * Accounts with a passage that has no vector of this model (with an endpoint's, those with private ones too); run as the owner of the
 * tables. A look into the index for each account.
 */
export async function listAccountsToEmbed(db: Db, model: string): Promise<UserId[]> {
  // Limited, it is looked up for each account; as a bare "exists" it would be joined with all passages there are.
  const has = (which: RawBuilder<unknown>) =>
    sql`(select true from passage where user_id = account.id and ${which} limit 1)`;
  const { rows } = await sql<{ id: UserId }>`
    select account.id from account where ${has(sql`model is null`)} or ${has(sql`model < ${model}`)}
      or ${has(sql`model > ${model}`)}
    order by account.id`.execute(db);
  return rows.map(({ id }) => id);
}

/** Whether a passage has neither the vector that is due to it nor, made private since, the one that was. */
export async function isAnythingToEmbed(
  tx: Tx,
  userId: UserId,
  { model, privateModel }: { model: string; privateModel: string },
): Promise<boolean> {
  const { rows } = await sql<{ left: boolean }>`
    select exists (
      select from passage
      where user_id = ${userId} and (model is null or model < ${model} or model > ${model})
        and (model is distinct from ${privateModel} or not ${isPrivatePassage(userId)})
    ) as "left"`.execute(tx);
  return rows[0].left;
}

/** A passage that is gone by now is passed over. One that was in the graph leaves it with its old vector. */
export async function saveEmbeddings(
  tx: Tx,
  userId: UserId,
  model: string,
  embedded: readonly { id: string; vector: Float32Array }[],
): Promise<void> {
  if (embedded.length === 0) return;
  await sql`
    update passage set embedding = new.embedding::halfvec, model = ${model}, in_graph = false
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
  const due = sql<string>`case when ${isPrivatePassage(userId)} then ${privateModel} else ${model} end`;
  return tx
    .selectFrom("passage")
    .select((select) => [
      select.fn.countAll<number>().filterWhere("model", "=", due).as("embedded"),
      select.fn.countAll<number>().as("all"),
    ])
    .where("user_id", "=", userId)
    .executeTakeFirstOrThrow();
}

/** How many passages there are, and how many there were when their words were last counted. */
export async function countPassages(tx: Tx, userId: UserId): Promise<{ all: number; counted: number }> {
  const { all } = await tx
    .selectFrom("passage")
    .select((select) => select.fn.countAll<number>().as("all"))
    .where("user_id", "=", userId)
    .executeTakeFirstOrThrow();
  const whole = await tx
    .selectFrom("passage_word")
    .select("passages")
    .where("user_id", "=", userId)
    .where("word", "=", "")
    .executeTakeFirst();
  return { all, counted: whole?.passages ?? 0 };
}

/** Counts anew how many passages hold each word, and forgets words that none holds any more. */
export async function countWords(tx: Tx, userId: UserId): Promise<void> {
  await sql`
    with counted as materialized (
      select lexeme as word, count(*) as passages from passage, unnest(tsv) where user_id = ${userId} group by lexeme
      union all
      select '', count(*) from passage where user_id = ${userId}
    ), gone as (
      delete from passage_word where user_id = ${userId} and word not in (select word from counted)
    )
    insert into passage_word (user_id, word, passages) select ${userId}, word, passages from counted order by word
    on conflict (user_id, word) do update set passages = excluded.passages
      where passage_word.passages <> excluded.passages`.execute(tx);
}

/**
 * Moves as many of those with a vector of these models into the graph, some four milliseconds each; returns how many it moved. All
 * that wait are named apart: limited at once, the planner takes them for so many that it reads the whole table for the first.
 */
export async function moveToGraph(tx: Tx, userId: UserId, models: readonly string[], most: number): Promise<number> {
  const { numAffectedRows } = await sql`
    with waiting as materialized (
      select id from passage where user_id = ${userId} and model = any(${[...models]}::text[]) and not in_graph
    )
    update passage set in_graph = true
    where user_id = ${userId} and id in (select id from waiting limit ${most})`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** Of a private note, or of a fact that may not leave the machine. */
function isPrivatePassage(userId: UserId) {
  return sql<boolean>`case when fact_id is null
    then exists (
      select from note where note.user_id = ${userId} and note.id = passage.note_id and note.private)
    else not ${openlyTold(userId, "fact_id", "passage.fact_id")} end`;
}
