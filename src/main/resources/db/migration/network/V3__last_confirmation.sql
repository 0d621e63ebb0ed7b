-- The day of the latest confirmation stands with the offer as well, kept by the rows themselves: every list of the public asks for it.
alter table network.offer add column verified_on date;

create function network.note_verification() returns trigger language plpgsql as $$
begin
  update network.offer o
  set    verified_on = (select max(v.verified_on) from network.verification v where v.tenant_id = o.tenant_id and v.offer_id = o.id)
  where  o.tenant_id = coalesce(new.tenant_id, old.tenant_id)
  and    o.id = coalesce(new.offer_id, old.offer_id);
  return null;
end $$;

create trigger verification_noted after insert or update or delete on network.verification
  for each row execute function network.note_verification();

update network.offer o
set    verified_on = (select max(v.verified_on) from network.verification v where v.tenant_id = o.tenant_id and v.offer_id = o.id);

create or replace view network.offer_freshness with (security_invoker = true) as
  select o.tenant_id, o.id as offer_id, o.verified_on,
         (o.verified_on + make_interval(months => coalesce(r.verify_months, 12)))::date as due_on,
         (o.verified_on + make_interval(months => coalesce(r.verify_months, 12) + coalesce(r.hide_months, 3)))::date as hidden_from
  from   network.offer o
  left   join network.directory_rule r on r.tenant_id = o.tenant_id;

-- And whether its organisation is published, for the same reason: what of it is for the public must be told from the row alone.
alter table network.offer add column organisation_published boolean not null default false;

create function network.note_publisher() returns trigger language plpgsql as $$
begin
  new.organisation_published := exists (
    select from network.organisation g
    where  g.tenant_id = new.tenant_id and g.id = new.organisation_id and g.publication = 'PUBLISHED');
  return new;
end $$;

create trigger publisher_noted before insert or update of organisation_id on network.offer
  for each row execute function network.note_publisher();

create function network.note_publication() returns trigger language plpgsql as $$
begin
  update network.offer o
  set    organisation_published = (new.publication = 'PUBLISHED')
  where  o.tenant_id = new.tenant_id
  and    o.organisation_id = new.id;
  return null;
end $$;

create trigger publication_noted after update of publication on network.organisation
  for each row execute function network.note_publication();

update network.offer o
set    organisation_published = exists (
         select from network.organisation g
         where  g.tenant_id = o.tenant_id and g.id = o.organisation_id and g.publication = 'PUBLISHED');

create or replace view network.public_offer with (security_invoker = true) as
  select o.tenant_id, o.id, o.verified_on,
         (o.verified_on + make_interval(months => coalesce(r.verify_months, 12)))::date as due_on,
         (o.verified_on + make_interval(months => coalesce(r.verify_months, 12) + coalesce(r.hide_months, 3)))::date as hidden_from
  from   network.offer o
  left   join network.directory_rule r on r.tenant_id = o.tenant_id
  where  o.publication = 'PUBLISHED'
  and    o.organisation_published
  and    o.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
  and    coalesce(o.valid_to >= current_date, true)
  and    (o.verified_on + make_interval(months => coalesce(r.verify_months, 12) + coalesce(r.hide_months, 3)))::date > current_date;
