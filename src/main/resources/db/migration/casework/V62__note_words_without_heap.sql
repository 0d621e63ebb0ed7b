-- The words of notes are found in the index alone: the policy asks for the controller as well.
alter table casework.note_word drop constraint note_word_pkey;
alter table casework.note_word add primary key (tenant_id, case_id, word, note_id) include (controller_id);
