-- What a personal CRM keeps beside facts: names in parts, photos, labels, rhythms, logged contacts, merged people; and what
-- every change by hand replaced, so that it can be taken back.

-- A merge points one person at the other and moves nothing: rows keep the person they were written of, and reads take all
-- who are kept as one. `merged_into` is whom they were merged into, `kept_id` who is at the end of that way (themselves).
alter table person
  add column merged_into  uuid,
  add column kept_id      uuid,
  -- Null until given by hand; `name` is what they are called by.
  add column given_name   text check (length(given_name) between 1 and 100),
  add column middle_name  text check (length(middle_name) between 1 and 100),
  add column family_name  text check (length(family_name) between 1 and 100),
  add column archived_at  timestamptz,
  -- To be in touch every so many days; their labels may say so too, and the shortest counts.
  add column rhythm_days  integer check (rhythm_days between 1 and 3650),
  -- Not to be brought up as slipping away before this day.
  add column snoozed_until date,
  add column photo_id     uuid,
  add foreign key (user_id, merged_into) references person (user_id, id) on delete set null (merged_into);
-- The owner of the tables, where it is no superuser, sees no rows of a table whose row-level security is forced.
alter table person no force row level security;
update person set kept_id = id;
alter table person force row level security;
alter table person alter column kept_id set not null;
create index person_by_kept on person (user_id, kept_id);
create index person_merged on person (user_id, merged_into) where merged_into is not null;

create function keep_person() returns trigger
  language plpgsql
  as $$
  begin
    new.kept_id := coalesce(
      (select p.kept_id from public.person p where p.user_id = new.user_id and p.id = new.merged_into), new.id);
    if new.merged_into is not null and new.kept_id = new.id then
      raise exception 'a person cannot be merged into themselves' using errcode = 'check_violation';
    end if;
    return new;
  end
  $$;
create trigger keep_person before insert or update of merged_into on person for each row execute function keep_person();

create function keep_merged() returns trigger
  language plpgsql
  as $$
  begin
    update public.person set merged_into = merged_into where user_id = new.user_id and merged_into = new.id;
    return null;
  end
  $$;
create trigger keep_merged after update of merged_into on person
  for each row when (old.kept_id is distinct from new.kept_id) execute function keep_merged();

-- Pairs that look alike and are two people, as the person said.
create table not_same (
  user_id    uuid not null,
  id         uuid not null,
  person_id  uuid not null,
  other_id   uuid not null,
  created_at timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, person_id, other_id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade,
  foreign key (user_id, other_id) references person (user_id, id) on delete cascade,
  check (person_id < other_id)
);

-- Those that no person points at any more are kept as long as taking back may want them.
create table photo (
  user_id     uuid not null,
  id          uuid not null,
  person_id   uuid not null,
  media_type  text not null,
  bytes       bytea not null check (octet_length(bytes) between 1 and 1048576),
  created_at  timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade
);
create index photo_by_person on photo (user_id, person_id);
alter table person
  add foreign key (user_id, photo_id) references photo (user_id, id) on delete set null (photo_id);

create table label (
  user_id      uuid not null references account (id) on delete cascade,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 60),
  name_key     text not null generated always as (name_key(name)) stored,
  rhythm_days  integer check (rhythm_days between 1 and 3650),
  created_at   timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, name_key)
);
create table person_label (
  user_id     uuid not null,
  id          uuid not null,
  person_id   uuid not null,
  label_id    uuid not null,
  created_at  timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, person_id, label_id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade,
  foreign key (user_id, label_id) references label (user_id, id) on delete cascade
);
create index person_label_by_label on person_label (user_id, label_id);

-- "We talked", without more words; with words it is a note.
create table encounter (
  user_id      uuid not null,
  id           uuid not null,
  person_id    uuid not null,
  how          text not null check (how in ('in person', 'call', 'video', 'message', 'mail')),
  happened_on  date not null,
  created_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (user_id, id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade
);
create index encounter_by_person on encounter (user_id, person_id, happened_on desc) where deleted_at is null;

-- Who is in a note because the person said so: an @-mention binds its words, an addition has none.
create table note_person (
  user_id     uuid not null,
  id          uuid not null,
  note_id     uuid not null,
  person_id   uuid not null,
  text        text check (length(text) between 1 and 200),
  created_at  timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, note_id, person_id),
  foreign key (user_id, note_id) references note (user_id, id) on delete cascade,
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade
);
create index note_person_by_person on note_person (user_id, person_id);

-- A list or a search kept by name: a page and what follows the question mark.
create table saved_search (
  user_id     uuid not null references account (id) on delete cascade,
  id          uuid not null,
  name        text not null check (length(name) between 1 and 100),
  name_key    text not null generated always as (name_key(name)) stored,
  path        text not null check (path in ('/people', '/search')),
  query       text not null check (length(query) between 1 and 2000),
  created_at  timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, path, name_key)
);

-- Ties beyond the family, and parents who are so by another way than birth.
alter table tie
  drop constraint tie_relation_check,
  drop constraint tie_check1,
  add column nature text,
  add constraint tie_relation_check check (relation in
    ('spouse', 'partner', 'ex', 'parent', 'sibling', 'grandparent', 'aunt_uncle', 'cousin', 'in_law',
     'friend', 'colleague', 'godparent', 'introducer')),
  add constraint tie_even_check check (
    relation in ('parent', 'grandparent', 'aunt_uncle', 'godparent', 'introducer') or person_id < relative_id),
  add constraint tie_nature_check check (nature is null or (nature in ('adoptive', 'step', 'foster') and relation = 'parent'));

-- What was done by hand, for the person to read; and for 30 days what each change replaced, to take it back.
create table activity (
  user_id     uuid not null references account (id) on delete cascade,
  id          uuid not null,
  verb        text not null,
  -- What it was done to, in words ("Sarah Chen").
  about       text not null default '',
  -- The page to look at it on.
  path        text,
  created_at  timestamptz not null default now(),
  undone_at   timestamptz,
  -- Set when what it replaced was let go.
  settled_at  timestamptz,
  primary key (user_id, id)
);
create index activity_by_time on activity (user_id, created_at desc, id desc);

-- A row as it was before an activity and as it was after: null where it was not there.
create table activity_row (
  user_id      uuid not null,
  activity_id  uuid not null,
  of_table     text not null,
  row_id       uuid not null,
  before       jsonb,
  after        jsonb,
  primary key (user_id, activity_id, of_table, row_id),
  foreign key (user_id, activity_id) references activity (user_id, id) on delete cascade
);
create index activity_row_by_row on activity_row (user_id, of_table, row_id);

create function keep_image() returns trigger
  language plpgsql set timezone = 'UTC'
  as $$
  declare
    was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
    becomes jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
    one jsonb := coalesce(becomes, was);
  begin
    insert into public.activity_row as kept (user_id, activity_id, of_table, row_id, before, after)
    values ((one ->> 'user_id')::uuid, current_setting('memoro.activity')::uuid, tg_table_name, (one ->> 'id')::uuid, was, becomes)
    on conflict (user_id, activity_id, of_table, row_id) do update set after = excluded.after;
    return null;
  end
  $$;

do $$
declare
  kept text;
begin
  foreach kept in array array['person', 'note', 'fact', 'tie', 'follow_up', 'source', 'suggestion', 'label', 'person_label',
                              'encounter', 'note_person', 'not_same'] loop
    execute format('create trigger keep_image after insert or update or delete on %I for each row
      when (coalesce(current_setting(''memoro.activity'', true), '''') <> '''') execute function keep_image()', kept);
  end loop;
end
$$;

-- Of these tables takes away what an activity made, but for what a later one touched too. What hangs on sources (people,
-- facts, ties, follow-ups) goes only when none is left, a label when nobody has it.
create function remove_made(which uuid, tables text[]) returns table (of_table text, row_id uuid, done boolean)
  language plpgsql
  as $$
  declare
    one text;
    image record;
    gone integer;
  begin
    foreach one in array tables loop
      for image in select r.row_id as id from public.activity_row r
                   where r.user_id = public.memoro_user_id() and r.activity_id = which and r.of_table = one and r.before is null
                     and r.after is not null loop
        of_table := one; row_id := image.id;
        execute format('delete from public.%I t where user_id = public.memoro_user_id() and id = $1
          and not exists (select 1 from public.activity_row r join public.activity a on a.user_id = r.user_id and a.id = r.activity_id
                          where r.user_id = t.user_id and r.of_table = %L and r.row_id = t.id and a.id > $2 and a.undone_at is null) %s',
          one, one,
          case when one in ('person', 'fact', 'tie', 'follow_up')
            then format('and not exists (select 1 from public.source s where s.user_id = t.user_id and s.%I_id = t.id)', one)
          when one = 'label'
            then 'and not exists (select 1 from public.person_label l where l.user_id = t.user_id and l.label_id = t.id)'
          else '' end) using image.id, which;
        get diagnostics gone = row_count;
        done := gone > 0;
        return next;
      end loop;
    end loop;
  end
  $$;

-- Takes an activity's changes back, as far as nobody changed the same since: what it made goes (the people last, whom other
-- rows may name until then), what it deleted comes back, and each column it changed gets its old value where it still has
-- the new one, what a fact says only as a whole. Returns what it touched; `done` is false where a row had to stay as it is.
create function undo_activity(which uuid) returns table (of_table text, row_id uuid, done boolean)
  language plpgsql set timezone = 'UTC'
  as $$
  declare
    -- Worked out by the database or anew afterwards.
    derived constant text[] := array['kept_id', 'superseded_by', 'revision', 'updated_at'];
    saying constant text[] := array['kind', 'value', 'text', 'key'];
    one text;
    columns text;
    image record;
    current jsonb;
    merged jsonb;
  begin
    return query select * from public.remove_made(which, array['suggestion', 'source', 'not_same', 'note_person', 'person_label',
                                                               'encounter', 'follow_up', 'tie', 'fact']);

    foreach one in array array['person', 'label', 'note', 'fact', 'tie', 'follow_up', 'encounter', 'person_label', 'note_person',
                               'not_same', 'source', 'suggestion'] loop
      for image in select r.row_id as id, r.before, r.after from public.activity_row r
                   where r.user_id = public.memoro_user_id() and r.activity_id = which and r.of_table = one and r.before is not null
                   order by r.row_id loop
        of_table := one; row_id := image.id; done := true;
        -- Those there were when it was kept.
        select string_agg(quote_ident(attname), ', ' order by attnum) into columns from pg_attribute
          where attrelid = ('public.' || one)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
            and image.before ? attname::text;
        begin
          execute format('select to_jsonb(t) from public.%I t where user_id = public.memoro_user_id() and id = $1', one)
            into current using image.id;
          if image.after is null and current is null then
            execute format('insert into public.%I (%s) select %s from jsonb_populate_record(null::public.%I, $1)', one, columns, columns, one)
              using image.before - 'superseded_by';
          elsif image.after is not null and current is not null then
            select jsonb_object_agg(key, case
                when key = any(derived) or current -> key is distinct from value then current -> key
                when one = 'fact' and key = any(saying) and current -> 'value' is distinct from image.after -> 'value' then current -> key
                else image.before -> key end)
              into merged from jsonb_each(image.after);
            if merged <> current then
              execute format('update public.%I set (%s) = (select %s from jsonb_populate_record(null::public.%I, $1))
                where user_id = public.memoro_user_id() and id = $2', one, columns, columns, one) using merged, image.id;
            end if;
          else
            done := false;
          end if;
        exception when integrity_constraint_violation then
          done := false;
        end;
        return next;
      end loop;
    end loop;

    return query select * from public.remove_made(which, array['note', 'label', 'person']);
  end
  $$;

do $$
declare
  owned text;
begin
  foreach owned in array array['not_same', 'photo', 'label', 'person_label', 'encounter', 'note_person', 'saved_search',
                               'activity', 'activity_row'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('create policy own on %I to memoro_user using (user_id = memoro_user_id()) with check (user_id = memoro_user_id())', owned);
    execute format('grant select, insert, update, delete on %I to memoro_user', owned);
    execute format('alter table %I force row level security', owned);
  end loop;
end
$$;
-- Rows that go with others are kept too, by whoever owns the tables: the policy is theirs as well.
alter policy own on activity_row to public;

-- The same address or number with two people.
create index fact_contact on fact (user_id, kind, key) where kind in ('email', 'phone') and deleted_at is null;
