-- Who showed the way (code list referring_institution), as the list told that a case was taken over from; empty if it did not.
alter table casework.taken_over_case add column institution text not null default '';
