-- Run by psql as the superuser, once, when a new server has a database `memoro` and nothing in it; the variable POSTGRES_PASSWORD
-- is what Memoro will come with. Its login is no superuser: it owns its database and reaches neither files nor programs.
\getenv password POSTGRES_PASSWORD
-- Migrations make the roles that requests run as.
create role memoro login createrole password :'password';
alter database memoro owner to memoro;
-- The only extension that an owner may not create.
create extension vector;
-- The superuser comes in by the server's own socket alone.
alter role postgres password null;
