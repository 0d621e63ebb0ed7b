-- What lay before a body stays as it was once minutes are approved, also while they are being corrected: the papers of the meeting and of the
-- items of its agenda, and the items themselves.
create function governance.has_approved_minutes(meeting uuid) returns boolean language plpgsql as $$
begin
  if meeting is null then return false; end if;
  perform governance.lock_meeting(meeting);
  return exists (select 1 from governance.minutes m where m.tenant_id = shared.tenant() and m.meeting_id = meeting and m.state = 'APPROVED');
end $$;

create function governance.paper_stays() returns trigger language plpgsql as $$
declare
  changed governance.paper := case when tg_op = 'DELETE' then old else new end;
  was     governance.paper := case when tg_op = 'INSERT' then new else old end;
  meeting uuid;
begin
  for meeting in
    select coalesce(i.meeting_id, p.meeting_id)
    from   (values (changed.meeting_id, changed.item_id), (was.meeting_id, was.item_id)) p (meeting_id, item_id)
    left join governance.agenda_item i on i.tenant_id = shared.tenant() and i.id = p.item_id
  loop
    if governance.has_approved_minutes(meeting) then
      raise exception 'what lay before a meeting with approved minutes is not changed' using errcode = 'check_violation';
    end if;
  end loop;
  return changed;
end $$;
create trigger stays_as_it_is before insert or update or delete on governance.paper for each row execute function governance.paper_stays();

create function governance.agenda_item_stays() returns trigger language plpgsql as $$
begin
  if governance.has_approved_minutes(old.meeting_id) then
    raise exception 'what lay before a meeting with approved minutes is not changed' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stays_as_it_is before update of body_id, meeting_id, title, text, subject_kind, subject_id, subject_path or delete on governance.agenda_item
  for each row execute function governance.agenda_item_stays();

-- Onto the agenda of such a meeting something comes only while its minutes are being corrected.
create trigger sealed before insert on governance.agenda_item
  for each row when (new.meeting_id is not null) execute function governance.sealed_meeting_stays();
create trigger sealed_for_newcomers before update of meeting_id on governance.agenda_item
  for each row when (new.meeting_id is not null) execute function governance.sealed_meeting_stays();
