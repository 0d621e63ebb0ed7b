-- A session remembers the roles of its person, so that no request asks for them. Whoever is switched off, moves to another
-- organisation or gets other roles therefore loses all sessions in the same moment; what was being typed is kept (V2).
create function identity.end_sessions() returns trigger language plpgsql as $$
begin
  delete from identity.session where principal_name = new.id::text;
  return null;
end $$;

create trigger rights_changed after update of enabled, roles, organisation_id on identity.account for each row
  when ((old.enabled, old.roles, old.organisation_id) is distinct from (new.enabled, new.roles, new.organisation_id))
  execute function identity.end_sessions();
