import { sql } from "kysely";
import { v7 as newId } from "uuid";
import type { Tx } from "../client.server";
import type { ModelCallTable, UserId } from "../schema";

export interface ModelUse {
  /** Notes that went to the endpoint, each time counted. */
  readings: number;
  /** Questions that did. */
  questions: number;
  inputTokens: number;
  outputTokens: number;
  /** Null where no price was known for any of them. */
  cost: number | null;
}

/** What this account used at the endpoint from an instant on. */
export async function getModelUse(tx: Tx, userId: UserId, from: Date): Promise<ModelUse> {
  const { rows } = await sql<ModelUse>`
    select count(*) filter (where task = 'read')::float8 as readings,
      count(*) filter (where task = 'ask')::float8 as questions,
      coalesce(sum(input_tokens), 0)::float8 as "inputTokens",
      coalesce(sum(output_tokens), 0)::float8 as "outputTokens",
      sum(cost) as cost
    from (
      select 'read' as task, input_tokens, output_tokens, cost from reading
      where user_id = ${userId} and created_at >= ${from} and model is not null
      union all
      select task, input_tokens, output_tokens, cost from model_call
      where user_id = ${userId} and created_at >= ${from}) used`.execute(tx);
  return rows[0];
}

export interface NewModelCall {
  task: ModelCallTable["task"];
  model: string;
  version: string;
  inputTokens: number;
  outputTokens: number;
  cost: number | null;
}

export async function insertModelCall(tx: Tx, userId: UserId, call: NewModelCall): Promise<void> {
  const { task, model, version, inputTokens, outputTokens, cost } = call;
  await tx
    .insertInto("model_call")
    .values({
      user_id: userId,
      id: newId(),
      task,
      model,
      version,
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      cost,
    })
    .execute();
}

/** Adds to what this model has embedded since the month began: a line for each pause in typing would be thousands. */
export async function addEmbeddingUse(
  tx: Tx,
  userId: UserId,
  month: Date,
  { model, inputTokens, cost }: Pick<NewModelCall, "model" | "inputTokens" | "cost">,
): Promise<void> {
  await sql`
    with counted as (
      update model_call
      set input_tokens = input_tokens + ${inputTokens}, cost = coalesce(cost + ${cost}, cost, ${cost})
      where user_id = ${userId} and task = 'embed' and model = ${model} and created_at >= ${month}
      returning id)
    insert into model_call (user_id, id, task, model, version, input_tokens, output_tokens, cost)
    select ${userId}, ${newId()}, 'embed', ${model}, '', ${inputTokens}, 0, ${cost}
    where not exists (select from counted)`.execute(tx);
}
