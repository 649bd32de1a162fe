-- Who is kept and has no photo or rhythm shows the one of somebody merged into them, until the two are taken apart. A photo says itself
-- whose it is; of a rhythm this does: null where it is their own.
alter table person add column rhythm_from uuid,
  add foreign key (user_id, rhythm_from) references person (user_id, id) on delete set null (rhythm_from);
