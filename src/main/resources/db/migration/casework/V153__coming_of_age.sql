-- Whom of the household a reminder concerns that the office's rules set; null where it is the case as a whole.
alter table casework.reminder
  add column person_id uuid,
  add foreign key (tenant_id, person_id) references casework.person (tenant_id, id);
create index reminder_of_person on casework.reminder (tenant_id, person_id) where person_id is not null;
alter table casework.reminder drop constraint reminder_origin_check;
alter table casework.reminder add constraint reminder_origin_check
  check (origin in ('MANUAL', 'RULE', 'TRANSITION', 'PLAN', 'COMING_OF_AGE'));
alter table casework.reminder add constraint reminder_of_coming_of_age check (origin <> 'COMING_OF_AGE' or person_id is not null);
