-- Notes and documents may lie in a protected area. Row-level security asks for it on top of tenant and controller, of the words by which
-- a note is found and of what the course tells of it too: for everybody else they do not exist, in no list, count, search or print.
-- Another organisation reads nothing of it, whatever has been shared.
create procedure casework.protect_by_compartment(t regclass) language plpgsql as $$
begin
  execute format('alter table %s add column compartment_id uuid', t);
  execute format('create policy not_protected on %s as restrictive for select to "${shared}" using (compartment_id is null)', t);
  execute format('create policy compartment on %s as restrictive to "${app}"
    using (compartment_id is null or compartment_id in (select o.compartment_id from consent.open_compartment o))
    with check (compartment_id is null or compartment_id in (select o.compartment_id from consent.open_compartment o))', t);
end $$;

call casework.protect_by_compartment('casework.case_note');
call casework.protect_by_compartment('casework.note_word');
call casework.protect_by_compartment('casework.timeline_entry');
call casework.protect_by_compartment('casework.document');
drop procedure casework.protect_by_compartment(regclass);

-- As before (V62): words are found in the index alone.
alter table casework.note_word drop constraint note_word_pkey;
alter table casework.note_word add primary key (tenant_id, case_id, word, note_id) include (controller_id, compartment_id);

-- The course stays append-only but for the area in which an entry lies.
grant update (compartment_id) on casework.timeline_entry to "${app}";
