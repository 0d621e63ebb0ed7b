-- What a one-off advice was about: a life area or a legal domain; unknown for those that were counted before.
alter table casework.one_off_advice
  add column life_area    text,
  add column legal_domain text,
  add check (num_nonnulls(life_area, legal_domain) < 2);
