-- A protected area (geschützter Bereich, § 203 StGB): one note or document of a case that only those read who are named here. Whoever
-- leads the case, stands in or supervises is none of them without being named.
create table consent.compartment (
  tenant_id     integer not null default shared.tenant(),
  controller_id uuid not null default shared.organisation(),
  id            uuid not null,
  case_id       uuid not null,
  thing_id      uuid not null,                        -- the note or document
  author_id     uuid not null default shared.actor(),
  closed_at     timestamptz not null default now(),
  primary key (tenant_id, id),
  unique (tenant_id, thing_id)
);
create index compartment_of_case on consent.compartment (tenant_id, case_id);
call shared.protect_by_controller('consent.compartment');

create table consent.compartment_member (
  tenant_id      integer not null default shared.tenant(),
  controller_id  uuid not null default shared.organisation(),
  compartment_id uuid not null,
  user_id        uuid not null,
  added_at       timestamptz not null default now(),
  primary key (tenant_id, compartment_id, user_id),
  foreign key (tenant_id, compartment_id) references consent.compartment (tenant_id, id) on delete cascade
);
create index compartment_of_member on consent.compartment_member (tenant_id, user_id) include (compartment_id, controller_id);
call shared.protect_by_controller('consent.compartment_member');

-- Opening is the author's alone, whatever the application asks for; anybody may leave.
create policy own on consent.compartment as restrictive for insert with check (author_id = shared.actor());
create policy opened_by_author on consent.compartment as restrictive for delete using (author_id = shared.actor());
create policy widened_by_author on consent.compartment_member as restrictive for insert
  with check (exists (select 1 from consent.compartment c where c.tenant_id = compartment_member.tenant_id
                      and c.id = compartment_member.compartment_id and c.author_id = shared.actor()));
create policy narrowed on consent.compartment_member as restrictive for delete
  using (user_id = shared.actor()
         or exists (select 1 from consent.compartment c where c.tenant_id = compartment_member.tenant_id
                    and c.id = compartment_member.compartment_id and c.author_id = shared.actor()));
revoke update on consent.compartment, consent.compartment_member from "${app}";
grant update (case_id) on consent.compartment to "${app}";

-- Which areas the acting person may look into; what lies in one asks here in its row-level security.
create view consent.open_compartment with (security_invoker = true) as
select m.tenant_id, m.compartment_id
from   consent.compartment_member m
where  m.tenant_id = shared.tenant() and m.user_id = shared.actor();

-- That there is one at all: for what is done to whole cases, never for a page.
create view consent.case_with_compartment with (security_invoker = true) as
select distinct tenant_id, case_id
from   consent.compartment;
