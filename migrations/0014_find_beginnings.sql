-- What is known of a word that may still be on its way (folded): whether it is a whole one, that is, a word of a note or of a name;
-- else the name that begins so of whom was met last; else a passage with the word that begins so and is said most. By the indexes of
-- trigrams, which row-level security would keep from being used.
create function find_beginning(beginning text)
  returns table (is_whole boolean, name text, passage text)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
  as $$
  declare
    me uuid := memoro_user_id();
    pattern text := regexp_replace(beginning, '([\\%_])', '\\\1', 'g') || '%';
  begin
    is_whole := exists (
      select 1 from passage_word known
      where known.user_id = me and known.word in (select lexeme from unnest(to_tsvector('public.memoro', beginning))));
    if not is_whole then
      select part, part = beginning into find_beginning.name, is_whole
      from person, unnest(string_to_array(name_key, ' ')) part
      where user_id = me and deleted_at is null and kept_id = id and starts_with(part, beginning)
        and (name_key like pattern or name_key like '% ' || pattern)
      order by part = beginning desc, last_met_on desc nulls last, part
      limit 1;
      is_whole := coalesce(is_whole, false);
    end if;
    if not is_whole and find_beginning.name is null then
      select p.text into find_beginning.passage
      from (select word from passage_word where user_id = me and word like pattern order by passages desc, word limit 1) likely,
        passage_by_words(likely.word, 100, 1) found join passage p on p.user_id = me and p.id = found.id;
    end if;
    return next;
  end
  $$;
revoke execute on function find_beginning from public;
grant execute on function find_beginning to memoro_user;

-- About as many as a name and those spelt like it have; a thousand made the planner read everybody. It also takes comparing
-- names for cheap, and would compare everybody's: of ten thousand in 25 ms, where the index of trigrams takes two.
alter function person_by_names rows 200;
alter function person_by_names set enable_seqscan = off;
alter function person_by_names set enable_indexscan = off;
