-- What was searched for of late, to be searched for again: what was submitted or led somewhere, never each letter typed.
create table recent_search (
  user_id      uuid not null references account (id) on delete cascade,
  id           uuid not null,
  text         text not null check (length(text) between 1 and 500),
  text_key     text not null generated always as (fold(text)) stored,
  searched_at  timestamptz not null default now(),
  primary key (user_id, id),
  unique (user_id, text_key)
);
create index recent_search_by_time on recent_search (user_id, searched_at desc, id desc);

-- What was asked of a model elsewhere beside reading notes: what it used, and nothing of what was said.
create table model_call (
  user_id        uuid not null references account (id) on delete cascade,
  id             uuid not null,
  task           text not null check (task in ('ask')),
  model          text not null,
  version        text not null,
  input_tokens   bigint not null,
  output_tokens  bigint not null,
  -- In the currency of the prices known then; null where none were.
  cost           double precision,
  created_at     timestamptz not null default now(),
  primary key (user_id, id)
);
create index model_call_by_time on model_call (user_id, created_at);

do $$
declare
  owned text;
begin
  foreach owned in array array['recent_search', 'model_call'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy own on %I to memoro_user using (user_id = memoro_user_id()) with check (user_id = memoro_user_id())', owned);
    execute format('grant select, insert, update, delete on %I to memoro_user', owned);
  end loop;
end
$$;
