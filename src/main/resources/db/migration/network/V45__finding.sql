-- What fits somebody is found by topic first, then by language and district.
create index on network.service_area (tenant_id, district, offer_id);
create index on network.location (tenant_id, district);
