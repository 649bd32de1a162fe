import { sql } from "kysely";
import type { FactContent, FactKind } from "~/facts/kinds";
import type { Tx } from "../client.server";
import { keptAsOne } from "../expressions";
import type { UserId } from "../schema";

export interface DatedFact {
  id: string;
  /** Itself, and the same fact of whoever is kept as one with the person. */
  ids: string[];
  content: FactContent;
  /** The latest day that speaks for it, or against it where it is `denied`. */
  on: string;
  denied: boolean;
  createdAt: Date;
}

/** The facts of these kinds of everybody kept as one with a person, the same said of two once, oldest first: for settling which hold. */
export async function listDatedFacts(
  tx: Tx,
  userId: UserId,
  personId: string,
  kinds: readonly FactKind[],
): Promise<DatedFact[]> {
  const { rows } = await sql<Omit<DatedFact, "content"> & { kind: FactKind; value: unknown }>`
    with dated as (
      select array_agg(distinct fact.id) as ids, fact.kind, min(fact.created_at) as created_at,
        (array_agg(fact.value order by fact.by_hand desc, fact.created_at desc, fact.id))[1] as value,
        coalesce(max(coalesce(note.happened_on, source.created_at::date)) filter (where not source.denies),
          max(fact.created_at)::date) as said_on,
        max(note.happened_on) filter (where source.denies) as denied_on,
        -- A hand's day is the server's, which may be one behind the note's own.
        max(source.created_at::date + 1) filter (where source.note_id is null) as kept_on
      from fact
      left join source on source.user_id = fact.user_id and source.fact_id = fact.id
      left join note on note.user_id = source.user_id and note.id = source.note_id
      where fact.user_id = ${userId} and fact.person_id in ${keptAsOne(userId, personId)} and fact.deleted_at is null
        and fact.kind = any(${[...kinds]}::text[])
      group by fact.kind, fact.key
    )
    select ids[1] as id, ids, kind, value, created_at as "createdAt", denied, case when denied then denied_on else said_on end as "on"
    from dated, lateral (select coalesce(denied_on >= said_on and (kept_on is null or kept_on < denied_on), false) as denied) as verdict
    order by "on", created_at, ids[1]`.execute(tx);
  return rows.map(({ kind, value, ...fact }) => ({ ...fact, content: { kind, value } as FactContent }));
}

/** Whose facts say themselves that they are over on this day (ISO) or before, as `isOver` has it, and hold all the same. */
export async function listWithFactsOver(tx: Tx, userId: UserId, day: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct person_id as id from fact
    where user_id = ${userId} and value ->> 'until' is not null and until is null and deleted_at is null
      -- "2025" begins on its first of January.
      and (value ->> 'until') || substr('0000-01-01', length(value ->> 'until') + 1) <= ${day}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** What a person's fact became: it holds (null), or it is history since a day, another one perhaps in its place. */
export async function setFactEnd(
  tx: Tx,
  userId: UserId,
  ids: readonly string[],
  end: { on: string; supersededBy: string | null } | null,
): Promise<void> {
  const [until, by] = [end?.on ?? null, end?.supersededBy ?? null];
  await tx
    .updateTable("fact")
    .set({ until, superseded_by: by })
    .where("user_id", "=", userId)
    .where("id", "in", [...ids])
    .where((fact) => fact.or([fact("until", "is distinct from", until), fact("superseded_by", "is distinct from", by)]))
    .execute();
}
