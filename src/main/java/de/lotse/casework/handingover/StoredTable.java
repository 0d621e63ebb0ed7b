package de.lotse.casework.handingover;

import java.util.List;

/**
 * A table as the catalogue of the database describes it.
 *
 * @param ofTenant whether it has rows of tenants; others hold what is the same for all
 * @param ofOrganisation whether its policies ask for the organisation
 * @param comment may be empty
 */
record StoredTable(
        String schema,
        String table,
        boolean ofTenant,
        boolean ofOrganisation,
        String comment,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys) {

    String name() {
        return schema + "." + table;
    }

    /** Whether each of its rows is a case. */
    boolean isCases() {
        return name().equals("casework.case_file");
    }

    boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** Without the tenant, which is the same in every row. */
    List<String> ownKey() {
        return primaryKey.stream().filter(one -> !one.equals("tenant_id")).toList();
    }

    /** @param type as PostgreSQL calls it */
    record Column(String name, String type, boolean required, String comment) {}

    /** @param parent the table that is referred to, with its schema */
    record ForeignKey(List<String> columns, String parent, List<String> parentColumns) {}
}
