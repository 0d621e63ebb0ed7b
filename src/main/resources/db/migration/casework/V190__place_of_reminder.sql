-- On which page of its case a reminder is dealt with, as the rest of the address; null for none in particular.
alter table casework.reminder add column place text check (place ~ '^[a-z]+(/[0-9a-f-]{36})?$');
