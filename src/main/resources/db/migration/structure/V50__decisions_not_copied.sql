-- The wording of a decision stays with its body, which knows who may read it when; here stands which decision it was and what came of it.
alter table structure.theme_event no force row level security;  -- the owner changes the rows of all municipalities
update structure.theme_event
set    text = 'Beschluss: ' || case to_stage
         when 'ACCEPTED' then 'angenommen'
         when 'DEFERRED' then 'zurückgestellt'
         when 'REJECTED' then 'abgelehnt'
         when 'ESCALATED' then 'an das Ministerium gegeben'
         when 'IMPLEMENTING' then 'zugestimmt'
         else 'zurück an die Projektgruppe' end
where  (from_stage, to_stage) in (('SUBMITTED', 'ACCEPTED'), ('SUBMITTED', 'DEFERRED'), ('SUBMITTED', 'REJECTED'), ('SUBMITTED', 'ESCALATED'),
         ('FOR_APPROVAL', 'IMPLEMENTING'), ('FOR_APPROVAL', 'IN_PROJECT'));

-- A free decision left the theme where it stood; whatever else does is told in words of the application.
update structure.theme_event
set    text = 'Beschluss'
where  to_stage is null and text <> 'Das Thema ist angelegt.' and text !~ '^Thema \d+ ist hinzugekommen: ';
alter table structure.theme_event force row level security;
