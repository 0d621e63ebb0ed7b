-- The goal of the plan to which a next step is added when the minutes are finished; null: it becomes a reminder. Not for those from outside.
-- No key: a goal that is only in a draft can be removed, and then it becomes a reminder too.
alter table casework.conference_minutes add column step_goal uuid;
