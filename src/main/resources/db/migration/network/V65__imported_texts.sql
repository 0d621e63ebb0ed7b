-- How many translations an entry of a file gets, by the code of their language.
alter table network.intake_row add column texts jsonb not null default '{}';
