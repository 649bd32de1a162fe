-- The core of Memoro. Every row has one owner: keys are (user_id, id), foreign keys are composite, and row-level
-- security shows a plain role only the rows of the user that the transaction names (memoro.user_id).

create extension if not exists vector;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Requests run as this role (`set local role`), so that the policies hold for them even where the login owns the tables.
do $$
begin
  create role memoro_user nologin;
exception when duplicate_object or unique_violation then
  null;
end
$$;
do $$
begin
  execute format('grant memoro_user to %I', current_user);
exception when others then
  raise notice 'memoro_user is not granted to % (%): it must be able to act as it', current_user, sqlerrm;
end
$$;
grant usage on schema public to memoro_user;

create function memoro_user_id() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('memoro.user_id', true), '')::uuid $$;

-- Case and accents folded, for names: "Søren" and "soren" are the same key. The two-argument form of unaccent is as
-- immutable as its dictionary, which ships with the server.
create function fold(text) returns text
  language sql immutable parallel safe strict
  as $$ select lower(public.unaccent('public.unaccent', $1)) $$;

-- A name as it is looked up: folded, its words parted by single spaces ("O'Brien-Díaz, Ana" is "obrien diaz ana").
create function name_key(text) returns text
  language sql immutable parallel safe strict
  as $$ select btrim(regexp_replace(translate(public.fold($1), '''’‘`', ''), '[[:space:][:punct:]]+', ' ', 'g')) $$;

create table account (
  id          uuid primary key,
  name        text not null check (length(name) between 1 and 200),
  email       text check (length(email) <= 320),
  google_sub  text unique,
  is_local    boolean not null default false,
  time_zone   text,
  locale      text,
  created_at  timestamptz not null default now()
);
create unique index account_one_local on account (is_local) where is_local;

-- Exempt from row-level security: a session is looked up by its token before it is known whose it is.
create table session (
  id            uuid primary key,
  user_id       uuid not null references account (id) on delete cascade,
  token_digest  bytea not null unique,
  user_agent    text not null default '',
  created_at    timestamptz not null default now(),
  last_seen_at  timestamptz not null default now(),
  expires_at    timestamptz not null
);
create index session_by_user on session (user_id, last_seen_at desc);

create table person (
  user_id      uuid not null references account (id) on delete cascade,
  id           uuid not null,
  name         text not null check (length(name) between 1 and 200),
  name_key     text not null generated always as (name_key(name)) stored,
  -- Named by the person: no note renames them. Otherwise the name is the fullest that any of their notes gives.
  by_hand      boolean not null default false,
  is_self      boolean not null default false,
  pronoun      text check (pronoun in ('she', 'he', 'they')),
  -- The last day any note says they met; kept by applying, so that lists need not count notes.
  last_met_on  date,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (user_id, id)
);
create unique index person_one_self on person (user_id) where is_self;
create index person_by_name on person (user_id, name_key, id) where deleted_at is null;
create index person_by_name_trigram on person using gin (name_key gin_trgm_ops);
create index person_by_name_word on person using gin (string_to_array(name_key, ' '));

create table note (
  user_id      uuid not null references account (id) on delete cascade,
  id           uuid not null,
  body         text not null check (length(body) between 1 and 20000),
  written_at   timestamptz not null,
  -- IANA name or offset: what "yesterday" is read in.
  time_zone    text not null,
  -- The day it tells of; the day of writing until it has been read.
  happened_on  date not null,
  place        text,
  -- The person on whose page it was written.
  person_id    uuid,
  client_key   text check (length(client_key) <= 100),
  body_digest  text not null generated always as (md5(body)) stored,
  private      boolean not null default false,
  state        text not null default 'waiting' check (state in ('waiting', 'read', 'failed', 'undone')),
  revision     integer not null default 1,
  is_sample    boolean not null default false,
  created_at   timestamptz not null default now(),
  updated_at   timestamptz not null default now(),
  deleted_at   timestamptz,
  primary key (user_id, id),
  foreign key (user_id, person_id) references person (user_id, id) on delete set null (person_id)
);
-- A second send of the same text lands once; the same key with another text is another note.
create unique index note_once_per_key on note (user_id, client_key, body_digest) where client_key is not null;
create index note_by_day on note (user_id, happened_on desc, id desc) where deleted_at is null;
create index note_by_time on note (user_id, written_at desc, id desc) where deleted_at is null;

-- What a reader returned, as it stands: applying reads only this.
create table reading (
  user_id     uuid not null,
  id          uuid not null,
  note_id     uuid not null,
  revision    integer not null,
  reader      text not null,
  version     text not null,
  result      jsonb not null,
  took_ms     real not null,
  created_at  timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, note_id) references note (user_id, id) on delete cascade
);
create index reading_by_note on reading (user_id, note_id, created_at desc);

-- One ledger for all that is known of a person. Kinds and the form of their values are in app/facts/kinds.ts.
create table fact (
  user_id        uuid not null,
  id             uuid not null,
  person_id      uuid not null,
  kind           text not null,
  value          jsonb not null,
  -- How it reads ("Interviewing at Stripe"), for pages and search.
  text           text not null check (length(text) between 1 and 2000),
  -- What makes two of one kind the same fact: the same said twice is one fact with two sources.
  key            text not null,
  since          date,
  until          date,
  superseded_by  uuid,
  -- Entered or corrected by the person: no reading changes it.
  by_hand        boolean not null default false,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now(),
  deleted_at     timestamptz,
  primary key (user_id, id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade,
  foreign key (user_id, superseded_by) references fact (user_id, id) on delete set null (superseded_by)
);
-- Deleted ones stay as marks that the person did not want them, so that reading their note again does not bring them back.
create unique index fact_once on fact (user_id, person_id, kind, key) where deleted_at is null;
create index fact_by_person on fact (user_id, person_id, created_at desc) where deleted_at is null;
create index fact_name_word on fact using gin (string_to_array(name_key(text), ' ')) where kind = 'name';
create index fact_birthday on fact (user_id, ((value ->> 'month')::int), ((value ->> 'day')::int))
  where kind = 'birthday' and deleted_at is null and superseded_by is null;
create index fact_superseded on fact (user_id, superseded_by) where superseded_by is not null;

-- A family tie, stored once and read from both sides: `relative_id` is the person's `relation`.
-- Of child and parent only parent is stored (likewise grandparent, aunt_uncle); of even ties the smaller id is the person.
create table tie (
  user_id        uuid not null,
  id             uuid not null,
  person_id      uuid not null,
  relation       text not null check (relation in
                   ('spouse', 'partner', 'ex', 'parent', 'sibling', 'grandparent', 'aunt_uncle', 'cousin', 'in_law')),
  relative_id    uuid not null,
  by_hand        boolean not null default false,
  created_at     timestamptz not null default now(),
  deleted_at     timestamptz,
  primary key (user_id, id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade,
  foreign key (user_id, relative_id) references person (user_id, id) on delete cascade,
  check (person_id <> relative_id),
  check (relation in ('parent', 'grandparent', 'aunt_uncle') or person_id < relative_id)
);
create unique index tie_once on tie (user_id, person_id, relation, relative_id) where deleted_at is null;
create index tie_by_relative on tie (user_id, relative_id);

create table follow_up (
  user_id     uuid not null references account (id) on delete cascade,
  id          uuid not null,
  person_id   uuid,
  text        text not null check (length(text) between 1 and 1000),
  key         text not null,
  due_on      date,
  done_at     timestamptz,
  by_hand     boolean not null default false,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  deleted_at  timestamptz,
  primary key (user_id, id),
  foreign key (user_id, person_id) references person (user_id, id) on delete set null (person_id)
);
create index follow_up_open on follow_up (user_id, due_on, id) where done_at is null and deleted_at is null;
create index follow_up_by_person on follow_up (user_id, person_id);

-- Why something is known: the words of a note, or the person's own hand (note_id is null). What has no source left goes.
create table source (
  user_id       uuid not null references account (id) on delete cascade,
  id            uuid not null,
  note_id       uuid,
  reading_id    uuid,
  person_id     uuid,
  fact_id       uuid,
  tie_id        uuid,
  follow_up_id  uuid,
  -- Of a person in a note: met, called or written to, not only talked about.
  met           boolean not null default false,
  -- Of a person: how the note names them, in full; null where it does not ("her boy").
  name          text,
  pronoun       text check (pronoun in ('she', 'he', 'they')),
  -- Of a tie: the note's own word for either side ("mother", "daughter").
  relative_word text,
  person_word   text,
  quote         text not null default '',
  created_at    timestamptz not null default now(),
  primary key (user_id, id),
  foreign key (user_id, note_id) references note (user_id, id) on delete cascade,
  foreign key (user_id, reading_id) references reading (user_id, id) on delete set null (reading_id),
  foreign key (user_id, person_id) references person (user_id, id) on delete cascade,
  foreign key (user_id, fact_id) references fact (user_id, id) on delete cascade,
  foreign key (user_id, tie_id) references tie (user_id, id) on delete cascade,
  foreign key (user_id, follow_up_id) references follow_up (user_id, id) on delete cascade,
  check (num_nonnulls(person_id, fact_id, tie_id, follow_up_id) = 1),
  unique nulls not distinct (user_id, note_id, person_id, fact_id, tie_id, follow_up_id)
);
create index source_by_person on source (user_id, person_id, note_id) where person_id is not null;
create index source_by_fact on source (user_id, fact_id) where fact_id is not null;
create index source_by_tie on source (user_id, tie_id) where tie_id is not null;
create index source_by_follow_up on source (user_id, follow_up_id) where follow_up_id is not null;

-- What a note left unsure. The answer is kept: whoever reads the note again does not ask again.
create table suggestion (
  user_id      uuid not null,
  id           uuid not null,
  note_id      uuid not null,
  kind         text not null check (kind in ('who')),
  -- The words in question ("Sam", "her sister").
  about        text not null,
  payload      jsonb not null,
  answer       jsonb,
  created_at   timestamptz not null default now(),
  answered_at  timestamptz,
  primary key (user_id, id),
  foreign key (user_id, note_id) references note (user_id, id) on delete cascade,
  unique (user_id, note_id, kind, about)
);
create index suggestion_open on suggestion (user_id, created_at) where answer is null;

-- Enabled, not forced: signing in looks an account up, as the owner of the tables, before it is known whose request it is.
alter table account enable row level security;
create policy own on account to memoro_user using (id = memoro_user_id());

do $$
declare
  owned text;
begin
  foreach owned in array array['person', 'note', 'reading', 'fact', 'tie', 'follow_up', 'source', 'suggestion'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own on %I to memoro_user using (user_id = memoro_user_id()) with check (user_id = memoro_user_id())', owned);
    execute format('grant select, insert, update, delete on %I to memoro_user', owned);
  end loop;
end
$$;
grant select, update on account to memoro_user;
