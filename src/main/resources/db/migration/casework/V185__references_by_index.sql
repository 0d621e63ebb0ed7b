-- Who deletes a row makes the database look for whatever refers to it. Without these it read whole tables for each row: of a municipality with
-- 200,000 cases a million entries of the course.
create index person_merged_into on casework.person (tenant_id, merged_into_person_id) where merged_into_person_id is not null;
create index distinct_persons_of_second on casework.distinct_persons (tenant_id, second_person_id);
create index timeline_superseded on casework.timeline_entry (tenant_id, supersedes_id) where supersedes_id is not null;
create index consultation_of_note on casework.consultation (tenant_id, note_id) where note_id is not null;
create index phone_note_of_note on casework.phone_note (tenant_id, note_id) where note_id is not null;
create index assessment_after on casework.assessment (tenant_id, previous_id) where previous_id is not null;
create index plan_version_after on casework.plan_version (tenant_id, previous_id) where previous_id is not null;
create index correction_of_case on casework.correction (tenant_id, case_id);
create index transfer_case_of_case on casework.transfer_case (tenant_id, case_id);
create index disclosure_of_document on casework.disclosure (tenant_id, document_id) where document_id is not null;
