-- Who runs Memoro for others sees how many notes wait and how many could not be read, and not a word of any: a role that may
-- read these two columns of everybody's notes.
do $$
begin
  create role memoro_operator nologin;
exception when duplicate_object or unique_violation then
  null;
end
$$;
do $$
begin
  execute format('grant memoro_operator to %I', current_user);
exception when others then
  raise notice 'memoro_operator is not granted to % (%): it must be able to act as it', current_user, sqlerrm;
end
$$;
grant usage on schema public to memoro_operator;
grant select (state, deleted_at) on note to memoro_operator;
create policy counted on note for select to memoro_operator using (true);
create index note_not_read on note (state) where state in ('waiting', 'failed') and deleted_at is null;

-- The address, in lower case, whose Google account is given this machine's own account when it next signs in.
alter table account add column claim_email text check (length(claim_email) <= 320);
