import { sql, type RawBuilder } from "kysely";
import type { UserId } from "~db/schema";
import { FAMILY_BEGINNINGS, FAMILY_ENDINGS, GIVEN } from "./notes";
import { WORDS } from "./words";

const family = FAMILY_BEGINNINGS.flatMap((beginning) => FAMILY_ENDINGS.map((ending) => beginning + ending));
const { place: places, pastime: pastimes, city: cities, firm: firms, job: jobs } = WORDS;

/** Of the one of whom more is known than of anybody else. */
interface WellKnown {
  notes: number;
  facts: number;
}

/** What an account of so many people and the well known one is filled with, in this order, on one connection. */
export const fillWithPeople = (userId: UserId, people: number, { notes, facts }: WellKnown): RawBuilder<unknown>[] => [
  // Ids are in the order of time, as those of the product. Somebody in forty was met within two months, the rest over six years;
  // the last one is the well known.
  sql`insert into cast_of
   select place, pg_temp.id_at(current_date - 2200 + place * interval '1 second', ${userId}::uuid, 'person' || place),
     (${GIVEN}::text[])[1 + pg_temp.chance(place, 1, ${GIVEN.length}::int)] || ' ' ||
       (${family}::text[])[1 + pg_temp.chance(place, 2, ${family.length}::int)],
     case when place > ${people}::int then current_date when pg_temp.chance(place, 3, 40) = 0 then current_date - pg_temp.chance(place, 4, 60)
       else current_date - 60 - pg_temp.chance(place, 4, 2000) end
   from generate_series(1, ${people}::int + 1) as place`,

  sql`insert into person (user_id, id, kept_id, name, pronoun, last_met_on, created_at, by_hand)
   select ${userId}::uuid, id, id, name, case when place % 3 = 0 then null when place % 2 = 0 then 'she' else 'he' end, met_on,
     current_date - 2200, false
   from cast_of`,

  // The first of each person's notes is the newest.
  sql`insert into told
   select place, number, pg_temp.id_at(met_on - interval '1 day' * apart * number + place * interval '1 millisecond',
       ${userId}::uuid, 'note' || place || ' ' || number),
     met_on - apart * number, name,
     format('Coffee with %s at %s. Talked for an hour about %s, and %s has taken up %s since.', name,
       (${places}::text[])[1 + pg_temp.chance(place * 3000 + number, 5, ${places.length}::int)],
       (${pastimes}::text[])[1 + pg_temp.chance(place * 3000 + number, 6, ${pastimes.length}::int)], split_part(name, ' ', 1),
       (${pastimes}::text[])[1 + pg_temp.chance(place * 3000 + number, 7, ${pastimes.length}::int)])
   from cast_of, generate_series(0, case when place > ${people}::int then ${notes}::int else 4 end - 1) as number,
     lateral (select case when place > ${people}::int then 1 else 40 end as apart) as drawn`,

  sql`analyze cast_of, told`,

  sql`insert into note (user_id, id, body, written_at, time_zone, happened_on, state)
   select ${userId}::uuid, id, body, happened_on + interval '20 hours', 'UTC', happened_on, 'read' from told order by id`,

  sql`insert into passage (user_id, id, note_id, position, text)
   select ${userId}::uuid, pg_temp.id_at(happened_on, ${userId}::uuid, 'passage' || place || ' ' || number), id, 0, body from told order by id`,

  sql`insert into source (user_id, id, note_id, person_id, met, name, quote)
   select ${userId}::uuid, pg_temp.id_at(happened_on, ${userId}::uuid, 'met' || place || ' ' || number), told.id, cast_of.id, true, name, name
   from told join cast_of using (place, name) order by told.id`,

  sql`insert into known
   select place, 'home', jsonb_build_object('place', city), city, lower(city)
   from cast_of, lateral (select (${cities}::text[])[1 + pg_temp.chance(place, 8, ${cities.length}::int)] as city) as drawn
   where pg_temp.chance(place, 9, 5) < 3
   union all
   select place, 'work', jsonb_build_object('employer', firm, 'role', job, 'status', 'current'),
     upper(left(job, 1)) || substr(job, 2) || ' at ' || firm, lower(firm || '|' || job || '|current')
   from cast_of, lateral (select (${firms}::text[])[1 + pg_temp.chance(place, 10, ${firms.length}::int)] as firm,
     (${jobs}::text[])[1 + pg_temp.chance(place, 11, ${jobs.length}::int)] as job) as drawn
   where pg_temp.chance(place, 12, 5) < 3
   union all
   select place, 'birthday', jsonb_build_object('year', year, 'month', month, 'day', day), day || '/' || month, month || '-' || day || '-'
   from cast_of, lateral (select 1940 + pg_temp.chance(place, 13, 70) as year, 1 + pg_temp.chance(place, 14, 12) as month,
     1 + pg_temp.chance(place, 15, 28) as day) as drawn
   where pg_temp.chance(place, 16, 2) = 0
   union all
   select place, 'death', jsonb_build_object('on', '2021-05-04'), 'Died on 4 May 2021', '2021-05-04'
   from cast_of where pg_temp.chance(place, 17, 200) = 0 and place <= ${people}::int and place <> ${people}::int / 2
   union all
   select place, 'news', jsonb_build_object('text', said), said, lower(said)
   from cast_of, generate_series(1, case when place > ${people}::int then ${facts}::int else pg_temp.chance(place, 18, 3) end) as number,
     lateral (select 'Thinks about ' || (${pastimes}::text[])[1 + pg_temp.chance(place * 500 + number, 19, ${pastimes.length}::int)]
       || ' for the ' || number || 'th time' as said) as drawn`,

  sql`analyze known`,

  sql`insert into fact (user_id, id, person_id, kind, value, text, key, created_at)
   select ${userId}::uuid, pg_temp.id_at(met_on, ${userId}::uuid, 'fact' || place || kind || key), cast_of.id, kind, value, text, key, met_on
   from known join cast_of using (place) order by place`,

  sql`insert into source (user_id, id, note_id, fact_id, quote)
   select ${userId}::uuid, pg_temp.id_at(told.happened_on, ${userId}::uuid, 'said' || place || kind || key), told.id,
     pg_temp.id_at(met_on, ${userId}::uuid, 'fact' || place || kind || key), known.text
   from known join cast_of using (place) join told using (place)
   where told.number = pg_temp.chance(hashtext(key), 23, case when place > ${people}::int then ${notes}::int else 4 end)`,

  // A third is married to the next one, whose child the one after that is.
  sql`insert into tie (user_id, id, person_id, relation, relative_id)
   select ${userId}::uuid, pg_temp.id_at(one.met_on, ${userId}::uuid, 'tie' || one.place || relation), one.id, relation, other.id
   from cast_of as one cross join (values ('spouse', 0), ('parent', 1)) as kind (relation, at)
   join cast_of as other on other.place = one.place + 1
   where one.place % 3 = at`,

  sql`insert into source (user_id, id, note_id, tie_id, quote)
   select ${userId}::uuid, pg_temp.id_at(one.met_on, ${userId}::uuid, 'kin' || one.place), told.id, tie.id, 'together'
   from tie join cast_of as one on one.id = tie.person_id join told on told.place = one.place and told.number = 0`,

  sql`insert into follow_up (user_id, id, person_id, text, key, due_on, done_at)
   select ${userId}::uuid, pg_temp.id_at(met_on, ${userId}::uuid, 'promise' || place), id, 'Send ' || name || ' the photographs', 'send',
     current_date - 5 + pg_temp.chance(place, 20, 200), case when place % 20 = 0 then null else met_on end
   from cast_of where place % 5 = 0`,

  // Who is close is to be heard of every month.
  sql`insert into label (user_id, id, name, rhythm_days)
   select ${userId}::uuid, pg_temp.id_at(current_date - 2300, ${userId}::uuid, name), name, case when name = 'Close' then 30 end
   from unnest(array['Close', 'Choir', 'Family', 'Neighbours', 'School', 'Work']) as name`,

  sql`insert into person_label (user_id, id, person_id, label_id)
   select ${userId}::uuid, pg_temp.id_at(current_date - 2000, ${userId}::uuid, 'bears' || place || label), cast_of.id,
     pg_temp.id_at(current_date - 2300, ${userId}::uuid, label)
   from cast_of, lateral (select case when place % 50 = 0 then 'Close' else
     (array['Choir', 'Family', 'Neighbours', 'School', 'Work'])[1 + pg_temp.chance(place, 21, 5)] end as label) as drawn
   where place % 50 = 0 or pg_temp.chance(place, 22, 4) = 0`,

  sql`insert into suggestion (user_id, id, note_id, kind, about, payload)
   select ${userId}::uuid, pg_temp.id_at(current_date, ${userId}::uuid, 'asked' || place), told.id, 'who', name,
     jsonb_build_object('sentence', body, 'candidates', jsonb_build_array(jsonb_build_object('personId', cast_of.id, 'because', '[]'::jsonb)))
   from told join cast_of using (place, name) where number = 0 and place <= 3`,
];

/** `chance` is a whole number below `n` that looks drawn and is the same each time. */
export const beforeFilling = [
  sql`create or replace function pg_temp.chance(place bigint, salt bigint, n int) returns int language sql immutable
    as $$ select (hashint8extended(place, salt) & 1073741823)::int % n $$`,
  sql`create or replace function pg_temp.id_at(at timestamp, owner uuid, seed text) returns uuid language sql immutable
    as $$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(owner || seed), 1, 3)
      || '8' || substr(md5(owner || seed), 4, 15))::uuid $$`,
  sql`create temp table cast_of (place int primary key, id uuid, name text, met_on date)`,
  sql`create temp table told (place int, number int, id uuid, happened_on date, name text, body text)`,
  sql`create index on told (place, number)`,
  sql`create index on cast_of (id)`,
  sql`create temp table known (place int, kind text, value jsonb, text text, key text)`,
];

export const afterFilling = sql`drop table cast_of, told, known`;
