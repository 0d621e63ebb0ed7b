create index account_of_organisation on identity.account (tenant_id, organisation_id);
