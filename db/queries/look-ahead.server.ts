import { sql } from "kysely";
import type { Db, Tx } from "../client.server";
import type { UserId } from "../schema";

/** All of these but `findMorningAccount` run as the owner of the tables. */

/** A zone in which it is morning, and the day (ISO) it is there. */
export interface Morning {
  timeZone: string;
  day: string;
}

/** The zones of those who want a morning mail and have an address; one step in the index for each, however many live there. */
export async function listMailZones(db: Db): Promise<string[]> {
  const { rows } = await sql<{ zone: string }>`
    with recursive next (zone) as (
      select min(coalesce(time_zone, 'UTC')) from account where morning_mail and email is not null
      union all
      select (select min(coalesce(time_zone, 'UTC')) from account
        where morning_mail and email is not null and coalesce(time_zone, 'UTC') > next.zone)
      from next where next.zone is not null
    )
    select zone from next where zone is not null`.execute(db);
  return rows.map(({ zone }) => zone);
}

/**
 * Marks the next so many accounts of a zone, by id after `after`, whose morning was not looked at yet. `opened` is false of
 * those that another process marked meanwhile.
 */
export async function openLookAheads(
  tx: Tx,
  { timeZone, day }: Morning,
  { after, limit }: { after: UserId | null; limit: number },
): Promise<{ userId: UserId; opened: boolean }[]> {
  const { rows } = await sql<{ userId: UserId; opened: boolean }>`
    with due as (
      select id from account
      where morning_mail and email is not null and coalesce(time_zone, 'UTC') = ${timeZone}
        ${after === null ? sql`` : sql`and id > ${after}`}
        and not exists (select 1 from look_ahead where user_id = account.id and day = ${day}::date)
      order by id limit ${limit}
    ), opened as (
      insert into look_ahead (user_id, day) select id, ${day}::date from due order by id
      on conflict do nothing returning user_id
    )
    select due.id as "userId", opened.user_id is not null as opened
    from due left join opened on opened.user_id = due.id order by due.id`.execute(tx);
  return rows;
}

/** Rows of days before this one: nothing asks for them any more. */
export async function forgetLookAheads(db: Db, before: string): Promise<void> {
  await db.deleteFrom("look_ahead").where("day", "<", before).execute();
}

export interface MorningAccount {
  name: string;
  email: string;
  timeZone: string;
  locale: string | null;
}

/** Undefined where there is no address, or no mail is wanted. */
export async function findMorningAccount(tx: Tx, userId: UserId): Promise<MorningAccount | undefined> {
  const row = await tx
    .selectFrom("account")
    .select(["name", "email", "locale", sql<string>`coalesce(time_zone, 'UTC')`.as("timeZone")])
    .where("id", "=", userId)
    .where("morning_mail", "=", true)
    .executeTakeFirst();
  return row?.email == null ? undefined : { ...row, email: row.email };
}

export type Claim = "mine" | "another's" | "settled";

/**
 * Takes a morning for whoever asks, so that of several one sends. A claim from before `goneSince` is of a worker that is no
 * more. Once it is settled it stays so.
 */
export async function claimLookAhead(
  db: Db,
  userId: UserId,
  day: string,
  { now, goneSince }: { now: Date; goneSince: Date },
): Promise<Claim> {
  const { rows } = await sql`
    insert into look_ahead as it (user_id, day, claimed_at) values (${userId}, ${day}, ${now})
    on conflict (user_id, day) do update set claimed_at = excluded.claimed_at
      where (it.outcome is null or it.outcome = 'failed') and (it.claimed_at is null or it.claimed_at < ${goneSince})
    returning 1`.execute(db);
  if (rows.length > 0) return "mine";
  const row = await db
    .selectFrom("look_ahead")
    .select("outcome")
    .where("user_id", "=", userId)
    .where("day", "=", day)
    .executeTakeFirst();
  return row?.outcome === "sent" || row?.outcome === "nothing" ? "settled" : "another's";
}

/** What came of it; "failed" may be tried again. */
export async function settleLookAhead(
  db: Db,
  userId: UserId,
  day: string,
  outcome: "sent" | "nothing" | "failed",
): Promise<void> {
  await db
    .updateTable("look_ahead")
    .set({ outcome, claimed_at: null })
    .where("user_id", "=", userId)
    .where("day", "=", day)
    .execute();
}

/** As if it had never been looked at, where nobody is at it and nothing came of it yet. */
export async function reopenLookAhead(db: Db, userId: UserId, day: string): Promise<void> {
  await db
    .deleteFrom("look_ahead")
    .where("user_id", "=", userId)
    .where("day", "=", day)
    .where("claimed_at", "is", null)
    .where("outcome", "is", null)
    .execute();
}

/** What came of the mornings of the last two days (UTC), for whoever runs Memoro. */
export async function countLookAheads(db: Db): Promise<{ sent: number; failed: number }> {
  const { rows } = await sql<{ sent: number; failed: number }>`
    select count(*) filter (where outcome = 'sent') as sent, count(*) filter (where outcome = 'failed') as failed
    from look_ahead where day >= current_date - 1`.execute(db);
  return rows[0] ?? { sent: 0, failed: 0 };
}
