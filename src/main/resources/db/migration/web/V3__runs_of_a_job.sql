-- A job that was given up for dead may wake up again: only the run that was started last may say anything.
alter table web.job add column run_id uuid;
