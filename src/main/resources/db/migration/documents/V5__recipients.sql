-- Files of cases whose documents somebody else shares; which ones are shared the table of documents says.
grant usage on schema documents to "${shared}";
call shared.open_to_recipients('documents.blob', 'tenant_id, controller_id, id, case_id, size, media_type, content',
  $$case_id in (select s.case_id from consent.shared_case s where 'DOCUMENTS' = any (s.categories))$$);
call shared.open_to_recipients('documents.scan', 'tenant_id, controller_id, blob_id, state, finding',
  $$blob_id in (select b.id from documents.blob b)$$);
grant select on documents.verdict to "${shared}";
