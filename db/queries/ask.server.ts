import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { openlyTold, openName } from "./openly-told.server";

/** A note as it may be shown to a model elsewhere. */
export interface OpenNote {
  id: string;
  body: string;
  happenedOn: string;
  /** Whom it is about, as notes that are not private call them. */
  people: string[];
}

/** Of these notes those that may leave the machine, in no order. Nothing of a private one does, not even a name that only it tells. */
export async function listOpenNotes(tx: Tx, userId: UserId, ids: readonly string[]): Promise<OpenNote[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<OpenNote>`
    select n.id, n.body, n.happened_on as "happenedOn",
      array_remove(array(
        select distinct ${openName(userId)}
        from source s
        join person p on p.user_id = s.user_id and p.id = s.person_id
        join person kept on kept.user_id = p.user_id and kept.id = p.kept_id and kept.deleted_at is null
        where s.user_id = n.user_id and s.note_id = n.id and not kept.is_self), null) as people
    from note n
    where n.user_id = ${userId} and n.id = any(${[...ids]}::uuid[]) and not n.private and n.deleted_at is null`.execute(
    tx,
  );
  return rows;
}

/** A fact as it may be shown to a model elsewhere: how a search finds it, under a name that it may have there. */
export interface OpenFact {
  id: string;
  text: string;
}

/** Of these facts those that may leave the machine and are of somebody whose name may, in no order. */
export async function listOpenFacts(tx: Tx, userId: UserId, ids: readonly string[]): Promise<OpenFact[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<OpenFact>`
    select id, name || '. ' || text as text from (
      select f.id, ${openName(userId)} as name,
        (select text from passage p where p.user_id = f.user_id and p.fact_id = f.id order by position limit 1) as text
      from fact f
      join person one on one.user_id = f.user_id and one.id = f.person_id
      join person kept on kept.user_id = one.user_id and kept.id = one.kept_id and kept.deleted_at is null
      where f.user_id = ${userId} and f.id = any(${[...ids]}::uuid[]) and f.deleted_at is null
        and ${openlyTold(userId, "fact_id", "f.id")}) as told
    where name is not null and text is not null`.execute(tx);
  return rows;
}
