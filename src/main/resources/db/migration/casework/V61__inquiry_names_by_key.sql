-- Names of open inquiries are found from the key, because a large organisation has a thousand of them.
create index inquiry_name_by_key on casework.inquiry_name_key (tenant_id, controller_id, key, inquiry_id);
