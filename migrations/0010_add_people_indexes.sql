-- Lists of people by name, by when they were last met and by who is due next, narrowed by what is known of them, each read from
-- an index as far as its page goes. Under a policy only comparisons that give nothing away may be index conditions, and
-- functions of a column are none of these: what is looked up by is stored.

alter table person
  -- The shortest rhythm among the labels of all who are kept as this one; kept up by the triggers below.
  add column label_rhythm_days integer,
  -- When last met or, if never, came to be known.
  add column recent_on date not null
    generated always as (coalesce(last_met_on, (created_at at time zone 'UTC')::date)) stored;
alter table person
  -- When to be in touch next. '9999-12-31' is never: no rhythm asks for it, or it was put off for good.
  add column due_on date not null
    generated always as (case when least(rhythm_days, label_rhythm_days) is null then date '9999-12-31' else greatest(
      snoozed_until, coalesce(last_met_on, (created_at at time zone 'UTC')::date) + least(rhythm_days, label_rhythm_days)) end) stored;

-- Whom lists show: themselves, here, not put away, not the owner.
create index person_listed_by_name on person (user_id, name_key, id)
  where kept_id = id and deleted_at is null and archived_at is null and not is_self;
create index person_listed_by_recent on person (user_id, recent_on desc, id desc)
  where kept_id = id and deleted_at is null and archived_at is null and not is_self;
create index person_listed_by_due on person (user_id, due_on, id)
  where kept_id = id and deleted_at is null and archived_at is null and not is_self;
create index person_listed_by_met on person (user_id, last_met_on desc, id)
  where kept_id = id and deleted_at is null and archived_at is null and not is_self;
create index person_archived_by_name on person (user_id, name_key, id)
  where kept_id = id and deleted_at is null and archived_at is not null and not is_self;

-- What lists of people are narrowed by: where somebody lives, where (or, where that is not said, as what) they work, the month
-- of their birthday; and whether they are dead.
alter table fact add column list_key text collate "C"
  generated always as (case
    when kind = 'home' then name_key(value ->> 'place')
    when kind = 'work' and value ->> 'status' in ('current', 'starting')
      then name_key(coalesce(value ->> 'employer', value ->> 'role'))
    when kind = 'birthday' then value ->> 'month'
    when kind = 'death' then '' end) stored;
create index fact_by_list_key on fact (user_id, kind, list_key, person_id)
  where list_key is not null and deleted_at is null and until is null;
create index fact_death on fact (user_id, person_id) where kind = 'death' and deleted_at is null and until is null;

create function refresh_label_rhythm(people uuid[]) returns void
  language sql
  as $$
    update public.person set label_rhythm_days = shortest.days
    from (
      select kept.user_id, kept.id, (
        select min(label.rhythm_days) from public.person one
        join public.person_label on person_label.user_id = one.user_id and person_label.person_id = one.id
        join public.label on label.user_id = person_label.user_id and label.id = person_label.label_id
        where one.user_id = kept.user_id and one.kept_id = kept.id) as days
      from public.person kept where kept.id = any (people)) as shortest
    where person.user_id = shortest.user_id and person.id = shortest.id
      and person.label_rhythm_days is distinct from shortest.days
  $$;

create function keep_label_rhythm() returns trigger
  language plpgsql
  as $$
  begin
    if tg_table_name = 'person' then
      perform public.refresh_label_rhythm(array[old.kept_id, new.kept_id]);
    elsif tg_table_name = 'label' then
      perform public.refresh_label_rhythm(array(
        select p.kept_id from changed c
        join public.person_label l on l.user_id = c.user_id and l.label_id = c.id
        join public.person p on p.user_id = l.user_id and p.id = l.person_id));
    else
      perform public.refresh_label_rhythm(array(
        select p.kept_id from changed c join public.person p on p.user_id = c.user_id and p.id = c.person_id));
    end if;
    return null;
  end
  $$;
create trigger keep_label_rhythm_when_given after insert on person_label
  referencing new table as changed for each statement execute function keep_label_rhythm();
create trigger keep_label_rhythm_when_taken after delete on person_label
  referencing old table as changed for each statement execute function keep_label_rhythm();
create trigger keep_label_rhythm_of_label after update on label
  referencing new table as changed for each statement execute function keep_label_rhythm();
create trigger keep_label_rhythm_when_merged after update on person
  for each row when (old.kept_id is distinct from new.kept_id) execute function keep_label_rhythm();

-- Labels given and rhythms set between this step and the last one.
alter table person no force row level security;
alter table label no force row level security;
alter table person_label no force row level security;
select refresh_label_rhythm(array(select p.kept_id from person_label l join person p on p.user_id = l.user_id and p.id = l.person_id));
alter table person force row level security;
alter table label force row level security;
alter table person_label force row level security;
