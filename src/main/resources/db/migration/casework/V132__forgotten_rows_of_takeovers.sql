-- Two weeks after a take-over its rows tell only what became of each, and in which case; null: the name and what was said are forgotten.
alter table casework.takeover_row alter column text drop not null;
alter table casework.takeover_row add check (text is not null or not has_messages);
