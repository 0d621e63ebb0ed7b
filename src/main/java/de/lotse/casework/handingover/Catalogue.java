package de.lotse.casework.handingover;

import static java.util.stream.Collectors.groupingBy;

import de.lotse.casework.handingover.StoredTable.Column;
import de.lotse.casework.handingover.StoredTable.ForeignKey;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All tables of all modules, as the database itself describes them. */
final class Catalogue {

    private static final String OURS = """
            n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname not like 'pg\\_%'
            and c.relname <> 'flyway_schema_history'
            """;

    private final Map<String, StoredTable> tables = new LinkedHashMap<>();

    private Catalogue() {}

    static Catalogue read(JdbcClient jdbc) {
        var catalogue = new Catalogue();
        var columns = columns(jdbc).stream().collect(groupingBy(Named::table));
        var keys = keys(jdbc).stream().collect(groupingBy(Named::table));
        jdbc.sql("""
                        select n.nspname, c.relname, coalesce(obj_description(c.oid), '') as comment,
                               exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as of_tenant,
                               exists (select 1 from pg_policy p where p.polrelid = c.oid
                                       and pg_get_expr(p.polqual, p.polrelid) like '%organisation()%') as of_organisation,
                               coalesce((select array_agg(a.attname::text order by k.place)
                                         from   pg_constraint p
                                         cross join unnest(p.conkey) with ordinality as k (number, place)
                                         join   pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
                                         where  p.conrelid = c.oid and p.contype = 'p'), '{}') as primary_key
                        from   pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where  c.relkind in ('r', 'p') and not c.relispartition and\s""" + OURS + "order by n.nspname, c.relname")
                .query((row, number) -> {
                    var name = row.getString("nspname") + "." + row.getString("relname");
                    return new StoredTable(
                            row.getString("nspname"),
                            row.getString("relname"),
                            row.getBoolean("of_tenant"),
                            row.getBoolean("of_organisation"),
                            row.getString("comment"),
                            columns.getOrDefault(name, List.of()).stream()
                                    .map(one -> (Column) one.of())
                                    .toList(),
                            strings(row.getArray("primary_key")),
                            keys.getOrDefault(name, List.of()).stream()
                                    .map(one -> (ForeignKey) one.of())
                                    .toList());
                })
                .list()
                .forEach(table -> catalogue.tables.put(table.name(), table));
        return catalogue;
    }

    List<StoredTable> tables() {
        return List.copyOf(tables.values());
    }

    StoredTable table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private static List<Named> columns(JdbcClient jdbc) {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname as name, a.attname, format_type(a.atttypid, null) as type, a.attnotnull,
                               coalesce(col_description(c.oid, a.attnum), '') as comment
                        from   pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                        where  a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and\s""" + OURS + "order by a.attnum")
                .query((row, number) -> new Named(
                        row.getString("name"),
                        new Column(
                                row.getString("attname"),
                                row.getString("type"),
                                row.getBoolean("attnotnull"),
                                row.getString("comment"))))
                .list();
    }

    private static List<Named> keys(JdbcClient jdbc) {
        return jdbc.sql("""
                        select n.nspname || '.' || c.relname as name, pn.nspname || '.' || p.relname as parent,
                               (select array_agg(a.attname::text order by x.place) from unnest(k.conkey) with ordinality as x (number, place)
                                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = x.number) as columns,
                               (select array_agg(a.attname::text order by x.place) from unnest(k.confkey) with ordinality as x (number, place)
                                join pg_attribute a on a.attrelid = k.confrelid and a.attnum = x.number) as parent_columns
                        from   pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                        join   pg_class p on p.oid = k.confrelid join pg_namespace pn on pn.oid = p.relnamespace
                        where  k.contype = 'f' and\s""" + OURS + "order by k.conname")
                .query((row, number) -> new Named(row.getString("name"), key(row)))
                .list();
    }

    private static ForeignKey key(ResultSet row) throws SQLException {
        return new ForeignKey(
                strings(row.getArray("columns")), row.getString("parent"), strings(row.getArray("parent_columns")));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private record Named(String table, Object of) {}
}
