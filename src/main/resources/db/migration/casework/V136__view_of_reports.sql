-- Whose figures a report holds is called by an English word, as everything in the tables.
alter table casework.figure_report drop constraint figure_report_view_check;
alter table casework.figure_report no force row level security;  -- the owner changes the rows of all organisations
update casework.figure_report set view = 'CITY' where view = 'STADT';
alter table casework.figure_report force row level security;
alter table casework.figure_report add constraint figure_report_view_check check (view in ('ORGANISATION', 'CITY'));
