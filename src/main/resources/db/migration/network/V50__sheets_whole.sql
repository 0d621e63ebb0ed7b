-- Names of people are public only while a consent holds; whatever writes a contact is held to it at the end of its transaction.
update network.contact c
set    may_be_named = false
where  c.may_be_named
and    not exists (select from network.naming_consent n
                   where n.tenant_id = c.tenant_id and n.contact_id = c.id and n.withdrawn_on is null);

create function network.require_naming_consent() returns trigger language plpgsql as $$
declare
  changed jsonb := case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
  if exists (select from network.contact c
             where  c.tenant_id = (changed ->> 'tenant_id')::integer and c.id = (changed ->> tg_argv[0])::uuid and c.may_be_named
             and    not exists (select from network.naming_consent n
                                where n.tenant_id = c.tenant_id and n.contact_id = c.id and n.withdrawn_on is null)) then
    raise exception 'contact % may not be named without a consent that holds', changed ->> tg_argv[0] using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger named_with_consent after insert or update of may_be_named on network.contact
  deferrable initially deferred for each row execute function network.require_naming_consent('id');
create constraint trigger consent_while_named after update or delete on network.naming_consent
  deferrable initially deferred for each row execute function network.require_naming_consent('contact_id');

-- To whose hands a letter goes is a name more often than not, and nobody was asked about those that stand there: it is for staff only.
revoke select (attention) on network.address from "${public}";

-- Several capacities stand in one field of the sheet. What was told of the single numbers stays in the history, in words.
update network.change set field = 'Freie Plätze' where field = 'CAPACITY_AVAILABLE';
update network.change set field = 'Plätze insgesamt' where field = 'CAPACITY_MAXIMUM';
update network.change set field = 'Was ein Platz ist' where field = 'CAPACITY_UNIT';
delete from network.proposed_field where field in ('CAPACITY_AVAILABLE', 'CAPACITY_MAXIMUM', 'CAPACITY_UNIT');
