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
create index passage_by_model on passage (user_id, model);

alter table passage enable row level security;
alter table passage force row level security;
create policy own on passage to memoro_user using (user_id = memoro_user_id()) with check (user_id = memoro_user_id());
grant select, insert, update, delete on passage to memoro_user;
