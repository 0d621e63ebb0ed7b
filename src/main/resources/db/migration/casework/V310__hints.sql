-- Which case a structural signal came from. The team of the case reads it and nobody else; it dies with the case, the signal stays as a count.
create table casework.signal_origin (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  signal_id     uuid not null,                        -- of module structure
  case_id       uuid not null,
  source        text not null check (source in ('REFERRAL_DECLINED', 'STEP_NOT_POSSIBLE', 'OFFER_NOT_POSSIBLE', 'TRANSITION_GAP', 'WAITING_TIME', 'MANUAL')),
  source_id     uuid,                                 -- of what it was made from; none for one given by hand
  barrier       text not null,                        -- code list barrier_type, as given
  text          bytea,                                -- encrypted with the key of the case; emptied when it is decided
  text_state    text not null default 'NONE' check (text_state in ('NONE', 'WAITING', 'RELEASED', 'REFUSED')),
  refusal       bytea,                                -- why it may not leave, for the author; encrypted likewise
  author_id     uuid not null default shared.actor(),
  given_on      date not null,
  reviewer_id   uuid check (reviewer_id <> author_id),
  primary key (tenant_id, signal_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id),
  check ((source = 'MANUAL') = (source_id is null)),
  check ((text_state = 'WAITING') = (text is not null)),
  check ((text_state in ('RELEASED', 'REFUSED')) = (reviewer_id is not null))
);
create index on casework.signal_origin (tenant_id, case_id);
create unique index one_signal_of_a_source on casework.signal_origin (tenant_id, case_id, source, source_id) where source_id is not null;
create index on casework.signal_origin (tenant_id, controller_id) where text_state = 'WAITING';
call shared.protect_by_controller('casework.signal_origin');

-- What was looked at and is no obstacle of the structure, so that it is not proposed again.
create table casework.signal_dismissed (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  case_id       uuid not null,
  source        text not null,
  source_id     uuid not null,
  author_id     uuid not null default shared.actor(),
  dismissed_at  timestamptz not null default now(),
  primary key (tenant_id, case_id, source, source_id),
  foreign key (tenant_id, case_id) references casework.case_file (tenant_id, id)
);
call shared.protect_by_controller('casework.signal_dismissed');
