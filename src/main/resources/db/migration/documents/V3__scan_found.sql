-- Mein Tag asks for what was found each time, and mostly there is nothing.
create index scan_found on documents.scan (tenant_id, controller_id, scanned_at) where state = 'INFECTED';
