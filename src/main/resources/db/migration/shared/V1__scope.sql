-- Whose rows a transaction may see. The application sets the three settings at its begin with set_config(…, true); where one is missing
-- the function is null, so that a policy comparing with it shows nothing. Plain SQL and stable: PostgreSQL inlines them into the plan.

create function shared.tenant() returns integer
    language sql stable parallel safe
    return nullif(current_setting('app.tenant', true), '')::integer;

create function shared.organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.organisation', true), '')::uuid;

create function shared.actor() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('app.user', true), '')::uuid;
