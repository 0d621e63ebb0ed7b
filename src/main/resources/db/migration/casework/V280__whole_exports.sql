-- Everything that an organisation, or the municipality, has in Lotse; always with a second person, and fetched once.
alter table casework.export drop constraint export_kind_check;
alter table casework.export add constraint export_kind_check
  check (kind in ('CASE', 'CASES', 'REMINDERS', 'ORGANISATION', 'MUNICIPALITY'));
do $$
declare
  unnamed text;                          -- the check of both columns, which PostgreSQL has named
begin
  select conname into strict unnamed from pg_constraint
  where  conrelid = 'casework.export'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%kind%format%';
  execute format('alter table casework.export drop constraint %I', unnamed);
end $$;
alter table casework.export add constraint export_whole_as_zip
  check ((kind in ('CASE', 'ORGANISATION', 'MUNICIPALITY')) = (format = 'ZIP'));
alter table casework.export_disclosure drop constraint export_disclosure_kind_check;
alter table casework.export_disclosure add constraint export_disclosure_kind_check
  check (kind in ('CASE', 'CASES', 'REMINDERS', 'ORGANISATION', 'MUNICIPALITY'));
