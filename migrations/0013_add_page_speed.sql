-- Pages of somebody who knows very many people, each read from an index as far as it goes.

-- The day of the year on which something comes round, as 100 times the month and the day: 303 is 3 March. Under a policy a function
-- of a column may not be an index condition, so it is stored.
alter table fact add column yearly_on int
  generated always as (case
    when kind in ('birthday', 'date') then (value ->> 'month')::int * 100 + (value ->> 'day')::int
    when kind = 'death' and value ->> 'on' ~ '^\d{4}-\d\d-\d\d$'
      then split_part(value ->> 'on', '-', 2)::int * 100 + split_part(value ->> 'on', '-', 3)::int end) stored;
create index fact_yearly on fact (user_id, yearly_on, id)
  where yearly_on is not null and deleted_at is null and superseded_by is null and until is null;
drop index fact_birthday;

-- Whether there are samples to take away.
create index note_sample on note (user_id) where is_sample and deleted_at is null;

-- Whose request it is and how many questions wait for them is one statement, of the owner of the tables, who is no superuser everywhere
-- and then under the forced policy too.
create policy counted on suggestion for select to current_user using (true);
