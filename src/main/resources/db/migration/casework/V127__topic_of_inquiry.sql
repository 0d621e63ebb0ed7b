-- What the one-off advice was about that ended an inquiry: a life area or a legal domain; unknown for those that ended before.
alter table casework.inquiry
  add column life_area    text,
  add column legal_domain text,
  add check (num_nonnulls(life_area, legal_domain) < 2),
  add check (state = 'ADVISED' or num_nonnulls(life_area, legal_domain) = 0);
