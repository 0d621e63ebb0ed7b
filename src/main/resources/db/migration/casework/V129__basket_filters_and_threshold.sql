-- Filters of the list of inquiries are kept as those of the other lists.
alter table casework.saved_filter drop constraint saved_filter_list_check;
alter table casework.saved_filter add constraint saved_filter_list_check check (list in ('CASES', 'REMINDERS', 'INQUIRIES'));

-- Several inquiries of the basket are given to one colleague.
alter table casework.bulk_run add column colleague_id uuid;
alter table casework.bulk_run drop constraint bulk_run_action_check;
alter table casework.bulk_run add constraint bulk_run_action_check
  check (action in ('MOVE', 'DONE', 'OBSOLETE', 'REMIND', 'ASSIGN'));
alter table casework.bulk_run add constraint bulk_run_colleague_check check ((action = 'ASSIGN') = (colleague_id is not null));

-- The municipality sets below how many persons a number is hidden.
alter table casework.figure_setting
  add column version integer not null default 1,
  add column set_by uuid,
  add column set_at timestamptz not null default now();
alter table casework.figure_setting drop constraint figure_setting_smallest_check;
alter table casework.figure_setting add constraint figure_setting_smallest_check check (smallest between 3 and 20);
