-- "J.M." for Jana Moravec: the first letters of a folded name's words.
create function initials(name_key text) returns text
  language sql immutable parallel safe strict
  as $$ select string_agg(left(word, 1), '' order by place) from unnest(string_to_array($1, ' ')) with ordinality as words (word, place) $$;
