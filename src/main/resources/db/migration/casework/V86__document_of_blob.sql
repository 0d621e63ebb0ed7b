-- From what the scanner found to the document.
create index document_of_blob on casework.document (tenant_id, blob_id) where blob_id is not null;
