-- A phone note for a colleague's case is given to her: from then on it is hers alone, and the author keeps nothing but having written it.
alter table casework.phone_note add column given_to uuid;
drop index casework.open_phone_note;
create index open_phone_note on casework.phone_note (tenant_id, coalesce(given_to, author_id), taken_at)
  where case_id is null and inquiry_id is null;
