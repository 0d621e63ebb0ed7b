-- What everybody may see without signing in. Public pages read with a role of their own ("${public}") that can sign in and has nothing but
-- what a migration grants: named columns of named tables. Beside the policy of the municipality a restrictive one holds for it alone, so
-- that whatever forgets a predicate still shows only what is published. It may not name anything of this schema.

-- Opens columns of a table of a municipality to the public, where the condition holds. In the condition other tables of the municipality
-- need no tenant: their own policies add it, and what the public does not see of them does not exist for the condition either.
create procedure shared.open_to_public(t regclass, columns text, condition text) language plpgsql as $$
begin
  execute format('grant select (%s) on %s to "${public}"', columns, t);
  execute format('create policy public_only on %s as restrictive for select to "${public}" using (%s)', t, condition);
end $$;
