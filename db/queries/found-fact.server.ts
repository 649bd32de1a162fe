import { sql } from "kysely";
import type { FactContent } from "~/facts/kinds";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface FoundFact {
  id: string;
  personId: string;
  personName: string;
  content: FactContent;
  /** With the name before it: its passage is without, so that whoever is called otherwise is found as they are called now. */
  text: string;
}

/**
 * Facts that hold, of those that have passages of their own: these, and the latest of these people, of whom there are more than
 * `most` only where their words are in the question too. In no order.
 */
export async function listFactsToRank(
  tx: Tx,
  userId: UserId,
  { ids, personIds = [], most = 0 }: { ids: readonly string[]; personIds?: readonly string[]; most?: number },
): Promise<FoundFact[]> {
  if (ids.length + personIds.length === 0) return [];
  const { rows } = await sql<FoundFact>`
    with meant as materialized (
      select unnest(${[...ids]}::uuid[]) as id
      union
      (select fact.id from person one join fact on fact.user_id = one.user_id and fact.person_id = one.id
       where one.user_id = ${userId} and one.kept_id = any(${[...personIds]}::uuid[])
         and fact.by_hand and fact.deleted_at is null and fact.until is null
       order by fact.created_at desc, fact.id desc limit ${most})
    )
    select f.id, kept.id as "personId", kept.name as "personName", kept.name || '. ' || p.text as text,
      json_build_object('kind', f.kind, 'value', f.value) as content
    from meant
    join fact f on f.user_id = ${userId} and f.id = meant.id and f.deleted_at is null and f.until is null
    join passage p on p.user_id = f.user_id and p.fact_id = f.id and p.position = 0
    join person one on one.user_id = f.user_id and one.id = f.person_id
    join person kept on kept.user_id = one.user_id and kept.id = one.kept_id and kept.deleted_at is null`.execute(tx);
  return rows;
}
