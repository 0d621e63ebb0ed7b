-- From which age on a person agrees for herself in this municipality (in the manner of § 36 SGB I); below it whoever has custody signs.
alter table consent.consent_limit alter column months set default 24;
alter table consent.consent_limit add column own_age smallint not null default 15 check (own_age between 12 and 18);

-- Consents to the work on a case that somebody declared for herself and has not withdrawn.
create view consent.own_consent with (security_invoker = true) as
select tenant_id, case_id, person_id, coalesce(signed_on, valid_from) as given_on
from   consent.consent
where  kind = 'CASEWORK' and signer = 'SELF' and withdrawn_at is null and (signed_on is not null or given_how = 'ORAL');
