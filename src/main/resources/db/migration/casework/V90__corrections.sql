-- What stood in the wrong case and was struck or moved. It holds no word of the content, and not where the thing went: each case keeps
-- its own trace.
create table casework.correction (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,                        -- in which it stood
  kind          text not null check (kind in ('NOTE', 'CONTACT', 'DOCUMENT')),
  author_id     uuid not null,
  recorded_at   timestamptz not null,
  outcome       text not null check (outcome in ('STRUCK', 'MOVED')),
  reason        text not null check (reason in ('WRONG_CASE', 'NOT_NEEDED', 'NOT_TRUE', 'NOT_ALLOWED')),
  corrected_at  timestamptz not null,
  corrected_by  uuid not null default shared.actor(),
  readers       uuid[] not null default '{}',         -- who had opened the case in between, as the access log tells
  noted_at      timestamptz,                          -- data protection has taken note
  noted_by      uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check (num_nonnulls(noted_at, noted_by) in (0, 2))
);
create index correction_that_was_read on casework.correction (tenant_id, controller_id, corrected_at desc) where readers <> '{}';
call shared.protect_by_controller('casework.correction');
revoke delete on casework.correction from "${app}";
