-- From what a person agreed to – or, without her, from a named norm – comes a share grant (Freigabe): one recipient, named categories,
-- one purpose, one period, exactly one basis. What stands in it never changes; it can only end.

alter table consent.consent_item
  add column purpose_code text not null default 'CASEWORK' check (purpose_code in ('REFERRAL_HANDLING', 'CASEWORK', 'CASE_CONFERENCE')),
  add column valid_until date,                        -- null: as long as the consent
  add unique (tenant_id, id, organisation_id);        -- so that a grant can name item and recipient together

-- Disclosure without consent: the norm allows it, two persons decide. In an emergency one decides and another reviews.
create table consent.legal_basis (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  version         integer not null default 0,
  case_id         uuid not null,
  person_id       uuid not null,
  organisation_id uuid,                               -- of this municipality, or
  office          bytea,                              -- the name of another office, encrypted with the key of the case
  categories      text[] not null check (cardinality(categories) > 0 and categories <@ array[
                    'IDENTITY', 'CONTACT', 'HOUSEHOLD', 'RESIDENCE_STATUS', 'LANGUAGE', 'EDUCATION', 'WORK', 'BENEFITS', 'HOUSING',
                    'HEALTH', 'DISABILITY', 'FAMILY_LAW', 'VIOLENCE_PROTECTION', 'DEBT', 'RELIGION_BELIEF', 'PLAN', 'NOTES',
                    'DOCUMENTS', 'APPOINTMENTS']),
  purpose_code    text not null check (purpose_code in ('REFERRAL_HANDLING', 'CASEWORK', 'CASE_CONFERENCE', 'LEGAL_OBLIGATION', 'EMERGENCY')),
  norm            text not null check (length(norm) between 1 and 200),
  justification   bytea not null,                     -- encrypted with the key of the case
  emergency       boolean not null default false,     -- danger to life, protection of a child
  advised_on      date,                               -- pseudonymous advice by an experienced professional (§ 8a SGB VIII, § 4 KKG)
  valid_from      date not null,
  valid_until     date not null check (valid_until >= valid_from),
  decided_by      uuid not null default shared.actor(),
  decided_at      timestamptz not null default now(),
  approved_by     uuid check (approved_by <> decided_by),
  approved_at     timestamptz,
  outcome         text check (outcome in ('APPROVED', 'REFUSED')),  -- what the second person said; in an emergency afterwards
  outcome_note    bytea,                              -- encrypted likewise
  told_on         date,                               -- when the person was told
  not_told        bytea,                              -- or why not yet; encrypted likewise
  ended_at        timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, id, organisation_id),
  check (num_nonnulls(organisation_id, office) = 1),
  check (num_nonnulls(approved_by, approved_at, outcome) in (0, 3)),
  check (not emergency or purpose_code in ('EMERGENCY', 'LEGAL_OBLIGATION'))
);
create index legal_basis_of_case on consent.legal_basis (tenant_id, case_id);
call shared.protect_by_controller('consent.legal_basis');
revoke update, delete on consent.legal_basis from "${app}";
grant update (version, person_id, approved_by, approved_at, outcome, outcome_note, told_on, not_told, ended_at) on consent.legal_basis to "${app}";

create table consent.share_grant (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  recipient_id  uuid not null check (recipient_id <> controller_id),
  categories    text[] not null check (cardinality(categories) > 0),
  purpose_code  text not null,
  level         text not null check (level in ('READ', 'ADD')),
  item_id       uuid,
  basis_id      uuid,
  valid_from    date not null,
  valid_until   date not null check (valid_until >= valid_from),
  created_at    timestamptz not null default now(),
  created_by    uuid not null default shared.actor(),
  ended_at      timestamptz,
  end_reason    text check (end_reason in ('WITHDRAWN', 'EXPIRED', 'REFERRAL_CLOSED', 'CASE_CLOSED', 'REPLACED', 'ERROR')),
  primary key (tenant_id, id),
  constraint exactly_one_basis check (num_nonnulls(item_id, basis_id) = 1),
  check (num_nonnulls(ended_at, end_reason) in (0, 2)),
  foreign key (tenant_id, item_id, recipient_id) references consent.consent_item (tenant_id, id, organisation_id),
  foreign key (tenant_id, basis_id, recipient_id) references consent.legal_basis (tenant_id, id, organisation_id)
);
create index share_grant_of_case on consent.share_grant (tenant_id, case_id);
create index share_grant_of_item on consent.share_grant (tenant_id, item_id) where item_id is not null;
create index share_grant_to on consent.share_grant (tenant_id, recipient_id, case_id) where ended_at is null;
call shared.protect_by_controller('consent.share_grant');
revoke update, delete, truncate on consent.share_grant from "${app}";
grant update (ended_at, end_reason) on consent.share_grant to "${app}";

-- Never wider or longer than its basis; once ended, ended.
create function consent.grant_within_basis() returns trigger language plpgsql as $$
declare
  basis record;
begin
  select * into basis from (
    select c.case_id, i.categories, i.purpose_code, least(c.valid_until, i.valid_until) as valid_until, i.direction in ('SEND', 'BOTH') as sends
    from   consent.consent_item i
    join   consent.consent c on c.tenant_id = i.tenant_id and c.id = i.consent_id
    where  i.tenant_id = new.tenant_id and i.id = new.item_id
    union all
    select b.case_id, b.categories, b.purpose_code, b.valid_until, true
    from   consent.legal_basis b
    where  b.tenant_id = new.tenant_id and b.id = new.basis_id) both_kinds;
  if basis is null or basis.case_id <> new.case_id or not new.categories <@ basis.categories or new.purpose_code <> basis.purpose_code
     or new.valid_until > basis.valid_until or not basis.sends then
    raise exception 'a grant has to stay within its basis' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger within_basis before insert on consent.share_grant for each row execute function consent.grant_within_basis();

create function consent.grant_stays_ended() returns trigger language plpgsql as $$
begin
  raise exception 'an ended grant stays ended' using errcode = 'check_violation';
end $$;
create trigger stays_ended before update on consent.share_grant for each row when (old.ended_at is not null) execute function consent.grant_stays_ended();
