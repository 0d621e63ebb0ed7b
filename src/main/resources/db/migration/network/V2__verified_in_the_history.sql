-- A confirmation is a line of the history, too.
alter table network.change drop constraint change_action_check;
alter table network.change add constraint change_action_check
  check (action in ('CREATE', 'UPDATE', 'PUBLISH', 'WITHDRAW', 'ARCHIVE', 'VERIFY', 'MERGE', 'UNMERGE'));
