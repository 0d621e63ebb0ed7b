-- "No two periods overlap" as a constraint needs equality beside ranges in one index.
create extension if not exists btree_gist with schema shared;
