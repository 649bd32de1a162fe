-- Search over many notes: what it looks through is found within one account from the start, and the work of a question is
-- bounded however many notes there are.

create extension if not exists btree_gin;

-- Half as long, which doubles what fits in memory; what it costs in nearness is a rounding. The rewrite holds the table for some
-- ten seconds a million passages. Their indexes are made in the next step, which holds nothing.
drop index passage_by_word;
drop index passage_by_trigram;
drop index passage_by_model;
alter table passage alter column embedding type halfvec(384) using embedding::halfvec(384);

-- Nearest passages: all of an account's are compared, which is exact and takes about a microsecond each, until they are so many
-- that a job moves them to the graph. It is begun empty and filled a few at a time, so no write ever waits for it. On the
-- embedded engine nothing is: there it would hold up every page.
alter table passage add column in_graph boolean not null default false;
create index passage_graph on passage using hnsw (embedding halfvec_ip_ops) with (m = 24, ef_construction = 128) where in_graph;

-- An index alone answers an exact comparison only for pages that are known to be visible to all.
alter table passage set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.05);

-- The words (lexemes) of an account's passages: what a misspelt word is compared with, and how common each is. The empty word,
-- which is in every passage, says how many there were when they were counted.
create table passage_word (
  user_id   uuid not null references account (id) on delete cascade,
  word      text not null,
  -- How many passages hold it, when last counted; 0 where it is newer.
  passages  int not null default 0,
  primary key (user_id, word)
);
create index passage_word_by_trigram on passage_word using gin (user_id, word gin_trgm_ops) with (fastupdate = off);
alter table passage_word enable row level security;
alter table passage_word force row level security;
create policy own on passage_word to memoro_user using (user_id = memoro_user_id()) with check (user_id = memoro_user_id());
grant select, insert, update, delete on passage_word to memoro_user;

-- Words already there are left alone, so that notes saved at the same time do not wait for each other.
create function keep_passage_words() returns trigger
  language plpgsql set search_path = public, pg_temp
  as $$
  begin
    insert into passage_word (user_id, word)
    select distinct added.user_id, lexeme from added, unnest(added.tsv)
    where not exists (select 1 from passage_word known where known.user_id = added.user_id and known.word = lexeme)
    order by 1, 2
    on conflict do nothing;
    return null;
  end
  $$;
create trigger keep_passage_words after insert on passage
  referencing new table as added for each statement execute function keep_passage_words();

-- The functions below run as the owner with the account's predicate inside, because under a policy @@, % and <<% may not be index
-- conditions. An owner that is no superuser is itself under the forced policies; these let it plan as a superuser would.
create policy search on passage for select to current_user using (true);
create policy search on passage_word for select to current_user using (true);
create policy search on person for select to current_user using (true);

create function as_tsquery(words text[]) returns tsquery
  language sql immutable parallel safe
  as $$
    select string_agg('''' || replace(replace(word, '\', '\\'), '''', '''''') || '''', ' | ')::tsquery from unnest(words) word
  $$;

drop function passage_by_words;
drop function passage_by_likeness;

-- Those with any of the words, most and rarest words first. Where common words would bring more than `enough`, they only rank
-- what the rarer ones bring; where even the rarest is common, the newest are looked at.
create function passage_by_words(words text, enough int, most int)
  returns table (id uuid, note_id uuid, fact_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan
  as $$
  declare
    me uuid := memoro_user_id();
    asked text[];
    sought text[];
    rarest bigint;
  begin
    with known as (
      select lexeme, coalesce(word.passages, 0) as passages
      from unnest(to_tsvector('public.memoro', words)) left join passage_word word on word.user_id = me and word.word = lexeme
    ), summed as (
      select lexeme, passages, sum(passages) over (order by passages, lexeme) as so_far from known
    )
    select array_agg(lexeme), array_agg(lexeme) filter (where so_far <= enough), min(passages)
    into asked, sought, rarest from summed;
    if asked is null then
      return;
    elsif sought is not null then
      return query
        select p.id, p.note_id, p.fact_id from passage p
        where p.user_id = me and p.tsv @@ as_tsquery(sought)
        order by ts_rank(p.tsv, as_tsquery(asked)) desc, p.id
        limit most;
    else
      select array_agg(word.word) into sought from passage_word word
      where word.user_id = me and word.word = any(asked) and word.passages = rarest;
      return query
        select newest.id, newest.note_id, newest.fact_id from (
          select p.id, p.note_id, p.fact_id, p.tsv from passage p
          where p.user_id = me and p.tsv @@ as_tsquery(sought)
          order by p.id desc
          limit 3 * most) newest
        order by ts_rank(newest.tsv, as_tsquery(asked)) desc, newest.id desc
        limit most;
    end if;
  end
  $$;

-- Those with a word spelt nearly like this one (folded), the likest word's first. Words are kept without their endings, so they are
-- compared without them.
create function passage_by_likeness(asked text, most int)
  returns table (id uuid, note_id uuid, fact_id uuid)
  language plpgsql stable security definer set search_path = public, pg_temp
  set plan_cache_mode = force_custom_plan set pg_trgm.similarity_threshold = 0.4
  as $$
  declare
    me uuid := memoro_user_id();
    stem text := coalesce((select lexeme from unnest(to_tsvector('public.memoro', asked)) limit 1), asked);
    alike text;
    wanted int := most;
    found_now int;
  begin
    for alike in
      select word.word from passage_word word where word.user_id = me and word.word % stem
      order by similarity(word.word, stem) desc, word.word
      limit most
    loop
      exit when wanted <= 0;
      return query
        select p.id, p.note_id, p.fact_id from passage p
        where p.user_id = me and p.tsv @@ as_tsquery(array[alike])
        order by p.id desc
        limit wanted;
      get diagnostics found_now = row_count;
      wanted := wanted - found_now;
    end loop;
  end
  $$;

-- Nearest in meaning first, of this model: each of those not in the graph, and what the graph finds.
create function passage_by_meaning(asked halfvec, by_model text, most int)
  returns table (id uuid, note_id uuid, fact_id uuid, nearness real)
  language plpgsql stable security definer set search_path = public, pg_temp
  -- Of the graph's hundred nearest, 984 in a thousand are among the true ones: 976 at 400, 964 at 200. It is half as long as
  -- comparing a hundred thousand, which the planner would rather do, or start further processes for.
  set hnsw.ef_search = 600 set hnsw.iterative_scan = relaxed_order
  set plan_cache_mode = force_custom_plan set enable_sort = off set max_parallel_workers_per_gather = 0 set jit = off
  as $$
  declare
    me uuid := memoro_user_id();
  begin
    return query
      select near.id, p.note_id, p.fact_id, (-near.distance)::real
      from (
        select p.id, p.embedding <#> asked as distance from passage p
        where p.user_id = me and p.model = by_model and not p.in_graph
        order by distance
        limit most) near
      join passage p on p.user_id = me and p.id = near.id
      order by near.distance;
    if exists (select 1 from passage p where p.user_id = me and p.model = by_model and p.in_graph) then
      return query
        select near.id, near.note_id, near.fact_id, (-near.distance)::real
        from (
          select p.id, p.note_id, p.fact_id, p.embedding <#> asked as distance from passage p
          where p.in_graph and p.user_id = me and p.model = by_model
          order by distance
          limit most) near
        order by near.distance;
    end if;
  end
  $$;

-- Those who bear a name spelt nearly like one of the words (folded).
create function person_by_names(words text[])
  returns table (id uuid)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.strict_word_similarity_threshold = 0.4
  as $$
    select distinct p.id from unnest(words) word
    join person p on p.user_id = memoro_user_id() and p.deleted_at is null and word <<% p.name_key
  $$;
drop index person_by_name_trigram;
create index person_by_name_trigram on person using gin (user_id, name_key gin_trgm_ops) with (fastupdate = off);

revoke execute on function passage_by_words, passage_by_likeness, passage_by_meaning, person_by_names from public;
grant execute on function passage_by_words, passage_by_likeness, passage_by_meaning, person_by_names to memoro_user;
