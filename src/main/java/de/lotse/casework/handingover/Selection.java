package de.lotse.casework.handingover;

import de.lotse.casework.handingover.ColumnRules.How;
import de.lotse.casework.handingover.StoredTable.ForeignKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tables and rows are in a part. Row-level security decides by tenant and organisation as always; beyond it, nothing is in it that
 * lies in a protected area for which whoever asks is not named, nothing that
 * hangs on a case from which whoever asks is kept out, and no row that refers to one that is not there.
 */
final class Selection {

    /** Cases from which the acting person is kept out. */
    private static final String BARRED = "exists (select 1 from consent.barred_case b where b.case_id = %s)";

    /** People of whom nothing else is known than such a case. */
    private static final String BARRED_PERSON = """
            (exists (select 1 from casework.household_member m join consent.barred_case b on b.case_id = m.case_id where m.person_id = %1$s)
             and not exists (select 1 from casework.household_member m where m.person_id = %1$s
                             and not exists (select 1 from consent.barred_case b where b.case_id = m.case_id)))""";

    private final Catalogue catalogue;
    private final ColumnRules rules;
    private final Part part;
    private final Map<String, StoredTable> chosen = new LinkedHashMap<>();

    Selection(Catalogue catalogue, ColumnRules rules, Part part) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.part = part;
        var wanted = new HashSet<String>();
        for (var table : catalogue.tables())
            if (table.ofTenant() && !rules.isLeftOut(table) && belongs(table, part)) add(table, rules, wanted);
        rules.names().stream()
                .filter(name -> name.endsWith(".+"))
                .forEach(name -> add(catalogue.table(name.substring(0, name.length() - 2)), rules, wanted));
        for (var table : catalogue.tables()) if (wanted.contains(table.name())) chosen.put(table.name(), table);
    }

    private static boolean belongs(StoredTable table, Part part) {
        return table.ofOrganisation() == (part == Part.ORGANISATION);
    }

    /** With everything that it refers to. */
    private void add(StoredTable table, ColumnRules rules, Set<String> wanted) {
        if (rules.isLeftOut(table) || !wanted.add(table.name())) return;
        table.foreignKeys().forEach(key -> add(catalogue.table(key.parent()), rules, wanted));
    }

    List<StoredTable> tables() {
        return List.copyOf(chosen.values());
    }

    /** The references that lead to another table of this part. */
    List<ForeignKey> references(StoredTable table) {
        return table.foreignKeys().stream()
                .filter(key -> chosen.containsKey(key.parent()))
                .toList();
    }

    /** Whether it is handed over of the rows of the acting organisation only. */
    boolean isEmptyForOthers(StoredTable table, String column) {
        return part == Part.ORGANISATION
                && rules.of(table, column).filter(rule -> rule.how() == How.OWN).isPresent();
    }

    /** Which rows of it, as a condition. */
    String rows(StoredTable table, String alias) {
        return rows(table, alias, Set.of());
    }

    private String rows(StoredTable table, String alias, Set<String> path) {
        var conditions = new ArrayList<String>();
        if (table.ofTenant()) conditions.add(alias + ".tenant_id = shared.tenant()");
        if (table.has("controller_id")) conditions.add(alias + ".controller_id = shared.organisation()");
        caseColumn(table).forEach(column -> conditions.add("not " + BARRED.formatted(alias + "." + column)));
        personColumn(table).forEach(column -> conditions.add("not " + BARRED_PERSON.formatted(alias + "." + column)));
        rules.rows(table, alias).ifPresent(conditions::add);
        for (var key : references(table)) {
            var parent = catalogue.table(key.parent());
            if (!parent.ofOrganisation() || parent.name().equals(table.name()) || path.contains(parent.name()))
                continue;
            conditions.add(reaches(key, parent, alias, with(path, table.name())));
        }
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    private String reaches(ForeignKey key, StoredTable parent, String alias, Set<String> path) {
        var inner = alias + "p";
        var missing = key.columns().stream()
                .map(column -> alias + "." + column + " is null")
                .collect(Collectors.joining(" or "));
        var same = new ArrayList<String>();
        for (var i = 0; i < key.columns().size(); i++)
            same.add(inner + "." + key.parentColumns().get(i) + " = " + alias + "."
                    + key.columns().get(i));
        return "(%s or exists (select 1 from %s %s where %s and %s))"
                .formatted(missing, parent.name(), inner, String.join(" and ", same), rows(parent, inner, path));
    }

    private static List<String> caseColumn(StoredTable table) {
        if (table.isCases()) return List.of("id");
        return table.has("case_id") ? List.of("case_id") : List.of();
    }

    private static List<String> personColumn(StoredTable table) {
        if (table.name().equals("casework.person")) return List.of("id");
        return table.has("person_id") ? List.of("person_id") : List.of();
    }

    private static Set<String> with(Set<String> path, String name) {
        var longer = new HashSet<>(path);
        longer.add(name);
        return longer;
    }
}
