-- How long the oldest note has waited, for whoever runs Memoro.
grant select (created_at) on note to memoro_operator;

-- And what reading used at a language model's endpoint, of everybody together.
grant select (created_at, input_tokens, output_tokens) on reading to memoro_operator;
create policy counted on reading for select to memoro_operator using (true);
create index reading_by_month on reading (created_at) where input_tokens + output_tokens > 0;

-- How often somebody signed in, logged or searched of late, counted for all processes together: owned by the door, closed to
-- the role of requests. Lost in a crash, which lets a few more through.
create unlogged table rate_limit (
  key     varchar(255) primary key,
  points  integer not null default 0,
  expire  bigint
);
create index rate_limit_by_end on rate_limit (expire);
