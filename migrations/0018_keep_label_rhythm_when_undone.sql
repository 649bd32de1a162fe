-- How often to be in touch by one's labels is worked out when they change; taking one back had put the old number over that of the
-- labels that stay.

create or replace function undo_activity(which uuid) returns table (of_table text, row_id uuid, done boolean)
  language plpgsql set timezone = 'UTC'
  as $$
  declare
    -- Worked out by the database or anew afterwards.
    derived constant text[] := array['kept_id', 'superseded_by', 'label_rhythm_days', 'revision', 'updated_at'];
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
                   order by case when one = 'person' then public.merged_how_deep(which, r.row_id) end, r.row_id loop
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

-- Whose number had been put back so: an account at a time as the role of its requests, so that no table is locked.
do $$
declare
  mine uuid;
begin
  foreach mine in array coalesce((select array_agg(id) from account), '{}') loop
    perform set_config('role', 'memoro_user', true), set_config('memoro.user_id', mine::text, true);
    perform refresh_label_rhythm(array(
      select id from person where user_id = mine and label_rhythm_days is not null
      union
      select p.kept_id from person_label l join person p on p.user_id = l.user_id and p.id = l.person_id where l.user_id = mine));
  end loop;
  perform set_config('role', 'none', true), set_config('memoro.user_id', '', true);
end
$$;
