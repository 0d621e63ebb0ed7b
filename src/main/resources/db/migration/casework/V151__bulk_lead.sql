-- The lead of an organisation gives several cases to one colleague, row by row, without reading them.
alter table casework.bulk_run drop constraint bulk_run_action_check;
alter table casework.bulk_run add constraint bulk_run_action_check
  check (action in ('MOVE', 'DONE', 'OBSOLETE', 'REMIND', 'ASSIGN', 'LEAD'));
alter table casework.bulk_run drop constraint bulk_run_colleague_check;
alter table casework.bulk_run add constraint bulk_run_colleague_check check ((action in ('ASSIGN', 'LEAD')) = (colleague_id is not null));
