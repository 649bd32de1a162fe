import { sql } from "kysely";
import type { ImportantDay } from "~/facts/important-day";
import type { Tx } from "../client.server";
import type { UserId } from "../schema";

/** A stretch of the calendar, both days included, each as 100 times the month and the day; it does not run over New Year. */
export interface CalendarSpan {
  first: number;
  last: number;
}

/**
 * The yearly days in these stretches: birthdays of the living, days of people's own, and the days on which somebody died. Those
 * of the first stretch first, in each in the order of the calendar; no more of each than `limit`, however many there are. Who
 * is archived is not brought up.
 */
export async function listImportantDays(
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
