create index case_membership_of_consent on consent.case_membership (tenant_id, consent_id) where consent_id is not null;
create index consent_of_text on consent.consent (tenant_id, text_id);
