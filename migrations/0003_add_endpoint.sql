-- A reading by a model elsewhere: which model, what it used, and whether it was applied; one made to be compared waits for
-- the person's word.
alter table reading
  add column model text,
  add column input_tokens bigint not null default 0,
  add column output_tokens bigint not null default 0,
  -- In the currency of the prices known then; null where none were.
  add column cost double precision,
  -- All there were so far had been applied. (A statement that updates them would meet the row-level security of the owner.)
  add column applied_at timestamptz default now();
alter table reading alter column applied_at drop default;

-- What an account used this month is looked up before each call.
create index reading_by_time on reading (user_id, created_at);
