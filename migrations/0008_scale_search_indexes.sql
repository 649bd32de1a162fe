-- concurrently: a statement at a time, outside a transaction; a run that was broken off is begun again, so each can be.

-- Without a list of entries still to be sorted in, which every search would have to read through.
drop index concurrently if exists passage_by_word;
create index concurrently passage_by_word on passage using gin (user_id, tsv) with (fastupdate = off);

-- With the vector in it: an exact comparison reads an account's entries side by side, however its notes lie in the table.
drop index concurrently if exists passage_by_model;
create index concurrently passage_by_model on passage (user_id, model, in_graph) include (id, embedding);
