create index text_release_of_source on consent.text_release (tenant_id, source_id);
