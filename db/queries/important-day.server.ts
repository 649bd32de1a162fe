import { sql } from "kysely";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** A day that comes round every year. */
export interface ImportantDay {
  factId: string;
  kind: "birthday" | "date" | "death";
  /** What it is, in the person's own words; null where the kind says it. */
  label: string | null;
  month: number;
  day: number;
  year: number | null;
  personId: string;
  name: string;
}

/**
 * The yearly days in these months (1–12): birthdays of the living, days of people's own, and the days on which somebody
 * died; to be put in order of the year by whoever knows today. Who is archived is not brought up.
 */
export async function listImportantDays(
  tx: Tx,
  userId: UserId,
  months: readonly number[],
  kinds: readonly ImportantDay["kind"][] = ["birthday", "date", "death"],
): Promise<ImportantDay[]> {
  const { rows } = await sql<ImportantDay>`
    with told as (
      select fact.id, fact.kind, fact.value ->> 'label' as label, person.kept_id as person_id,
        case when kind = 'death' then string_to_array(value ->> 'on', '-')
          else array[value ->> 'year', value ->> 'month', value ->> 'day'] end as parts
      from fact join person on person.user_id = fact.user_id and person.id = fact.person_id
      where fact.user_id = ${userId} and fact.kind in ('birthday', 'date', 'death')
        and fact.deleted_at is null and fact.superseded_by is null and fact.until is null
    ), dead as materialized (
      select person_id from told where kind = 'death'
    )
    select distinct on (month, day, person.name_key, person.id, kind, label)
      told.id as "factId", told.kind, told.label, parts[2]::int as month, parts[3]::int as day, parts[1]::int as year,
      person.id as "personId", person.name
    from told join person on person.user_id = ${userId} and person.id = told.person_id
      and person.deleted_at is null and person.archived_at is null
    where told.kind = any(${[...kinds]}::text[])
      and parts[3] is not null and parts[2]::int = any(${[...months]}::int[])
      and (told.kind <> 'birthday' or told.person_id not in (select person_id from dead))
    -- Two who are kept as one may both have told it.
    order by month, day, person.name_key, person.id, kind, label, year nulls last, told.id`.execute(tx);
  return rows;
}
