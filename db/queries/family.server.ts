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
  const { rows } = await sql<Family>`
    with recursive tied as materialized (
      select tie.id, tie.relation, tie.nature, one.kept_id as person_id, other.kept_id as relative_id
      from tie
      join person one on one.user_id = tie.user_id and one.id = tie.person_id
      join person other on other.user_id = tie.user_id and other.id = tie.relative_id
      where tie.user_id = ${userId} and tie.deleted_at is null and tie.relation = any(${FAMILY}::text[])
        and one.kept_id <> other.kept_id
        and (${exceptNote}::uuid is null or exists (
          select 1 from source
          where source.user_id = tie.user_id and source.tie_id = tie.id and source.note_id is distinct from ${exceptNote}::uuid))
    ), step as (
      select person_id as from_id, relative_id as to_id from tied
      union select relative_id, person_id from tied
    ), member (id) as (
      select kept_id from person where user_id = ${userId} and id = any(${[...around]}::uuid[])
      union
      select step.to_id from member
      join step on step.from_id = member.id
      join person on person.user_id = ${userId} and person.id = step.to_id and person.deleted_at is null
    ), near as (
      select id from member limit ${MOST_PEOPLE}
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
        from tied where person_id in (select id from near) and relative_id in (select id from near)), '[]') as ties`.execute(
    tx,
  );
  return rows[0] ?? { people: [], ties: [] };
}
