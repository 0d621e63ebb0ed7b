-- What of a case other organisations may read, category by category (consent.shared_case decides). Here stands the whole of it: a table or
-- a column that is not named is not shared. Texts stay encrypted with the key of the case.

grant usage on schema casework to "${shared}";

-- Whose flag of protection is set, so that a recipient's query can heed it without seeing the person.
create table casework.protected_person (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  person_id     uuid not null,
  primary key (tenant_id, person_id)
);
call shared.protect_by_controller('casework.protected_person');

create function casework.note_protection() returns trigger language plpgsql as $$
begin
  if tg_op <> 'DELETE' and new.address_protected then
    insert into casework.protected_person (tenant_id, controller_id, person_id) values (new.tenant_id, new.controller_id, new.id) on conflict do nothing;
  else
    delete from casework.protected_person p where p.tenant_id = old.tenant_id and p.person_id = old.id;
  end if;
  return null;
end $$;
create trigger note_protection_of_new after insert on casework.person for each row when (new.address_protected) execute function casework.note_protection();
create trigger note_protection after update of address_protected on casework.person for each row
  when (old.address_protected is distinct from new.address_protected) execute function casework.note_protection();
create trigger forget_protection after delete on casework.person for each row execute function casework.note_protection();
alter table casework.person no force row level security;
alter table casework.protected_person no force row level security;
insert into casework.protected_person (tenant_id, controller_id, person_id) select tenant_id, controller_id, id from casework.person where address_protected;
alter table casework.person force row level security;
alter table casework.protected_person force row level security;

-- Which category an area of life belongs to; null: to none that can be shared by itself.
create function casework.category_of(life_area text) returns text language sql immutable parallel safe
  return case life_area
    when 'RESIDENCE' then 'RESIDENCE_STATUS'
    when 'LANGUAGE' then 'LANGUAGE'
    when 'SCHOOL_DAYCARE' then 'EDUCATION'
    when 'TRAINING_WORK' then 'WORK'
    when 'INCOME_DEBT' then 'DEBT'
    when 'HOUSING' then 'HOUSING'
    when 'HEALTH_CARE' then 'HEALTH'
    when 'FAMILY' then 'FAMILY_LAW'
  end;

call shared.open_to_recipients('casework.case_file', 'tenant_id, controller_id, id, case_number, client_id, status',
  $$status not in ('RESTRICTED', 'ERASED') and id in (select s.case_id from consent.shared_case s)$$);

-- What concerns the case as a whole follows the consent of the person whom it is named after.
create view casework.shared_client with (security_invoker = true) as
select s.tenant_id, s.controller_id, s.grant_id, s.case_id, s.person_id, s.categories, s.purpose_code
from   consent.shared_case s
join   casework.case_file f on f.tenant_id = s.tenant_id and f.id = s.case_id and f.client_id = s.person_id;
grant select on casework.shared_client to "${shared}";

call shared.open_to_recipients('casework.person', 'tenant_id, controller_id, id, display_name, birth_date, birth_precision, gender',
  $$id in (select s.person_id from consent.shared_case s where 'IDENTITY' = any (s.categories))$$);
call shared.open_to_recipients('casework.person_name', 'tenant_id, controller_id, person_id, position, given, particles, family, script, kind',
  $$person_id in (select s.person_id from consent.shared_case s where 'IDENTITY' = any (s.categories))$$);
call shared.open_to_recipients('casework.name_key', 'tenant_id, controller_id, person_id, key',
  $$person_id in (select s.person_id from consent.shared_case s where 'IDENTITY' = any (s.categories))$$);
call shared.open_to_recipients('casework.household_member', 'tenant_id, controller_id, id, case_id, person_id, role, valid_from, valid_to',
  $$case_id in (select s.case_id from consent.shared_case s)$$);
call shared.open_to_recipients('casework.protected_person', 'tenant_id, controller_id, person_id',
  $$person_id in (select h.person_id from casework.household_member h)$$);
call shared.open_to_recipients('casework.contact_point', 'tenant_id, controller_id, id, person_id, type, value, safe, times',
  $$safe <> 'NO' and person_id in (select s.person_id from consent.shared_case s where 'CONTACT' = any (s.categories))$$);
-- Not where somebody of the household is protected: whoever lives with them has the same address.
call shared.open_to_recipients('casework.person_address', 'tenant_id, controller_id, id, person_id, street, postal_code, city, valid_from, valid_to',
  $$person_id in (select s.person_id from consent.shared_case s where 'CONTACT' = any (s.categories))
    and not exists (
      select 1
      from   casework.household_member h
      join   casework.household_member o on o.tenant_id = h.tenant_id and o.case_id = h.case_id
      join   casework.protected_person p on p.tenant_id = o.tenant_id and p.person_id = o.person_id
      where  h.tenant_id = person_address.tenant_id and h.person_id = person_address.person_id)$$);
call shared.open_to_recipients('casework.person_communication', 'tenant_id, controller_id, person_id, preferred_language, interpreter_needed',
  $$person_id in (select s.person_id from consent.shared_case s where 'LANGUAGE' = any (s.categories))$$);
call shared.open_to_recipients('casework.person_language', 'tenant_id, controller_id, id, person_id, language, level',
  $$person_id in (select s.person_id from consent.shared_case s where 'LANGUAGE' = any (s.categories))$$);
call shared.open_to_recipients('casework.residence_title', 'tenant_id, controller_id, id, case_id, person_id, title, valid_from, valid_to, conditions',
  $$(case_id, person_id) in (select s.case_id, s.person_id from consent.shared_case s where 'RESIDENCE_STATUS' = any (s.categories))$$);
call shared.open_to_recipients('casework.legal_domain_period',
  'tenant_id, controller_id, id, case_id, person_id, legal_domain, office, file_reference, valid_from, valid_to, certainty',
  $$(case_id, person_id) in (select s.case_id, s.person_id from consent.shared_case s where 'BENEFITS' = any (s.categories))$$);

call shared.open_to_recipients('casework.assessment', 'tenant_id, controller_id, id, case_id, number, status, assessed_on',
  $$status = 'FINAL' and case_id in (select s.case_id from consent.shared_case s)$$);
call shared.open_to_recipients('casework.assessment_area', 'tenant_id, controller_id, id, assessment_id, life_area, member_id, situation, need, urgency, need_status',
  $$exists (
      select 1
      from   casework.assessment a
      join   casework.shared_client s on s.tenant_id = a.tenant_id and s.case_id = a.case_id
      where  a.tenant_id = assessment_area.tenant_id and a.id = assessment_area.assessment_id
      and    casework.category_of(assessment_area.life_area) = any (s.categories)
      and    (assessment_area.member_id is null or exists (
               select 1 from casework.household_member h
               where  h.tenant_id = s.tenant_id and h.id = assessment_area.member_id and h.person_id = s.person_id)))$$);

call shared.open_to_recipients('casework.plan_version', 'tenant_id, controller_id, id, case_id, number, status, agreed_on',
  $$status = 'AGREED' and case_id in (select s.case_id from casework.shared_client s where 'PLAN' = any (s.categories))$$);
-- A goal about health or family tells of health or family: the plan alone does not open it.
call shared.open_to_recipients('casework.plan_goal', 'tenant_id, controller_id, plan_id, goal_id, life_area, plain_words, target_date',
  $$exists (
      select 1
      from   casework.plan_version v
      join   casework.shared_client s on s.tenant_id = v.tenant_id and s.case_id = v.case_id
      where  v.tenant_id = plan_goal.tenant_id and v.id = plan_goal.plan_id
      and    'PLAN' = any (s.categories)
      and    (plan_goal.life_area not in ('HEALTH_CARE', 'FAMILY') or casework.category_of(plan_goal.life_area) = any (s.categories)))$$);
call shared.open_to_recipients('casework.plan_step',
  'tenant_id, controller_id, plan_id, step_id, goal_id, what, responsible, organisation, kind, due_on, member_id',
  $$exists (
      select 1
      from   casework.plan_goal g
      join   casework.plan_version v on v.tenant_id = g.tenant_id and v.id = g.plan_id
      join   casework.shared_client s on s.tenant_id = v.tenant_id and s.case_id = v.case_id
      where  g.tenant_id = plan_step.tenant_id and g.plan_id = plan_step.plan_id and g.goal_id = plan_step.goal_id
      and    (plan_step.member_id is null or exists (
               select 1 from casework.household_member h
               where  h.tenant_id = s.tenant_id and h.id = plan_step.member_id and h.person_id = s.person_id)))$$);
call shared.open_to_recipients('casework.step_state', 'tenant_id, controller_id, step_id, number, status',
  $$step_id in (select p.step_id from casework.plan_step p)$$);

call shared.open_to_recipients('casework.appointment', 'tenant_id, controller_id, id, case_id, person_id, on_day, from_time, to_time, place, room, state',
  $$state = 'PLANNED' and exists (
      select 1 from casework.shared_client s
      where  s.tenant_id = appointment.tenant_id and s.case_id = appointment.case_id
      and    'APPOINTMENTS' = any (s.categories)
      and    (appointment.person_id is null or appointment.person_id = s.person_id))$$);

-- Notes and documents are not shared as a heap: each one is chosen for a grant.
create table casework.shared_thing (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  grant_id      uuid not null,
  case_id       uuid not null,
  kind          text not null check (kind in ('NOTE', 'DOCUMENT')),
  thing_id      uuid not null,
  added_at      timestamptz not null default now(),
  added_by      uuid not null default shared.actor(),
  primary key (tenant_id, grant_id, thing_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
create index shared_thing_of_case on casework.shared_thing (tenant_id, case_id);
call shared.protect_by_controller('casework.shared_thing');
revoke update on casework.shared_thing from "${app}";

call shared.open_to_recipients('casework.shared_thing', 'tenant_id, controller_id, grant_id, case_id, kind, thing_id',
  $$(grant_id, case_id) in (select s.grant_id, s.case_id from consent.shared_case s
                            where  case kind when 'NOTE' then 'NOTES' else 'DOCUMENTS' end = any (s.categories))$$);
call shared.open_to_recipients('casework.case_note', 'tenant_id, controller_id, id, case_id, written_at, text',
  $$(case_id, id) in (select t.case_id, t.thing_id from casework.shared_thing t where t.kind = 'NOTE')$$);
call shared.open_to_recipients('casework.document', 'tenant_id, controller_id, id, case_id, type, dated, name, blob_id, media_type, size, struck_at',
  $$struck_at is null and (case_id, id) in (select t.case_id, t.thing_id from casework.shared_thing t where t.kind = 'DOCUMENT')$$);
