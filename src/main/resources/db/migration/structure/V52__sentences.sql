-- What was written with a signal from a case and released by a second person: read in the shared role alone, to stand within a group that is
-- told anyway (docs/disclosure.md). Neither whose it is nor who released it.
grant select (tenant_id, signal_id, from_case, text, state) on structure.signal_text to "${shared}";
create policy sentences on structure.signal_text for select to "${shared}"
  using (tenant_id = shared.tenant() and shared.purpose() = 'STRUCTURE' and from_case and state = 'RELEASED');
