import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

export interface Birthday {
  factId: string;
  personId: string;
  name: string;
  month: number;
  day: number;
  year: number | null;
}

/** All birthdays that hold, to be put in order of the year by whoever knows today. */
export async function listBirthdays(tx: Tx, userId: UserId, months: readonly number[]): Promise<Birthday[]> {
  const { rows } = await sql<Birthday>`
    select fact.id as "factId", person.id as "personId", person.name,
      (value ->> 'month')::int as month, (value ->> 'day')::int as day, (value ->> 'year')::int as year
    from fact join person on person.user_id = fact.user_id and person.id = fact.person_id
    where fact.user_id = ${userId} and kind = 'birthday' and fact.deleted_at is null and until is null
      and person.deleted_at is null and (value ->> 'month')::int = any(${[...months]}::int[])
    order by month, day, person.name_key`.execute(tx);
  return rows;
}
