-- What hangs on an entry goes along when two become one, and comes back when they are two again.
alter table network.merge add column moved jsonb not null default '{"rows": [], "texts": null, "consents": [], "lost": "[]"}';

-- A confirmation may move to another offer: the day of both is another then.
create or replace function network.note_verification() returns trigger language plpgsql as $$
begin
  update network.offer o
  set    verified_on = (select max(v.verified_on) from network.verification v where v.tenant_id = o.tenant_id and v.offer_id = o.id)
  where  o.tenant_id = coalesce(new.tenant_id, old.tenant_id)
  and    o.id in (new.offer_id, old.offer_id);
  return null;
end $$;

-- The entry that goes on for one that was merged into it, also over several merges.
create view network.successor with (security_invoker = true) as
  with recursive chain (tenant_id, entity, merged_id, kept_id) as (
    select m.tenant_id, m.entity, m.merged_id, m.kept_id
    from   network.merge m
    where  m.undone_at is null
    union
    select c.tenant_id, c.entity, c.merged_id, m.kept_id
    from   chain c
    join   network.merge m on m.tenant_id = c.tenant_id and m.merged_id = c.kept_id and m.undone_at is null)
  select c.tenant_id, c.entity, c.merged_id, c.kept_id
  from   chain c
  where  not exists (select from network.merge m where m.tenant_id = c.tenant_id and m.merged_id = c.kept_id and m.undone_at is null);

-- The public is led on from an offer that was merged; ids only.
call shared.open_to_public('network.merge', 'tenant_id, entity, merged_id, kept_id, undone_at',
  $$entity = 'OFFER' and undone_at is null$$);
grant select on network.successor to "${public}";

-- What entries are recognised by, so that those that may be one are found without reading all. The same as network.likeness says, or more:
-- what is found by a key is compared there.
create function network.folded(t text) returns text language sql immutable parallel safe
return regexp_replace(
         replace(replace(replace(
           regexp_replace(normalize(replace(lower(t), 'ß', 'ss'), nfkd), '[\u0300-\u036f]', '', 'g'),
           'ae', 'a'), 'oe', 'o'), 'ue', 'u'),
         '[\s!-/:-@\[-`{-~„“”‚‘’–—·«»…]+', '', 'g');

create function network.name_key(t text) returns text language sql immutable parallel safe
return coalesce(
         nullif(network.folded(regexp_replace(t,
           '(?<![[:alpha:]])(e\.?\s?v\.?|g?gmbh|g?ug|gag|ag|kg|e\.?\s?g\.?|mbh|i\.\s?g\.?|stiftung\s+des\s+b[^ ]*\s+rechts|haftungsbeschr[^ )]*)(?![[:alpha:]])',
           ' ', 'gi')), ''),
         network.folded(t));

create function network.street_key(t text) returns text language sql immutable parallel safe
return network.folded(regexp_replace(regexp_replace(lower(t), '(str\.?|strasse|straße)(?=$|\s|\d)', 'str', 'g'), 'pl\.?(?=$|\s|\d)', 'platz', 'g'));

create function network.phone_key(t text) returns text language sql immutable parallel safe
return regexp_replace(regexp_replace(replace(t, '(0)', ''), '^\s*(\+|00)49[^\d]*0?', '0'), '\D', '', 'g');

alter table network.organisation
  add column name_key text not null generated always as (network.name_key(name)) stored,
  add column alternate_key text not null generated always as (network.name_key(alternate_name)) stored;
alter table network.offer
  add column name_key text not null generated always as (network.name_key(name)) stored,
  add column alternate_key text not null generated always as (network.name_key(alternate_name)) stored;
create index on network.offer (tenant_id, organisation_id, name_key);
alter table network.phone
  add column number_key text not null generated always as (network.phone_key(number)) stored,
  add column trunk_key text not null generated always as (network.phone_key(regexp_replace(number, '-\s?\d[\d\s]{0,5}$', ''))) stored;
alter table network.address -- street without its number, then the first number
  add column street_key text not null generated always as (
    network.street_key(coalesce(substring(address_1 from '^(.*?)\s*\d{1,4}\s?[[:alpha:]]?(?:\s*[-–/+,(].*)?$'), address_1))) stored,
  add column house_key text not null generated always as (
    coalesce(substring(address_1 from '(\d{1,4})\s?[[:alpha:]]?(?:\s*[-–/+,(].*)?$'), '')) stored;

create view network.organisation_trait with (security_invoker = true) as
  select g.tenant_id, g.id as organisation_id, t.kind, t.key
  from   network.organisation g
  cross  join lateral (values ('NAME', g.name_key), ('NAME', g.alternate_key), ('MAIL', lower(g.email)),
                              ('PAGE', substring(lower(g.website) from '^(?:https?://)?(?:www\.)?([^/?#:]+)'))) t (kind, key)
  where  g.publication <> 'ARCHIVED'
  and    t.key <> ''
  union  all
  select g.tenant_id, g.id, t.kind, t.key
  from   network.organisation g
  join   network.phone p on p.tenant_id = g.tenant_id and p.organisation_id = g.id
  cross  join lateral (values ('PHONE', p.number_key), ('TRUNK', p.trunk_key)) t (kind, key)
  where  g.publication <> 'ARCHIVED'
  and    length(t.key) > 4
  union  all
  select g.tenant_id, g.id, t.kind, t.key
  from   network.organisation g
  join   network.location l on l.tenant_id = g.tenant_id and l.organisation_id = g.id and l.publication <> 'ARCHIVED'
  join   network.phone p on p.tenant_id = l.tenant_id and p.location_id = l.id
  cross  join lateral (values ('PHONE', p.number_key), ('TRUNK', p.trunk_key)) t (kind, key)
  where  g.publication <> 'ARCHIVED'
  and    length(t.key) > 4
  union  all
  select g.tenant_id, g.id, 'PLACE', a.street_key || ' ' || a.house_key
  from   network.organisation g
  join   network.location l on l.tenant_id = g.tenant_id and l.organisation_id = g.id and l.publication <> 'ARCHIVED'
  join   network.address a on a.tenant_id = l.tenant_id and a.location_id = l.id
  where  g.publication <> 'ARCHIVED'
  and    a.street_key <> '';
