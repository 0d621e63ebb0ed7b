-- The bytes of files, encrypted under the key of their case; the names of files lie with the case.
create table documents.blob (
  tenant_id     integer not null default shared.tenant(),
  id            uuid not null,
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  sha256        bytea not null check (length(sha256) = 32),  -- of the content before encryption
  size          bigint not null check (size > 0),            -- likewise
  media_type    text not null check (length(media_type) between 1 and 100),
  content       bytea not null,
  created_at    timestamptz not null default now(),
  created_by    uuid not null default shared.actor(),
  primary key (tenant_id, id)
);
-- Encrypted bytes do not compress; trying costs time at each file.
alter table documents.blob alter column content set storage external;
create index on documents.blob (tenant_id, case_id);
call shared.protect_by_controller('documents.blob');
-- A file is added or deleted, never changed.
revoke update on documents.blob from lotse_app;
