-- A note can also say that something is not, or no longer, so ("isn't moving after all"): its source denies the fact, which
-- then is history from that day on. A fact holds as long as `until` is null, whether or not another took its place.
alter table source add column denies boolean not null default false;

-- Beside who is meant: which of two facts that cannot both be true holds.
alter table suggestion drop constraint suggestion_kind_check;
alter table suggestion add constraint suggestion_kind_check check (kind in ('who', 'which'));

-- What holds is asked for by `until` now.
drop index fact_birthday;
create index fact_birthday on fact (user_id, ((value ->> 'month')::int), ((value ->> 'day')::int))
  where kind = 'birthday' and deleted_at is null and until is null;
