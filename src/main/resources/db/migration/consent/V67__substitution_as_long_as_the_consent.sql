-- Whether this consent, or a later one of the same person that has taken its place, counts now and names the user as a substitute. As a
-- function it is planned and asked only for the few memberships that rest on a consent, and row by row.
create function consent.still_names(the_consent uuid, the_user uuid) returns boolean language sql stable parallel safe as $$
  select exists (
    select 1
    from   consent.consent b
    join   consent.consent_standing s on s.tenant_id = b.tenant_id and s.case_id = b.case_id and s.person_id = b.person_id and s.kind = b.kind
    join   consent.named_substitute n on n.tenant_id = s.tenant_id and n.consent_id = s.id and n.user_id = the_user
    where  b.tenant_id = shared.tenant()
    and    b.id = the_consent
    and    s.valid_from <= current_date
    and    s.effective_until >= current_date)
$$;

-- A substitution that rests on a consent is full only as long as this consent of the person, or a later one, counts and names the
-- substitute. Every other membership is decided before that is asked.
create or replace view consent.visible_case with (security_invoker = true) as
select m.tenant_id, m.case_id, m.role, m.valid_to
from   consent.case_membership m
where  m.tenant_id = shared.tenant()
and    m.user_id = shared.actor()
and    m.valid_from <= current_date
and    (m.valid_to is null or m.valid_to >= current_date)
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = m.tenant_id
         and    x.case_id = m.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()))
and    (m.consent_id is null or consent.still_names(m.consent_id, m.user_id));

-- What is left of it is the limited view.
create or replace view consent.limited_case with (security_invoker = true) as
select l.tenant_id, l.case_id, l.valid_from, l.valid_to
from   (select s.tenant_id, s.case_id, s.user_id, s.valid_from, s.valid_to
        from   consent.limited_substitution s
        union all
        select m.tenant_id, m.case_id, m.user_id, m.valid_from, m.valid_to
        from   consent.case_membership m
        where  m.consent_id is not null
        and    m.valid_to is not null
        and    not consent.still_names(m.consent_id, m.user_id)) l
where  l.tenant_id = shared.tenant()
and    l.user_id = shared.actor()
and    l.valid_from <= current_date
and    l.valid_to >= current_date
and    not exists (
         select 1
         from   consent.case_exclusion x
         where  x.tenant_id = l.tenant_id
         and    x.case_id = l.case_id
         and    (x.everybody or x.user_id = shared.actor() or x.organisation_id = shared.organisation()));
