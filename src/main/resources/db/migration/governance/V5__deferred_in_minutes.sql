-- Approved minutes say by themselves that an item was deferred.
alter table governance.minutes_text add column deferred boolean not null default false;
