-- The view names this column, so without it a recipient could not ask for any verdict, and opened no document at all.
grant select (scanned_at) on documents.scan to "${shared}";
