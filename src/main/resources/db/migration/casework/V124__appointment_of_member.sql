-- For whom of the household an appointment is; null for the person for whom the case is led.
alter table casework.appointment
  add column person_id uuid,
  add foreign key (tenant_id, person_id) references casework.person (tenant_id, id);
create index appointment_of_person on casework.appointment (tenant_id, person_id) where person_id is not null;
