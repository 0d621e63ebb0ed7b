-- Of two who change a programme at once, one is told.
alter table network.programme add column version integer not null default 1;
