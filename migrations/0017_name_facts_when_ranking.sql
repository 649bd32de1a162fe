-- The passage of a fact was "<name>. <label>: <fact>" with the name of that day: whoever was renamed since went on being found by the
-- old one, and the name went wherever the passage did. Now it is the fact alone, and the name is put before it when it is ranked.
-- An account at a time as the role of its requests, so that no table is locked; their vectors are made anew.
do $$
declare
  mine uuid;
begin
  foreach mine in array coalesce((select array_agg(id) from account), '{}') loop
    perform set_config('role', 'memoro_user', true), set_config('memoro.user_id', mine::text, true);
    update passage p
    set text = regexp_replace(left(p.text, strpos(p.text, ': ' || f.text) - 1), '^.*\. ', '')
        || substr(p.text, strpos(p.text, ': ' || f.text)),
      embedding = null, model = null, in_graph = false
    from fact f
    where p.user_id = mine and p.fact_id is not null and f.user_id = mine and f.id = p.fact_id
      and strpos(p.text, ': ' || f.text) > 0;
  end loop;
  perform set_config('role', 'none', true), set_config('memoro.user_id', '', true);
end
$$;
