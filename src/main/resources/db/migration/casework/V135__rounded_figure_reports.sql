-- Whether a released report is rounded, because an exact one of days that touch it was there already.
alter table casework.figure_report add column rounded boolean not null default false;
