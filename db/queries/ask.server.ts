import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";
import { openName } from "./openly-told.server";

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

/** Of these facts those that no private note says, by id. */
export async function listOpenFacts(tx: Tx, userId: UserId, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ id: string }>`
    select f.id from fact f
    where f.user_id = ${userId} and f.id = any(${[...ids]}::uuid[]) and f.deleted_at is null and not exists (
      select 1 from source s join note n on n.user_id = s.user_id and n.id = s.note_id and n.private
      where s.user_id = f.user_id and s.fact_id = f.id)`.execute(tx);
  return rows.map(({ id }) => id);
}
