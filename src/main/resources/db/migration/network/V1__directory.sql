-- The directory of the municipality: who offers what, for whom, in which language. Names are those of Open Referral HSDS 3.1 where it has
-- them; an offer is its "service". Nothing here is about a client. Everybody in the municipality reads it; who writes is decided above.

create table network.organisation (
  tenant_id      integer not null default shared.tenant(),
  id             uuid not null,
  version        integer not null default 1,
  name           text not null check (length(name) between 1 and 300),
  alternate_name text not null default '' check (length(alternate_name) <= 300),
  description    text not null default '' check (length(description) <= 8000),
  kind           text not null check (kind in ('MUNICIPAL', 'AUTHORITY', 'WELFARE', 'MIGRANT_ORGANISATION', 'ASSOCIATION', 'INITIATIVE',
                                               'SCHOOL', 'COURSE_PROVIDER', 'HEALTH', 'RELIGIOUS', 'COMPANY', 'OTHER')),
  legal_form     text not null default '' check (length(legal_form) <= 100),
  email          text not null default '' check (length(email) <= 300),
  website        text not null default '' check (length(website) <= 1000),
  parent_id      uuid check (parent_id <> id),
  member_id      uuid,                                   -- the organisation with accounts, which keeps its own entries
  publication    text not null default 'DRAFT' check (publication in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  note           text not null default '' check (length(note) <= 4000),            -- for staff only
  created_at     timestamptz not null default now(),
  changed_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, parent_id) references network.organisation (tenant_id, id),
  foreign key (tenant_id, member_id) references tenancy.organisation (tenant_id, id)
);
call shared.protect_by_tenant('network.organisation');
create index on network.organisation (tenant_id, parent_id);
create index on network.organisation (tenant_id, member_id);

create table network.organisation_identifier (
  tenant_id         integer not null default shared.tenant(),
  id                uuid not null,
  organisation_id   uuid not null,
  identifier_scheme text not null default '' check (length(identifier_scheme) <= 300),
  identifier_type   text not null check (length(identifier_type) between 1 and 300),
  identifier        text not null check (length(identifier) between 1 and 300),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.organisation_identifier');
create index on network.organisation_identifier (tenant_id, organisation_id);

create table network.programme (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 300),
  alternate_name  text not null default '' check (length(alternate_name) <= 300),
  description     text not null default '' check (length(description) <= 8000),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.programme');
create index on network.programme (tenant_id, organisation_id);

create table network.offer (
  tenant_id               integer not null default shared.tenant(),
  id                      uuid not null,
  version                 integer not null default 1,
  organisation_id         uuid not null,
  programme_id            uuid,
  name                    text not null check (length(name) between 1 and 300),
  alternate_name          text not null default '' check (length(alternate_name) <= 300),
  description             text not null default '' check (length(description) <= 8000),
  kind                    text not null check (kind in ('ADVICE', 'COURSE', 'GROUP', 'PROJECT', 'PLACE', 'ONLINE')),
  status                  text not null default 'ACTIVE' check (status in ('ACTIVE', 'INACTIVE', 'TEMPORARILY_CLOSED', 'DEFUNCT')),
  email                   text not null default '' check (length(email) <= 300),
  url                     text not null default '' check (length(url) <= 1000),
  appointment             text not null default 'UNKNOWN' check (appointment in ('UNKNOWN', 'NOT_NEEDED', 'POSSIBLE', 'REQUIRED')),
  application_process     text not null default '' check (length(application_process) <= 2000),
  interpretation_services text not null default '' check (length(interpretation_services) <= 2000),
  fees                    text not null default 'UNKNOWN' check (fees in ('UNKNOWN', 'FREE', 'PAID')),
  fees_description        text not null default '' check (length(fees_description) <= 2000),
  wait_time               text not null default '' check (length(wait_time) <= 300),
  eligibility_description text not null default '' check (length(eligibility_description) <= 4000),
  minimum_age             integer check (minimum_age between 0 and 120),
  maximum_age             integer check (maximum_age between 0 and 120),
  open_on_holidays        boolean not null default false,      -- of the Land; else its hours do not hold on them
  citywide                boolean not null default true,       -- else for the districts of its service areas
  alert                   text not null default '' check (length(alert) <= 1000),
  valid_from              date,
  valid_to                date,
  leika_keys              text[] not null default '{}',
  publication             text not null default 'DRAFT' check (publication in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  note                    text not null default '' check (length(note) <= 4000),   -- for staff only
  created_at              timestamptz not null default now(),
  changed_at              timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id),
  foreign key (tenant_id, programme_id) references network.programme (tenant_id, id),
  check (minimum_age <= maximum_age),
  check (valid_from <= valid_to)
);
call shared.protect_by_tenant('network.offer');
create index on network.offer (tenant_id, organisation_id);
create index on network.offer (tenant_id, programme_id);
create index on network.offer (tenant_id, changed_at desc, id);

create table network.offer_topic (           -- code list offer_topic
  tenant_id integer not null default shared.tenant(),
  offer_id  uuid not null,
  topic     text not null,
  primary key (tenant_id, offer_id, topic),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.offer_topic');
create index on network.offer_topic (tenant_id, topic, offer_id);

create table network.offer_audience (        -- code list target_group: whom it has in mind; who may come is a rule of eligibility
  tenant_id integer not null default shared.tenant(),
  offer_id  uuid not null,
  audience  text not null,
  primary key (tenant_id, offer_id, audience),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.offer_audience');
create index on network.offer_audience (tenant_id, audience, offer_id);

create table network.offer_concept_field (   -- code list concept_field: the field of action of the municipality's concept
  tenant_id     integer not null default shared.tenant(),
  offer_id      uuid not null,
  concept_field text not null,
  primary key (tenant_id, offer_id, concept_field),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.offer_concept_field');

create table network.offer_language (        -- in which it is given; German goes without saying
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  offer_id  uuid not null,
  language  text not null,                                    -- code list language
  mode      text not null default 'STAFF' check (mode in ('STAFF', 'INTERPRETER', 'ON_REQUEST')),
  note      text not null default '' check (length(note) <= 300),
  primary key (tenant_id, id),
  unique (tenant_id, offer_id, language),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.offer_language');
create index on network.offer_language (tenant_id, language, offer_id);

create table network.location (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  version         integer not null default 1,
  organisation_id uuid not null,
  location_type   text not null default 'PHYSICAL' check (location_type in ('PHYSICAL', 'POSTAL', 'VIRTUAL')),
  name            text not null default '' check (length(name) <= 300),
  alternate_name  text not null default '' check (length(alternate_name) <= 300),
  description     text not null default '' check (length(description) <= 4000),
  transportation  text not null default '' check (length(transportation) <= 2000),   -- the way there
  url             text not null default '' check (length(url) <= 1000),
  district        text not null default '',                                          -- code list district
  latitude        double precision check (latitude between -90 and 90),
  longitude       double precision check (longitude between -180 and 180),
  publication     text not null default 'PUBLISHED' check (publication in ('PUBLISHED', 'ARCHIVED')),
  changed_at      timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id),
  check ((latitude is null) = (longitude is null))
);
call shared.protect_by_tenant('network.location');
create index on network.location (tenant_id, organisation_id);

create table network.address (
  tenant_id      integer not null default shared.tenant(),
  id             uuid not null,
  location_id    uuid not null,
  attention      text not null default '' check (length(attention) <= 300),
  address_1      text not null default '' check (length(address_1) <= 300),          -- street and number
  address_2      text not null default '' check (length(address_2) <= 300),          -- house, room
  postal_code    text not null default '' check (length(postal_code) <= 20),
  city           text not null default '' check (length(city) <= 300),
  region         text not null default '' check (length(region) <= 300),
  state_province text not null default 'DE-NW' check (length(state_province) <= 300), -- ISO 3166-2 of the Land
  country        text not null default 'DE' check (length(country) = 2),
  address_type   text not null default 'PHYSICAL' check (address_type in ('PHYSICAL', 'POSTAL', 'VIRTUAL')),
  primary key (tenant_id, id),
  foreign key (tenant_id, location_id) references network.location (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.address');
create index on network.address (tenant_id, location_id);
create index on network.address (tenant_id, postal_code);

create table network.offer_at_location (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  offer_id    uuid not null,
  location_id uuid not null,
  position    integer not null default 0,                     -- the main place first
  description text not null default '' check (length(description) <= 2000),
  primary key (tenant_id, id),
  unique (tenant_id, offer_id, location_id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  foreign key (tenant_id, location_id) references network.location (tenant_id, id)
);
call shared.protect_by_tenant('network.offer_at_location');
create index on network.offer_at_location (tenant_id, location_id);

create table network.contact (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid,
  offer_id        uuid,
  location_id     uuid,
  name            text not null default '' check (length(name) <= 300),
  title           text not null default '' check (length(title) <= 300),
  department      text not null default '' check (length(department) <= 300),
  email           text not null default '' check (length(email) <= 300),
  may_be_named    boolean not null default false,             -- the person has agreed to stand in the public directory
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  foreign key (tenant_id, location_id) references network.location (tenant_id, id) on delete cascade,
  check (num_nonnulls(organisation_id, offer_id, location_id) = 1)
);
call shared.protect_by_tenant('network.contact');
create index on network.contact (tenant_id, organisation_id);
create index on network.contact (tenant_id, offer_id);
create index on network.contact (tenant_id, location_id);

create table network.phone (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid,
  offer_id        uuid,
  location_id     uuid,
  contact_id      uuid,
  position        integer not null default 0,                 -- the first is the main one
  number          text not null check (length(number) between 1 and 60),
  extension       text not null default '' check (length(extension) <= 20),
  type            text not null default 'voice' check (type in ('text', 'voice', 'fax', 'cell', 'video', 'pager', 'textphone')),
  description     text not null default '' check (length(description) <= 300),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  foreign key (tenant_id, location_id) references network.location (tenant_id, id) on delete cascade,
  foreign key (tenant_id, contact_id) references network.contact (tenant_id, id) on delete cascade,
  check (num_nonnulls(organisation_id, offer_id, location_id, contact_id) = 1)
);
call shared.protect_by_tenant('network.phone');
create index on network.phone (tenant_id, organisation_id);
create index on network.phone (tenant_id, offer_id);
create index on network.phone (tenant_id, location_id);
create index on network.phone (tenant_id, contact_id);

create table network.schedule (                               -- RFC 5545 words, times in Europe/Berlin
  tenant_id            integer not null default shared.tenant(),
  id                   uuid not null,
  offer_id             uuid,
  location_id          uuid,
  offer_at_location_id uuid,
  closed               boolean not null default false,        -- an exception: not open from valid_from to valid_to
  valid_from           date,
  valid_to             date,
  freq                 text not null default 'WEEKLY' check (freq in ('WEEKLY', 'MONTHLY')),
  interval             integer not null default 1 check (interval between 1 and 12),
  dtstart              date,                                  -- where counting begins, for every second week
  byday                text not null default '' check (byday ~ '^$|^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$'),
  bymonthday           text not null default '' check (length(bymonthday) <= 100),
  opens_at             time,
  closes_at            time,
  by_appointment       boolean not null default false,
  attending_type       text not null default '' check (length(attending_type) <= 100),  -- in person, by telephone, online
  description          text not null default '' check (length(description) <= 2000),
  notes                text not null default '' check (length(notes) <= 2000),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  foreign key (tenant_id, location_id) references network.location (tenant_id, id) on delete cascade,
  foreign key (tenant_id, offer_at_location_id) references network.offer_at_location (tenant_id, id) on delete cascade,
  check (num_nonnulls(offer_id, location_id, offer_at_location_id) = 1),
  check (valid_from <= valid_to),
  check (opens_at < closes_at),
  check (not closed or opens_at is null and closes_at is null and valid_from is not null and valid_to is not null)
);
call shared.protect_by_tenant('network.schedule');
create index on network.schedule (tenant_id, offer_id);
create index on network.schedule (tenant_id, location_id);
create index on network.schedule (tenant_id, offer_at_location_id);

create table network.eligibility_rule (                       -- all rules of an offer hold together
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  offer_id  uuid not null,
  dimension text not null check (dimension in ('AGE', 'RESIDENCE_STATUS', 'LEGAL_DOMAIN', 'LANGUAGE_LEVEL', 'DISTRICT', 'GENDER', 'FAMILY')),
  operator  text not null check (operator in ('ONE_OF', 'NONE_OF', 'AT_LEAST', 'AT_MOST')),
  choices   text[] not null check (cardinality(choices) between 1 and 100),   -- codes of the list of the dimension, or one number or level
  note      text not null default '' check (length(note) <= 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.eligibility_rule');
create index on network.eligibility_rule (tenant_id, offer_id);

create table network.cost_option (
  tenant_id          integer not null default shared.tenant(),
  id                 uuid not null,
  offer_id           uuid not null,
  valid_from         date,
  valid_to           date,
  option             text not null default '' check (length(option) <= 300),
  currency           text not null default 'EUR' check (length(currency) = 3),
  amount             numeric(14,2) check (amount >= 0),
  amount_description text not null default '' check (length(amount_description) <= 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  check (valid_from <= valid_to)
);
call shared.protect_by_tenant('network.cost_option');
create index on network.cost_option (tenant_id, offer_id);

create table network.required_document (
  tenant_id integer not null default shared.tenant(),
  id        uuid not null,
  offer_id  uuid not null,
  position  integer not null default 0,
  document  text not null check (length(document) between 1 and 300),
  uri       text not null default '' check (length(uri) <= 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.required_document');
create index on network.required_document (tenant_id, offer_id);

create table network.capacity (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  offer_id    uuid not null,
  unit        text not null default '' check (length(unit) <= 100),    -- places, appointments a week
  available   integer check (available >= 0),
  maximum     integer check (maximum >= 0),
  description text not null default '' check (length(description) <= 500),
  updated_at  timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  check (available <= maximum)
);
call shared.protect_by_tenant('network.capacity');
create index on network.capacity (tenant_id, offer_id);

create table network.accessibility (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  location_id uuid not null,
  feature     text not null default '',                       -- code list accessibility_feature, or only words
  description text not null default '' check (length(description) <= 500),
  details     text not null default '' check (length(details) <= 2000),
  url         text not null default '' check (length(url) <= 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, location_id) references network.location (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.accessibility');
create index on network.accessibility (tenant_id, location_id);

create table network.funding (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid,
  offer_id        uuid,
  source          text not null check (length(source) between 1 and 500),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  check (num_nonnulls(organisation_id, offer_id) = 1)
);
call shared.protect_by_tenant('network.funding');
create index on network.funding (tenant_id, organisation_id);
create index on network.funding (tenant_id, offer_id);

create table network.service_area (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  offer_id    uuid not null,
  district    text not null default '',                       -- code list district, or an area in words
  name        text not null default '' check (length(name) <= 300),
  description text not null default '' check (length(description) <= 2000),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.service_area');
create index on network.service_area (tenant_id, offer_id);

create table network.url (
  tenant_id       integer not null default shared.tenant(),
  id              uuid not null,
  organisation_id uuid,
  offer_id        uuid,
  label           text not null default '' check (length(label) <= 300),
  url             text not null check (length(url) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, organisation_id) references network.organisation (tenant_id, id) on delete cascade,
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade,
  check (num_nonnulls(organisation_id, offer_id) = 1)
);
call shared.protect_by_tenant('network.url');
create index on network.url (tenant_id, organisation_id);
create index on network.url (tenant_id, offer_id);

-- Texts in other languages. The German text stands in the row itself; how often its meaning has changed is counted here, and a translation
-- knows the count it was made from. Its state is computed from both.
create table network.source_revision (        -- without a row the count is 1
  tenant_id  integer not null default shared.tenant(),
  owner_id   uuid not null,                                   -- offer, organisation, location
  field      text not null check (length(field) between 1 and 60),
  revision   integer not null check (revision > 1),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, owner_id, field)
);
call shared.protect_by_tenant('network.source_revision');

create table network.translation (
  tenant_id       integer not null default shared.tenant(),
  owner_id        uuid not null,
  field           text not null check (length(field) between 1 and 60),
  language        text not null check (language <> 'de' and length(language) <= 20),   -- BCP 47; de-plain is plain German
  text            text not null check (length(text) between 1 and 8000),
  origin          text not null check (origin in ('HUMAN', 'MACHINE', 'IMPORT')),
  source_revision integer not null,
  reviewed_by     text not null default '' check (length(reviewed_by) <= 300),
  reviewed_at     timestamptz,
  changed_at      timestamptz not null default now(),
  primary key (tenant_id, owner_id, field, language),
  check ((reviewed_at is null) = (reviewed_by = ''))
);
call shared.protect_by_tenant('network.translation');

-- That somebody has confirmed an offer: from when on the next confirmation is due is computed from the latest.
create table network.verification (
  tenant_id   integer not null default shared.tenant(),
  id          uuid not null,
  offer_id    uuid not null,
  verified_on date not null,
  method      text not null check (method in ('LOGIN', 'TOKEN', 'PHONE', 'STAFF')),
  assurer     text not null default '' check (length(assurer) <= 300),   -- who confirmed, as she is called there
  recorded_by uuid default shared.actor(),
  recorded_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, offer_id) references network.offer (tenant_id, id) on delete cascade
);
call shared.protect_by_tenant('network.verification');
create index on network.verification (tenant_id, offer_id, verified_on desc);

create table network.directory_rule (
  tenant_id          integer not null default shared.tenant(),
  version            integer not null default 1,
  verify_months      integer not null default 12 check (verify_months between 1 and 36),
  remind_days        integer not null default 30 check (remind_days between 0 and 180),   -- before it is due
  hide_months        integer not null default 3 check (hide_months between 0 and 36),     -- after it was due; until then it is marked
  languages          text[] not null default '{de-plain,en,uk,ar,tr,ro,bg}',              -- of the public pages besides German
  tile_url           text not null default '' check (length(tile_url) <= 500),            -- of the municipality's own tile server
  tile_attribution   text not null default '' check (length(tile_attribution) <= 300),
  map_url            text not null default '' check (length(map_url) <= 500),             -- the city's map, {lat} and {lon} are filled in
  primary key (tenant_id)
);
call shared.protect_by_tenant('network.directory_rule');

-- What changed, field by field, in the words of its time; HSDS calls it metadata.
create table network.change (
  tenant_id  integer not null default shared.tenant(),
  id         uuid not null,
  entity     text not null check (entity in ('ORGANISATION', 'OFFER', 'LOCATION')),
  entity_id  uuid not null,
  action     text not null check (action in ('CREATE', 'UPDATE', 'PUBLISH', 'WITHDRAW', 'ARCHIVE', 'MERGE', 'UNMERGE')),
  field      text not null default '',
  previous   text not null default '',
  replacement text not null default '',
  changed_by text not null default '' check (length(changed_by) <= 300),
  changed_at timestamptz not null default now(),
  primary key (tenant_id, id)
);
call shared.protect_by_tenant('network.change');
create index on network.change (tenant_id, entity_id, id desc);
create index on network.change (tenant_id, id desc);

-- Counts every transaction that changed what the public sees, as its last step; whoever keeps something in memory compares it.
create table network.revision (
  tenant_id  integer not null default shared.tenant(),
  number     bigint not null default 1,
  changed_at timestamptz not null default now(),
  primary key (tenant_id)
);
call shared.protect_by_tenant('network.revision');

-- Until when an offer stands as confirmed, and from when on it is hidden.
create view network.offer_freshness with (security_invoker = true) as
  select o.tenant_id, o.id as offer_id, v.verified_on,
         (v.verified_on + make_interval(months => coalesce(r.verify_months, 12)))::date as due_on,
         (v.verified_on + make_interval(months => coalesce(r.verify_months, 12) + coalesce(r.hide_months, 3)))::date as hidden_from
  from   network.offer o
  left   join network.directory_rule r on r.tenant_id = o.tenant_id
  left   join lateral (select max(f.verified_on) as verified_on from network.verification f
                       where f.tenant_id = o.tenant_id and f.offer_id = o.id) v on true;

-- What everybody may see: published, of a published organisation, not over, confirmed not too long ago.
create view network.public_offer with (security_invoker = true) as
  select o.tenant_id, o.id, f.verified_on, f.due_on, f.hidden_from
  from   network.offer o
  join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id and g.publication = 'PUBLISHED'
  join   network.offer_freshness f on f.tenant_id = o.tenant_id and f.offer_id = o.id
  where  o.publication = 'PUBLISHED'
  and    o.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
  and    coalesce(o.valid_to >= current_date, true)
  and    f.hidden_from > current_date;
