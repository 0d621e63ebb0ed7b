package de.lotse.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the role of the public pages may do beyond what a migration opens to it, whoever gave it the right: to itself or to everybody. Open
 * are named columns of tables with the policy {@code public_only} and views that read with the rights of whoever asks (ADR 0021).
 */
final class PublicRights {

    /** What belongs to an extension or to PostgreSQL itself is the business of the people who run the database. */
    private static final String EXCESS = """
            with it as (select * from pg_roles where rolname = ?),
                 place as (
                   select n.oid, n.nspname from pg_namespace n
                   where  n.nspname !~ '^pg_' and n.nspname <> 'information_schema'),
                 thing as (
                   select c.oid, c.relkind, p.nspname || '.' || c.relname as name, p.oid as place,
                          exists (select from pg_policy o, it where o.polrelid = c.oid and o.polname = 'public_only' and not o.polpermissive
                                  and it.oid = any(o.polroles)) and c.relrowsecurity as open_table,
                          c.relkind = 'v' and coalesce('security_invoker=true' = any(c.reloptions), false) as open_view
                   from   pg_class c join place p on p.oid = c.relnamespace
                   where  c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
                   and    not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'))
            select word || ' (' || what || ')' as excess
            from it, lateral (
              select rolname as word, option as what
              from   (values ('superuser', rolsuper), ('bypassrls', rolbypassrls), ('createrole', rolcreaterole), ('createdb', rolcreatedb),
                             ('replication', rolreplication)) options (option, has)
              where  has
              union  all
              select r.rolname, 'member' from pg_auth_members m join pg_roles r on r.oid = m.roleid where m.member = it.oid
              union  all
              select current_database(), 'create' where has_database_privilege(it.oid, current_database(), 'create')
              union  all
              select case when d.classid = 'pg_class'::regclass then d.objid::regclass::text else d.classid::regclass::text end, 'owner'
              from   pg_shdepend d
              where  d.refclassid = 'pg_authid'::regclass and d.refobjid = it.oid and d.deptype = 'o'
              union  all
              select p.nspname, 'create' from place p where has_schema_privilege(it.oid, p.oid, 'create')
              union  all
              select p.nspname, 'usage' from place p
              where  p.nspname <> 'public' and has_schema_privilege(it.oid, p.oid, 'usage')
              and    not exists (select from thing t where t.place = p.oid and (t.open_table or t.open_view))
              union  all
              select t.name, 'select' from thing t
              where  t.relkind <> 'S'
              and    case when t.open_view then false
                          when t.open_table then has_table_privilege(it.oid, t.oid, 'select')
                          else has_any_column_privilege(it.oid, t.oid, 'select') end
              union  all
              select t.name, 'write' from thing t
              where  t.relkind <> 'S'
              and    (has_table_privilege(it.oid, t.oid, 'insert, update, delete, truncate, references, trigger')
                      or has_any_column_privilege(it.oid, t.oid, 'insert, update, references'))
              union  all
              select t.name, 'sequence' from thing t
              where  case when t.relkind = 'S' then has_sequence_privilege(it.oid, t.oid, 'usage, select, update') else false end
              union  all
              select f.oid::regprocedure::text, 'security definer'
              from   pg_proc f join place p on p.oid = f.pronamespace
              where  f.prosecdef and has_function_privilege(it.oid, f.oid, 'execute') and has_schema_privilege(it.oid, p.oid, 'usage')
              and    not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = f.oid and d.deptype = 'e')
            ) excess (word, what)
            order by 1
            limit 10""";

    private PublicRights() {}

    /** Each as its name and the right in brackets, such as {@code casework.client_case (select)}; none of a role that is not there. */
    static List<String> excess(Connection owner, String role) throws SQLException {
        try (var query = owner.prepareStatement(EXCESS)) {
            query.setString(1, role);
            var found = query.executeQuery();
            var excess = new ArrayList<String>();
            while (found.next()) excess.add(found.getString("excess"));
            return excess;
        }
    }
}
