-- What a person needs (Bedarf), in versions: one draft at a time, and what is final stays as it was (casework-model §4.6, 17).
create table casework.assessment (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  number        integer not null check (number > 0),
  status        text not null default 'DRAFT' check (status in ('DRAFT', 'FINAL')),
  previous_id   uuid,                                 -- the final version that it began as a copy of
  assessed_on   date,                                 -- when it was talked through with the person
  author_id     uuid not null default shared.actor(),
  created_at    timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, case_id, number),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  foreign key (tenant_id, previous_id) references casework.assessment (tenant_id, id),
  check ((status = 'FINAL') = (assessed_on is not null))
);
create unique index one_draft_of_an_assessment on casework.assessment (tenant_id, case_id) where status = 'DRAFT';
call shared.protect_by_controller('casework.assessment');

-- One life area of one member, or of the whole household; only areas that were touched have a row.
create table casework.assessment_area (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  version       integer not null default 0,
  assessment_id uuid not null,
  life_area     text not null,                        -- code list life_area
  member_id     uuid,                                 -- null: the whole household
  situation     bytea,                                -- texts are encrypted with the key of the case
  resources     bytea,
  need          bytea,
  own_view      bytea,                                -- in the person's own words
  rating        smallint check (rating between 1 and 5),     -- by the case manager: 1 very difficult … 5 good
  own_rating    smallint check (own_rating between 1 and 5), -- by the person
  urgency       text check (urgency in ('ACUTE', 'HIGH', 'NORMAL')),
  legal_domain  text,                                 -- code list legal_domain
  need_status   text check (need_status in ('OPEN', 'IN_PLAN', 'MET', 'NOT_MEETABLE', 'WITHDRAWN')),
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, assessment_id, life_area, member_id),
  foreign key (tenant_id, assessment_id) references casework.assessment (tenant_id, id),
  foreign key (tenant_id, member_id) references casework.household_member (tenant_id, id)
);
create index assessment_area_of_member on casework.assessment_area (tenant_id, member_id);
call shared.protect_by_controller('casework.assessment_area');

-- Rows of a case that is restricted may be deleted: that is how it is erased. Nothing else touches what was settled.
create function casework.is_being_erased(of_case uuid) returns boolean language sql stable
    return exists (select 1 from casework.case_file c
                   where  c.tenant_id = shared.tenant() and c.id = of_case and c.status in ('RESTRICTED', 'ERASED'));

create function casework.keep_assessment() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and (old.status = 'DRAFT' or casework.is_being_erased(old.case_id)) then return old; end if;
  if tg_op = 'UPDATE' and old.status = 'DRAFT' then return new; end if;
  raise exception 'a final assessment is never changed' using errcode = 'restrict_violation';
end $$;
create trigger keep_assessment before update or delete on casework.assessment
  for each row execute function casework.keep_assessment();

create function casework.keep_assessment_area() returns trigger language plpgsql as $$
declare parent casework.assessment;
begin
  select * into parent from casework.assessment a
  where  a.tenant_id = shared.tenant() and a.id = coalesce(new.assessment_id, old.assessment_id);
  if parent.status = 'DRAFT' and (tg_op <> 'UPDATE' or new.assessment_id = old.assessment_id)
     or tg_op = 'DELETE' and casework.is_being_erased(parent.case_id) then
    return coalesce(new, old);
  end if;
  raise exception 'a final assessment is never changed' using errcode = 'restrict_violation';
end $$;
create trigger keep_assessment_area before insert or update or delete on casework.assessment_area
  for each row execute function casework.keep_assessment_area();
