-- A report keeps the threshold under which it was made; a municipality may set it up to 20.
alter table casework.figure_report drop constraint figure_report_smallest_check;
alter table casework.figure_report add constraint figure_report_smallest_check check (smallest between 3 and 20);
