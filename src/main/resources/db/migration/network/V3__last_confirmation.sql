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

create or replace view network.public_offer with (security_invoker = true) as
  select o.tenant_id, o.id, o.verified_on,
         (o.verified_on + make_interval(months => coalesce(r.verify_months, 12)))::date as due_on,
         (o.verified_on + make_interval(months => coalesce(r.verify_months, 12) + coalesce(r.hide_months, 3)))::date as hidden_from
  from   network.offer o
  join   network.organisation g on g.tenant_id = o.tenant_id and g.id = o.organisation_id and g.publication = 'PUBLISHED'
  left   join network.directory_rule r on r.tenant_id = o.tenant_id
  where  o.publication = 'PUBLISHED'
  and    o.status in ('ACTIVE', 'TEMPORARILY_CLOSED')
  and    coalesce(o.valid_to >= current_date, true)
  and    (o.verified_on + make_interval(months => coalesce(r.verify_months, 12) + coalesce(r.hide_months, 3)))::date > current_date;
