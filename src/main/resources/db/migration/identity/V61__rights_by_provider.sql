-- Roles that follow what an identity provider says are changes as well: nobody gave them by hand, so nobody is named.
alter table identity.rights_change alter column by_id drop not null;
