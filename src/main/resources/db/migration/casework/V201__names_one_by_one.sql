-- Whose name is shared, asked for one person by an index: a page of names costs the same however many there are.
alter policy recipient on casework.person
  using (tenant_id = shared.tenant() and shared.purpose() is not null
         and exists (
               select 1
               from   consent.case_of_basis k
               join   consent.shared_case s on s.tenant_id = k.tenant_id and s.case_id = k.case_id
               where  k.tenant_id = person.tenant_id and k.person_id = person.id
               and    s.person_id = person.id and 'IDENTITY' = any (s.categories)));
