-- Which text a body dealt with.
alter table governance.council_station
  add column revision integer,
  add check (revision is null or result is not null or decision_id is not null),
  add foreign key (tenant_id, paper_id, revision) references governance.council_revision (tenant_id, paper_id, revision);
create index on governance.council_station (tenant_id, paper_id, revision);

alter table governance.council_paper no force row level security;  -- the owner changes the rows of all municipalities
alter table governance.council_revision no force row level security;
alter table governance.council_station no force row level security;
-- The one that was in force on the day, else the first one.
update governance.council_station s
set    revision = (select coalesce(max(r.revision) filter (where r.submitted_on <= s.on_day), 1) from governance.council_revision r
                   where  r.tenant_id = s.tenant_id and r.paper_id = s.paper_id and r.submitted_on is not null)
where  (s.result is not null or s.decision_id is not null) and s.on_day is not null;
-- A paper whose other text was still being written when the last body spoke goes on.
update governance.council_paper p set state = 'SUBMITTED'
where  p.state = 'DONE' and exists (select 1 from governance.council_revision r
                                    where r.tenant_id = p.tenant_id and r.paper_id = p.id and r.submitted_on is null);
alter table governance.council_station force row level security;
alter table governance.council_revision force row level security;
alter table governance.council_paper force row level security;

-- The list, the latest first.
create index on governance.council_paper (tenant_id, recorded_at desc, id desc);

-- Whoever submits a text and whoever changes what belongs to it wait for each other.
create function governance.lock_council_paper(paper uuid) returns void language plpgsql as $$
begin
  perform 1 from governance.council_paper p where p.tenant_id = shared.tenant() and p.id = paper for no key update;
end $$;

create function governance.submission_waits() returns trigger language plpgsql as $$
begin
  perform governance.lock_council_paper(old.paper_id);
  return new;
end $$;
create trigger holds_the_paper before update of submitted_on on governance.council_revision
  for each row when (old.submitted_on is null) execute function governance.submission_waits();

create or replace function governance.submitted_line_stays() returns trigger language plpgsql as $$
declare
  of_paper uuid := case when tg_op = 'DELETE' then old.paper_id else new.paper_id end;
  of_revision integer := case when tg_op = 'DELETE' then old.revision else new.revision end;
begin
  perform governance.lock_council_paper(of_paper);
  if exists (select 1 from governance.council_revision r where r.tenant_id = shared.tenant() and r.submitted_on is not null
             and (r.paper_id = of_paper and r.revision = of_revision or tg_op = 'UPDATE' and r.paper_id = old.paper_id and r.revision = old.revision)) then
    raise exception 'a submitted text is not changed' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- No submitted text gets an annex, loses one, or has another file under the same name.
create or replace function governance.submitted_annex_stays() returns trigger language plpgsql as $$
declare
  of_paper uuid := case when tg_op = 'DELETE' then old.paper_id else new.paper_id end;
  was int4range := case when tg_op = 'INSERT' then 'empty' else int4range(old.added_in, old.taken_out_in) end;
  will_be int4range := case when tg_op = 'DELETE' then 'empty' else int4range(new.added_in, new.taken_out_in) end;
  same boolean := tg_op = 'UPDATE' and (old.id, old.paper_id, old.name, old.media_type, old.size, old.sha256, old.content)
                  is not distinct from (new.id, new.paper_id, new.name, new.media_type, new.size, new.sha256, new.content);
begin
  if tg_op = 'UPDATE' and old.paper_id <> new.paper_id then
    raise exception 'an annex stays with its paper' using errcode = 'check_violation';
  end if;
  perform governance.lock_council_paper(of_paper);
  if exists (select 1 from governance.council_revision r where r.tenant_id = shared.tenant() and r.paper_id = of_paper and r.submitted_on is not null
             and (was @> r.revision or will_be @> r.revision) and not (same and was @> r.revision and will_be @> r.revision)) then
    raise exception 'an annex of a submitted text stays' using errcode = 'check_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
drop trigger stays_as_it_is on governance.council_annex;
create trigger stays_as_it_is before insert or update or delete on governance.council_annex
  for each row execute function governance.submitted_annex_stays();
