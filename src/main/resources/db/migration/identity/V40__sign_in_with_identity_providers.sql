-- An identity provider of one organisation or several, always of one municipality. What it says of somebody counts for these only.
create table identity.oidc_issuer (
  tenant_id     integer not null default shared.tenant(),
  id            uuid not null,
  version       integer not null default 1,
  label         text not null check (length(label) between 1 and 60),
  address       text not null check (length(address) between 1 and 500),    -- "iss"; never changed, as the subjects below belong to it
  client_id     text not null check (length(client_id) between 1 and 200),
  client_secret bytea not null,                                             -- encrypted with the key of the tenant
  help          text not null check (length(help) between 1 and 300),
  roles_claim   text check (length(roles_claim) between 1 and 200),         -- null: roles are given by hand
  second_factor text[] not null,                                            -- values of acr or amr that tell of one
  enabled       boolean not null default true,
  primary key (tenant_id, id),
  unique (tenant_id, address, client_id)
);
call shared.protect_by_tenant('identity.oidc_issuer');

create table identity.oidc_issuer_organisation (
  tenant_id       integer not null default shared.tenant(),
  issuer_id       uuid not null,
  organisation_id uuid not null,
  primary key (tenant_id, issuer_id, organisation_id),
  foreign key (tenant_id, issuer_id) references identity.oidc_issuer (tenant_id, id),
  foreign key (tenant_id, organisation_id) references tenancy.organisation (tenant_id, id)
);
create index on identity.oidc_issuer_organisation (tenant_id, organisation_id);
call shared.protect_by_tenant('identity.oidc_issuer_organisation');

create table identity.oidc_role (
  tenant_id integer not null default shared.tenant(),
  issuer_id uuid not null,
  value     text not null check (length(value) between 1 and 200),
  role      text not null check (role in ('CASE_MANAGER', 'PROVIDER_LEAD', 'COORDINATION', 'NETWORK_PARTNER', 'CENTRE_LEAD',
              'MEASURE_OWNER', 'ADMINISTRATION', 'BODY_MEMBER', 'EDITOR', 'DATA_PROTECTION', 'STATE_VIEWER')),
  primary key (tenant_id, issuer_id, value, role),
  foreign key (tenant_id, issuer_id) references identity.oidc_issuer (tenant_id, id)
);
call shared.protect_by_tenant('identity.oidc_role');

-- Who somebody is there and who she is here. Found by the subject alone, never by an e-mail address or a name.
create table identity.oidc_subject (
  tenant_id  integer not null default shared.tenant(),
  issuer_id  uuid not null,
  subject    text not null check (length(subject) between 1 and 255),
  account_id uuid not null,
  primary key (tenant_id, issuer_id, subject),
  unique (tenant_id, issuer_id, account_id),
  foreign key (tenant_id, issuer_id) references identity.oidc_issuer (tenant_id, id),
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id)
);
create index on identity.oidc_subject (tenant_id, account_id);
call shared.protect_by_tenant('identity.oidc_subject');

-- The link is made from the id and the key of the tenant, so that nothing stored here opens anything.
create table identity.oidc_invitation (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  issuer_id       uuid not null,
  organisation_id uuid not null,
  account_id      uuid,                                          -- of somebody who has an account already
  name            text not null check (length(name) between 1 and 300),
  roles           text[] not null,
  invited_by      uuid not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, issuer_id, organisation_id)
    references identity.oidc_issuer_organisation (tenant_id, issuer_id, organisation_id) on delete cascade,
  foreign key (tenant_id, account_id) references identity.account (tenant_id, id),
  foreign key (tenant_id, invited_by) references identity.account (tenant_id, id)
);
create index on identity.oidc_invitation (tenant_id, issuer_id, organisation_id);
create index on identity.oidc_invitation (tenant_id, account_id);
create index on identity.oidc_invitation (tenant_id, invited_by);
call shared.protect_by_tenant('identity.oidc_invitation');

-- Which sessions a provider may end. It follows the session to its new id and goes with it; without a tenant, as the session is.
create table identity.oidc_session (
  session_id char(36) primary key references identity.session (session_id) on update cascade on delete cascade,
  issuer_id  uuid not null,
  subject    text not null,
  sid        text
);
create index on identity.oidc_session (issuer_id, sid);
create index on identity.oidc_session (issuer_id, subject);
