import { sql } from "kysely";
import type { ImportantDay } from "~/facts/important-day";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/**
 * The yearly days in these months (1–12): birthdays of the living, days of people's own, and the days on which somebody
 * died; to be put in order of the year by whoever knows today. Who is archived is not brought up.
 */
export async function listImportantDays(tx: Tx, userId: UserId, months: readonly number[]): Promise<ImportantDay[]> {
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
      kept.id as "personId", kept.name, kept.photo_id as "photoId"
    from told
    join person on person.user_id = ${userId} and person.id = told.person_id
    join person as kept on kept.user_id = ${userId} and kept.id = person.kept_id
    where parts[3] is not null and parts[2]::int = any(${[...months]}::int[])
      and kept.deleted_at is null and kept.archived_at is null
      and (told.kind <> 'birthday' or kept.id not in (select kept_id from dead))
    -- Two who are kept as one may both have told it.
    order by month, day, kept.name_key, kept.id, told.kind, told.label, year nulls last, told.id`.execute(tx);
  return rows;
}

/** A stretch of the calendar, both days included, each as 100 times the month and the day; it does not run over New Year. */
export interface CalendarSpan {
  first: number;
  last: number;
}

/**
 * As `listImportantDays`, of these stretches, those of the first stretch first and in each in the order of the calendar; no more of each
 * than `limit`, however many there are.
 */
export async function listImportantDaysIn(
  tx: Tx,
  userId: UserId,
  spans: readonly CalendarSpan[],
  limit: number,
): Promise<ImportantDay[]> {
  const { rows } = await sql<ImportantDay>`
    select coming.* from
      unnest(${spans.map(({ first }) => first)}::int[], ${spans.map(({ last }) => last)}::int[]) with ordinality
        as span (first, last, place)
      cross join lateral (
        select fact.id as "factId", fact.kind, fact.value ->> 'label' as label, fact.yearly_on / 100 as month,
          fact.yearly_on % 100 as day,
          case when fact.kind = 'death' then left(fact.value ->> 'on', 4) else fact.value ->> 'year' end::int as year,
          kept.id as "personId", kept.name, kept.photo_id as "photoId"
        from fact
        join person on person.user_id = ${userId} and person.id = fact.person_id
        join person as kept on kept.user_id = ${userId} and kept.id = person.kept_id
        where fact.user_id = ${userId} and fact.yearly_on between span.first and span.last
          and fact.deleted_at is null and fact.superseded_by is null and fact.until is null
          and kept.deleted_at is null and kept.archived_at is null
          and (fact.kind <> 'birthday' or not exists (
            select 1 from person as one join fact as death on death.user_id = one.user_id and death.person_id = one.id
            where one.user_id = ${userId} and one.kept_id = kept.id
              and death.kind = 'death' and death.deleted_at is null and death.until is null))
        order by fact.yearly_on, fact.id
        limit ${limit}) as coming
    order by span.place, coming.month, coming.day`.execute(tx);
  // Two who are kept as one may both have told it; the year is known to whoever said it.
  const said = new Map<string, ImportantDay>();
  for (const row of rows) {
    const same = [row.personId, row.kind, row.month, row.day, row.label].join();
    if (!said.has(same) || said.get(same)?.year === null) said.set(same, row);
  }
  return [...said.values()];
}
