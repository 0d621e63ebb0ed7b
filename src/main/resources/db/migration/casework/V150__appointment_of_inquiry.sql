-- An appointment may be agreed before there is a case: then it belongs to the inquiry, and goes over into the case with it. Until then it
-- has no narrative part, because there is no key of a case to encrypt one with.
alter table casework.appointment
  alter column case_id drop not null,
  add column inquiry_id uuid,
  add foreign key (tenant_id, inquiry_id) references casework.inquiry (tenant_id, id),
  add constraint of_a_case_or_an_inquiry check (num_nonnulls(case_id, inquiry_id) = 1),
  add constraint nothing_told_before_the_case check (
    inquiry_id is null
    or num_nonnulls(person_id, place, with_whom, purpose, bring_more, interpreter_name, interpreter_key, reason, interpreter_came) = 0);
create index appointment_of_inquiry on casework.appointment (tenant_id, inquiry_id) where inquiry_id is not null;
