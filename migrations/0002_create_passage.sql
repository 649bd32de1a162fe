-- What search looks through: the sentences of notes and what facts say, as words and as meanings.

-- Accents do not matter, and English inflections do not: "Søren swims" is found by "soren swimming".
create text search configuration memoro (copy = english);
alter text search configuration memoro
  alter mapping for hword, hword_part, word with unaccent, english_stem;

create table passage (
  user_id    uuid not null references account (id) on delete cascade,
  id         uuid not null,
  note_id    uuid,
  fact_id    uuid,
  -- Its place in the note, from 0.
  position   int not null,
  text       text not null,
  tsv        tsvector not null generated always as (to_tsvector('public.memoro', text)) stored,
  -- Null until a job has embedded it; `model` is whose vector it is.
  embedding  vector(384),
  model      text,
  primary key (user_id, id),
  foreign key (user_id, note_id) references note (user_id, id) on delete cascade,
  foreign key (user_id, fact_id) references fact (user_id, id) on delete cascade,
  check (num_nonnulls(note_id, fact_id) = 1),
  check ((embedding is null) = (model is null))
);
create index passage_by_note on passage (user_id, note_id, position) where note_id is not null;
create index passage_by_fact on passage (user_id, fact_id) where fact_id is not null;
create index passage_by_word on passage using gin (tsv);
create index passage_by_trigram on passage using gin (fold(text) gin_trgm_ops);
create index passage_by_model on passage (user_id, model);

alter table passage enable row level security;
alter table passage force row level security;
create policy own on passage to memoro_user using (user_id = memoro_user_id()) with check (user_id = memoro_user_id());
grant select, insert, update, delete on passage to memoro_user;

-- Under a policy neither @@ nor <<% may be an index condition (a plain role could learn of others' rows by them), and each
-- search would read every passage. These run as their owner, and the owner's predicate is inside them.

create function passage_by_words(query tsquery, most int)
  returns table (id uuid, rank real)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select id, ts_rank(tsv, query) as rank from passage
    where user_id = memoro_user_id() and tsv @@ query
    order by rank desc, id
    limit most
  $$;

create function passage_by_likeness(word text, most int)
  returns table (id uuid, likeness real)
  language sql stable security definer set search_path = public, pg_temp set pg_trgm.strict_word_similarity_threshold = 0.4
  as $$
    select id, strict_word_similarity(word, fold(text)) as likeness from passage
    where user_id = memoro_user_id() and word <<% fold(text)
    order by likeness desc, id
    limit most
  $$;

revoke execute on function passage_by_words, passage_by_likeness from public;
grant execute on function passage_by_words, passage_by_likeness to memoro_user;
