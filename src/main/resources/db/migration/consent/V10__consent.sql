-- What was explained to the person, word for word. A row is never changed: a new wording is a new version.
create table consent.consent_text (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  kind       text not null check (kind in ('CASEWORK', 'SHARING')),
  language   text not null,                           -- code list language
  plain      boolean not null default false,          -- in plain language (Einfache Sprache)
  version    integer not null check (version > 0),
  title      text not null check (length(title) between 1 and 300),
  body       text not null check (length(body) between 1 and 20000),
  valid_from date not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, kind, language, plain, version)
);
call shared.protect_by_tenant('consent.consent_text');
revoke update, delete, truncate on consent.consent_text from "${app}";

-- How long a consent may last at most; a tenant without a row has 24 months.
create table consent.consent_limit (
  tenant_id integer not null default shared.tenant(),
  months    integer not null check (months between 1 and 120),
  primary key (tenant_id)
);
call shared.protect_by_tenant('consent.consent_limit');

-- Whether it is valid, open for signature, expired or replaced is computed from these columns and never stored.
create table consent.consent (
  tenant_id        integer not null default shared.tenant(),
  controller_id    uuid not null default shared.organisation(),
  id               uuid not null,
  version          integer not null default 0,
  case_id          uuid not null,
  person_id        uuid not null,
  kind             text not null check (kind in ('CASEWORK', 'SHARING')),
  text_id          uuid not null,
  language         text not null,                     -- in which it was explained: code list language
  given_how        text not null check (given_how in ('WRITTEN', 'DIGITAL', 'ORAL')),
  sign_by          date,                              -- an oral consent stands until then without a signature
  signed_on        date,                              -- declared in writing or electronically on that day
  explained_by     uuid not null,                     -- account
  interpreter_mode text not null,                     -- code list interpreter_mode
  interpreter_name bytea,                             -- encrypted with the key of the case
  signer           text not null check (signer in ('SELF', 'GUARDIAN')),
  guardian_name    bytea,                             -- likewise
  valid_from       date not null,
  valid_until      date not null check (valid_until >= valid_from),
  withdrawn_at     timestamptz,                       -- from this moment on nothing is decided by it
  withdrawn_on     date,                              -- the day on which the person said so
  withdrawn_how    text check (withdrawn_how in ('IN_PERSON', 'PHONE', 'LETTER', 'EMAIL', 'OTHER', 'UNKNOWN')),
  withdrawn_by     uuid,                              -- the account that recorded it
  withdrawal_note  bytea,                             -- encrypted with the key of the case
  scan_id          uuid,                              -- the signed sheet among the documents of the case
  recorded_at      timestamptz not null default now(),
  recorded_by      uuid not null default shared.actor(),
  primary key (tenant_id, id),
  foreign key (tenant_id, text_id) references consent.consent_text (tenant_id, id),
  check (given_how <> 'ORAL' or sign_by is not null),
  check (given_how <> 'DIGITAL' or signed_on is not null),
  check ((signer = 'GUARDIAN') = (guardian_name is not null)),
  check (num_nonnulls(withdrawn_at, withdrawn_on, withdrawn_how, withdrawn_by) in (0, 4))
);
create index consent_of_case on consent.consent (tenant_id, case_id, person_id, kind, recorded_at, id);
call shared.protect_by_controller('consent.consent');

-- To whom, what for, and which categories: one named recipient for each row, never "all partners".
create table consent.consent_item (
  tenant_id       integer not null default shared.tenant(),
  controller_id   uuid not null default shared.organisation(),
  id              uuid not null,
  consent_id      uuid not null,
  position        integer not null,
  organisation_id uuid,                               -- of this municipality, or
  office          bytea,                              -- the name of another office, encrypted with the key of the case
  categories      text[] not null check (cardinality(categories) > 0 and categories <@ array[
                    'IDENTITY', 'CONTACT', 'HOUSEHOLD', 'RESIDENCE_STATUS', 'LANGUAGE', 'EDUCATION', 'WORK', 'BENEFITS', 'HOUSING',
                    'HEALTH', 'DISABILITY', 'FAMILY_LAW', 'VIOLENCE_PROTECTION', 'DEBT', 'RELIGION_BELIEF', 'PLAN', 'NOTES',
                    'DOCUMENTS', 'APPOINTMENTS']),
  purpose         bytea not null,                     -- encrypted with the key of the case
  direction       text not null check (direction in ('SEND', 'RECEIVE', 'BOTH')),
  primary key (tenant_id, id),
  unique (tenant_id, consent_id, position),
  foreign key (tenant_id, consent_id) references consent.consent (tenant_id, id) on delete cascade,
  check (num_nonnulls(organisation_id, office) = 1)
);
call shared.protect_by_controller('consent.consent_item');
revoke update on consent.consent_item from "${app}";

-- A consent with what follows from its columns. A later one of the same person and kind replaces it for good: withdrawing the
-- later one must not bring the earlier back to life. effective_until is null where it does not (or no longer) stand at all.
create view consent.consent_standing with (security_invoker = true) as
select c.tenant_id, c.id, c.case_id, c.person_id, c.kind, c.valid_from, s.superseded,
       case
         when c.withdrawn_at is not null or s.superseded then null
         when c.signed_on is not null then c.valid_until
         when c.given_how = 'ORAL' then least(c.valid_until, c.sign_by)
       end as effective_until
from   consent.consent c
cross  join lateral (
         select exists (
           select 1
           from   consent.consent n
           where  n.tenant_id = c.tenant_id and n.case_id = c.case_id and n.person_id = c.person_id and n.kind = c.kind
           and    n.kind = 'CASEWORK'
           and    (n.signed_on is not null or n.given_how = 'ORAL')
           and    (n.recorded_at, n.id) > (c.recorded_at, c.id)) as superseded) s;
