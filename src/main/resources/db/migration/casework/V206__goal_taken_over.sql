-- A goal that came along with a case was worded by somebody else: how the person says it is asked before the plan is agreed again.
alter table casework.plan_goal alter column own_words drop not null;
