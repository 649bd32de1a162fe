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
      select id, person_id, kind, value ->> 'label' as label,
        case when kind = 'death' then string_to_array(value ->> 'on', '-')
          else array[value ->> 'year', value ->> 'month', value ->> 'day'] end as parts
      from fact
      where user_id = ${userId} and kind in ('birthday', 'date', 'death')
        and deleted_at is null and superseded_by is null and until is null
    ), dead as (
      select person.kept_id from told join person on person.user_id = ${userId} and person.id = told.person_id
      where told.kind = 'death'
    )
    select distinct on (month, day, kept.name_key, kept.id, told.kind, told.label)
      told.id as "factId", told.kind, told.label, parts[2]::int as month, parts[3]::int as day, parts[1]::int as year,
      kept.id as "personId", kept.name
    from told
    join person on person.user_id = ${userId} and person.id = told.person_id
    join person as kept on kept.user_id = ${userId} and kept.id = person.kept_id
    where told.kind = any(${[...kinds]}::text[])
      and parts[3] is not null and parts[2]::int = any(${[...months]}::int[])
      and kept.deleted_at is null and kept.archived_at is null
      and (told.kind <> 'birthday' or kept.id not in (select kept_id from dead))
    -- Two who are kept as one may both have told it.
    order by month, day, kept.name_key, kept.id, told.kind, told.label, year nulls last, told.id`.execute(tx);
  return rows;
}
