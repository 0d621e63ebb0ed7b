-- A confirmation is a line of the history, too.
alter table network.change drop constraint change_action_check;
alter table network.change add constraint change_action_check
  check (action in ('CREATE', 'UPDATE', 'PUBLISH', 'WITHDRAW', 'ARCHIVE', 'VERIFY', 'MERGE', 'UNMERGE'));

-- Rules of opening hours stand in the order in which somebody wrote them.
alter table network.schedule add column position integer not null default 0;
