-- A dispatch that was recorded by mistake: the row stays, and does not count.
alter table casework.letter_dispatch
  add column taken_back_at timestamptz,
  add column taken_back_by uuid,
  add constraint taken_back_by_somebody check ((taken_back_at is null) = (taken_back_by is null));
