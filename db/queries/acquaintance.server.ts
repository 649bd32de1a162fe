import { sql } from "kysely";
import type { TieRelation } from "~/family/relation";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface Acquaintance {
  people: { id: string; name: string }[];
  ties: { personId: string; relation: TieRelation; relativeId: string }[];
  /** Who stands in the same notes, and how much that says: a note of two counts 1, one of five a quarter. */
  together: { oneId: string; otherId: string; weight: number }[];
}

/** The strongest are kept: beyond that a picture says nothing. */
const MOST_PAIRS = 2000;
const MOST_TIES = 5000;
/** A list of guests does not say that they know each other. */
const MOST_IN_A_NOTE = 12;

/** Who knows whom, the account's owner apart, who knows them all. Who was merged is the one they were merged into. */
export async function listAcquaintance(tx: Tx, userId: UserId): Promise<Acquaintance> {
  const { rows } = await sql<Acquaintance>`
    with kept as (
      select p.id, k.id as kept_id from person p
      join person k on k.user_id = p.user_id and k.id = p.kept_id and k.deleted_at is null and not k.is_self
      where p.user_id = ${userId}
    ), tied as (
      select distinct one.kept_id as person_id, tie.relation, other.kept_id as relative_id
      from tie join kept one on one.id = tie.person_id join kept other on other.id = tie.relative_id
      where tie.user_id = ${userId} and tie.deleted_at is null and one.kept_id <> other.kept_id
      limit ${MOST_TIES}
    ), named as (
      select distinct source.note_id, kept.kept_id as id
      from source join kept on kept.id = source.person_id
      join note on note.user_id = source.user_id and note.id = source.note_id and note.deleted_at is null
      where source.user_id = ${userId}
    ), counted as (
      select note_id, id, count(*) over (partition by note_id) as people from named
    ), paired as (
      select one.id as one_id, other.id as other_id, sum(1.0 / (one.people - 1)) as weight
      from counted one join counted other on other.note_id = one.note_id and one.id < other.id
      where one.people between 2 and ${MOST_IN_A_NOTE}
      group by one.id, other.id
      order by weight desc, one_id, other_id
      limit ${MOST_PAIRS}
    ), met as (
      select person_id as id from tied union select relative_id from tied
      union select one_id from paired union select other_id from paired
    )
    select
      coalesce((select json_agg(json_build_object('id', id, 'name', name) order by name_key, id)
                from person where user_id = ${userId} and id in (select id from met)), '[]') as people,
      coalesce((select json_agg(json_build_object('personId', person_id, 'relation', relation, 'relativeId', relative_id)
                                order by person_id, relative_id, relation) from tied), '[]') as ties,
      coalesce((select json_agg(json_build_object('oneId', one_id, 'otherId', other_id, 'weight', round(weight, 3)::float8)
                                order by one_id, other_id)
                from paired), '[]') as together`.execute(tx);
  return rows[0] ?? { people: [], ties: [], together: [] };
}
