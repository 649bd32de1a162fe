-- The morning mail: who wants one, and on which of their days they had it.
alter table account add column morning_mail boolean not null default true;
-- Looked through zone by zone: whose morning it is.
create index account_by_morning on account ((coalesce(time_zone, 'UTC')), id) where morning_mail and email is not null;

-- One row for each morning that was looked at, made together with the job that does: whatever runs twice finds it. Closed to
-- the role of requests.
create table look_ahead (
  user_id     uuid not null references account (id) on delete cascade,
  -- The person's own day.
  day         date not null,
  -- A worker is at it since; let go when it fails, and taken over after a while when it is gone.
  claimed_at  timestamptz,
  outcome     text check (outcome in ('sent', 'nothing', 'failed')),
  created_at  timestamptz not null default now(),
  primary key (user_id, day)
);
create index look_ahead_by_day on look_ahead (day);

-- A token is changed while it is used. The one before holds until the new one has come back once, and a moment longer for
-- requests under way.
alter table session
  add column token_since timestamptz,
  add column previous_digest bytea unique,
  add column previous_until timestamptz;
