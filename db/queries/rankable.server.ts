import { sql, type RawBuilder } from "kysely";
import type { FactContent } from "~/facts/kinds";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface FoundNote {
  id: string;
  happenedOn: string;
  passages: string[];
  /** The note written just before it in the same sitting, which it may carry on: "She also wants the recipe." */
  previousId: string | null;
}

export interface FoundFact {
  id: string;
  personId: string;
  personName: string;
  content: FactContent;
  /** With the name before it: its passage is without, so that whoever is called otherwise is found as they are called now. */
  text: string;
}

interface Wanted {
  noteIds: readonly string[];
  factIds: readonly string[];
  /** The latest facts entered by hand of these people are wanted too, `most` of them. */
  factsOf?: readonly string[];
  most?: number;
}

/** What ranking needs of these notes and facts, in no order, by one statement: a search has several before it. */
export async function listRankable(
  tx: Tx,
  userId: UserId,
  wanted: Wanted,
): Promise<{ notes: FoundNote[]; facts: FoundFact[] }> {
  if (wanted.noteIds.length + wanted.factIds.length + (wanted.factsOf?.length ?? 0) === 0)
    return { notes: [], facts: [] };
  const { rows } = await sql<{ notes: FoundNote[]; facts: FoundFact[] }>`
    select (select coalesce(json_agg(each), '[]') from (${notes(userId, wanted)}) each) as notes,
      (select coalesce(json_agg(each), '[]') from (${facts(userId, wanted)}) each) as facts`.execute(tx);
  return rows[0];
}

/** Notes written within this time of each other are of one sitting. */
const SITTING = "15 minutes";

function notes(userId: UserId, { noteIds }: Wanted): RawBuilder<FoundNote> {
  return sql`
    select n.id, n.happened_on as "happenedOn",
      array(select text from passage p where p.user_id = n.user_id and p.note_id = n.id order by position) as passages,
      (select case when before.written_at >= n.written_at - ${SITTING}::interval then before.id end
       from note before
       where before.user_id = n.user_id and before.deleted_at is null
         and (before.written_at, before.id) < (n.written_at, n.id)
       order by before.written_at desc, before.id desc limit 1) as "previousId"
    from note n
    where n.user_id = ${userId} and n.id = any(${[...noteIds]}::uuid[]) and n.deleted_at is null`;
}

/** Those that hold, of those that have passages of their own. */
function facts(userId: UserId, { factIds, factsOf = [], most = 0 }: Wanted): RawBuilder<FoundFact> {
  return sql`
    with meant as materialized (
      select unnest(${[...factIds]}::uuid[]) as id
      union
      (select fact.id from person one join fact on fact.user_id = one.user_id and fact.person_id = one.id
       where one.user_id = ${userId} and one.kept_id = any(${[...factsOf]}::uuid[])
         and fact.by_hand and fact.deleted_at is null and fact.until is null
       order by fact.created_at desc, fact.id desc limit ${most})
    )
    select f.id, kept.id as "personId", kept.name as "personName", kept.name || '. ' || p.text as text,
      json_build_object('kind', f.kind, 'value', f.value) as content
    from meant
    join fact f on f.user_id = ${userId} and f.id = meant.id and f.deleted_at is null and f.until is null
    join passage p on p.user_id = f.user_id and p.fact_id = f.id and p.position = 0
    join person one on one.user_id = f.user_id and one.id = f.person_id
    join person kept on kept.user_id = one.user_id and kept.id = one.kept_id and kept.deleted_at is null`;
}
