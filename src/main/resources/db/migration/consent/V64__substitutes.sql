-- Who stands in for a colleague as a rule (ständige Vertretung). From then on the information sheet names her.
create table consent.standing_substitute (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  user_id       uuid not null,                        -- for whom
  substitute_id uuid not null,
  named_by      uuid not null default shared.actor(),
  named_at      timestamptz not null default now(),
  primary key (tenant_id, user_id),
  check (substitute_id <> user_id)
);
call shared.protect_by_controller('consent.standing_substitute');

-- Whom the sheet of a consent named: the person knows of her, so she may see the whole case when she stands in.
create table consent.named_substitute (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  consent_id    uuid not null,
  user_id       uuid not null,
  primary key (tenant_id, consent_id, user_id),
  foreign key (tenant_id, consent_id) references consent.consent (tenant_id, id) on delete cascade
);
call shared.protect_by_controller('consent.named_substitute');
revoke update on consent.named_substitute from "${app}";

-- On which consent a substitution rests that the lead of the organisation has set up; when it is withdrawn, it becomes a limited one.
alter table consent.case_membership add column consent_id uuid;
alter table consent.case_membership add foreign key (tenant_id, consent_id) references consent.consent (tenant_id, id) on delete set null (consent_id);

-- Somebody stands in whom no consent names. She gets what keeps the person from standing before a closed door, and nothing else:
-- name, telephone, appointments and deadlines. No row here ever makes a case visible (consent.visible_case).
create table consent.limited_substitution (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  user_id       uuid not null,
  valid_from    date not null,
  valid_to      date not null check (valid_to >= valid_from),
  primary key (tenant_id, id),
  constraint one_limited_at_a_time exclude using gist (
    tenant_id with =, case_id with =, user_id with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index limited_substitution_of_user on consent.limited_substitution (tenant_id, user_id, case_id);
create index limited_substitution_of_case on consent.limited_substitution (tenant_id, case_id);
call shared.protect_by_controller('consent.limited_substitution');

create view consent.colleague_substitute with (security_invoker = true) as
  select tenant_id, user_id, substitute_id from consent.standing_substitute;

create view consent.consent_substitute with (security_invoker = true) as
  select tenant_id, consent_id, user_id from consent.named_substitute;

-- The access decision for the limited view: the cases of which the acting person may see these four things now.
create view consent.limited_case with (security_invoker = true) as
select l.tenant_id, l.case_id, l.valid_from, l.valid_to
from   consent.limited_substitution l
where  l.tenant_id = shared.tenant()
and    l.user_id = shared.actor()
and    l.valid_from <= current_date
and    l.valid_to >= current_date
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = l.tenant_id
         and    x.case_id = l.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()));
