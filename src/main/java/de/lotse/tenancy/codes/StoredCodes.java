package de.lotse.tenancy.codes;

import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import de.lotse.tenancy.scope.PerTenant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All lists in memory: what came with Lotse is read at the first question, some thousand small rows that change only at
 * start; what a municipality has made of them lies beside it.
 */
@Component
class StoredCodes implements Codes {

    private static final String DISTRICT = "district";
    private static final String TENANT = "tenant";

    private final JdbcClient jdbc;
    private final OwnCodes changes;
    private final PerTenant<Map<String, Map<String, StoredCode>>> own;
    private volatile Map<String, Map<String, StoredCode>> lists = Map.of();

    StoredCodes(JdbcClient jdbc, OwnCodes changes, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.own = new PerTenant<>(transaction, Map.of(), this::changed);
    }

    @Override
    public List<CodeOption> options(String list, LocalDate on) {
        return codes(list).values().stream()
                .filter(code -> code.isValid(on))
                .map(StoredCode::option)
                .toList();
    }

    @Override
    public List<CodeOption> districts(TenantId tenant, LocalDate on) {
        var key = String.valueOf(tenant.value());
        return options(DISTRICT, on).stream()
                .filter(option -> key.equals(option.attributes().get(TENANT)))
                .toList();
    }

    @Override
    public String label(String list, String code) {
        var option = find(list, code);
        return option == null ? code : option.label();
    }

    @Override
    public boolean isValid(String list, String code, LocalDate on) {
        var stored = codes(list).get(code);
        return stored != null && stored.isValid(on);
    }

    @Override
    public @Nullable CodeOption find(String list, String code) {
        var stored = codes(list).get(code);
        return stored == null ? null : stored.option();
    }

    @Override
    public @Nullable LocalDate firstDay(String list, String code) {
        var stored = codes(list).get(code);
        return stored == null || stored.struck() ? null : stored.validFrom();
    }

    @Override
    public @Nullable LocalDate lastDay(String list, String code) {
        var stored = codes(list).get(code);
        return stored == null ? null : stored.validTo();
    }

    /** What the municipality has changed is read anew. */
    void forget() {
        own.forget();
    }

    /** The list as it came with Lotse, in its order. */
    Map<String, StoredCode> shipped(String list) {
        if (lists.isEmpty()) lists = read();
        var codes = lists.get(list);
        if (codes == null) throw new IllegalArgumentException("no code list " + list);
        return codes;
    }

    Map<String, StoredCode> codes(String list) {
        var shipped = shipped(list);
        return own.get().getOrDefault(list, shipped);
    }

    /** The lists of which the municipality has changed something, as it has them. */
    private Map<String, Map<String, StoredCode>> changed() {
        var merged = new HashMap<String, Map<String, StoredCode>>();
        for (var change : changes.all()) {
            var list = merged.computeIfAbsent(change.list(), key -> new LinkedHashMap<>(shipped(key)));
            var shipped = list.get(change.code());
            if (change.own()) list.put(change.code(), StoredCode.own(change, attributes(change.list())));
            else if (shipped != null) list.put(change.code(), shipped.with(change));
        }
        merged.replaceAll((_, codes) -> inOrder(codes));
        return merged;
    }

    private static Map<String, String> attributes(String list) {
        if (!list.equals(DISTRICT)) return Map.of();
        return Map.of(
                TENANT, String.valueOf(Scope.current().orElseThrow().tenant().value()));
    }

    private static Map<String, StoredCode> inOrder(Map<String, StoredCode> codes) {
        var ordered = new LinkedHashMap<String, StoredCode>();
        codes.values().stream()
                .sorted(Comparator.comparingInt(StoredCode::sort))
                .forEach(code -> ordered.put(code.option().code(), code));
        return ordered;
    }

    private Map<String, Map<String, StoredCode>> read() {
        var stored = jdbc.sql("""
                select list, code, label, sort, valid_from, valid_to, source,
                       array(select key from jsonb_each_text(attributes) order by key) as attribute_names,
                       array(select value from jsonb_each_text(attributes) order by key) as attribute_values
                from   tenancy.code
                order  by list, sort, code""").query(StoredCode::map).list();

        var byList = new LinkedHashMap<String, Map<String, StoredCode>>();
        for (var code : stored)
            byList.computeIfAbsent(code.list(), list -> new LinkedHashMap<>())
                    .put(code.option().code(), code);
        return byList;
    }
}
