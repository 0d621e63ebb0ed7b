-- As V100: the figures of one organisation read its rows only. Needs are read from the index alone.
create index assessment_area_of_organisation on casework.assessment_area (tenant_id, controller_id) include (assessment_id, life_area)
  where need_status is not null;
create index taken_over_case_of_organisation on casework.taken_over_case (tenant_id, controller_id);
