import { sql } from "kysely";
import type { FamilyTie } from "~/family/family-graph";
import { isFamily, TIE_RELATIONS } from "~/family/relation";
import type { Tx } from "../client.server";
import type { Pronoun, UserId } from "../schema";

export interface FamilyMember {
  id: string;
  name: string;
  pronoun: Pronoun | null;
  isSelf: boolean;
}

export interface KnownTie extends FamilyTie {
  id: string;
}

export interface Family {
  people: FamilyMember[];
  ties: KnownTie[];
}

/** Further away than so many people nobody looks; what was entered of those nearer is all there. */
const MOST_PEOPLE = 500;
const FAMILY = TIE_RELATIONS.filter(isFamily);

/**
 * Everybody who hangs together with these people by family, and the ties between them, the nearest first where there are
 * too many. Who was merged is the one they were merged into; a tie that then joins somebody to themself is none.
 * `exceptNote` leaves out what only that note says.
 */
export async function listFamily(
  tx: Tx,
  userId: UserId,
  around: readonly string[],
  { exceptNote = null }: { exceptNote?: string | null } = {},
): Promise<Family> {
  const counts = sql`tie.deleted_at is null and tie.relation = any(${FAMILY}::text[])
    and (${exceptNote}::uuid is null or exists (
      select 1 from source
      where source.user_id = tie.user_id and source.tie_id = tie.id and source.note_id is distinct from ${exceptNote}::uuid))`;
  const { rows } = await sql<Family>`
    with recursive member (id) as (
      select kept_id from person where user_id = ${userId} and id = any(${[...around]}::uuid[])
      union
      -- From one to the next, however many others there are.
      select kept.id from member
      join person one on one.user_id = ${userId} and one.kept_id = member.id
      cross join lateral (
        select tie.relative_id as id from tie where tie.user_id = ${userId} and tie.person_id = one.id and ${counts}
        union all
        select tie.person_id from tie where tie.user_id = ${userId} and tie.relative_id = one.id and ${counts}
      ) as other
      join person on person.user_id = ${userId} and person.id = other.id
      join person kept on kept.user_id = ${userId} and kept.id = person.kept_id and kept.deleted_at is null
    ), near as materialized (
      select id from member limit ${MOST_PEOPLE}
    ), tied as (
      select tie.id, tie.relation, tie.nature, near.id as person_id, other.kept_id as relative_id
      from near
      join person one on one.user_id = ${userId} and one.kept_id = near.id
      join tie on tie.user_id = ${userId} and tie.person_id = one.id and ${counts}
      join person other on other.user_id = ${userId} and other.id = tie.relative_id
      where other.kept_id <> near.id and other.kept_id in (select id from near)
    )
    select
      coalesce((
        select json_agg(json_build_object('id', id, 'name', name, 'pronoun', pronoun, 'isSelf', is_self) order by name_key, id)
        from person where user_id = ${userId} and id in (select id from near) and deleted_at is null), '[]') as people,
      coalesce((
        select json_agg(json_build_object('id', id, 'personId', person_id, 'relation', relation, 'relativeId', relative_id,
          -- A note's "stepsister" says more than the tie it made.
          'nature', coalesce(nature, (
            select case when word ~* '^half' then 'half' when word ~* '^step' then 'step'
                        when word ~* '^foster' then 'foster' when word ~* '^adopt' then 'adoptive' end
            from source, unnest(array[relative_word, person_word]) word
            where source.user_id = ${userId} and source.tie_id = tied.id and word ~* '^(half|step|foster|adopt)'
              and relation in ('parent', 'sibling')
            limit 1))) order by id)
        from tied), '[]') as ties`.execute(tx);
  return rows[0] ?? { people: [], ties: [] };
}
