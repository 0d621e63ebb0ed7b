-- The municipalities of the installation: reference data, the same for everybody, hence without row-level security.
create table tenancy.tenant (
  id         integer primary key,           -- five-digit official municipality key
  name       text not null,
  kind       text not null check (kind in ('KREISFREIE_STADT', 'KREIS')),
  region     text not null,                 -- Regierungsbezirk
  population integer,
  host       text unique,                   -- e.g. herne.localhost; null until the tenant is active
  active     boolean not null default false,
  demo       boolean not null default false,
  activated_at timestamptz
);

create table tenancy.organisation (
  tenant_id  integer not null default shared.tenant() references tenancy.tenant (id),
  id         uuid not null,
  name       text not null check (length(name) between 1 and 300),
  short_name text not null check (length(short_name) between 1 and 60),
  kind       text not null check (kind in ('CITY', 'CARRIER', 'AUTHORITY')),
  valid_from date not null default current_date,
  valid_to   date,
  primary key (tenant_id, id),
  unique (tenant_id, name)
);
call shared.protect_by_tenant('tenancy.organisation');

create view tenancy.organisation_name with (security_invoker = true) as
  select tenant_id, id, name, short_name, kind from tenancy.organisation;
