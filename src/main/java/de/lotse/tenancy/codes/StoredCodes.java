package de.lotse.tenancy.codes;

import de.lotse.shared.TenantId;
import de.lotse.tenancy.CodeOption;
import de.lotse.tenancy.Codes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All lists in memory, read at the first question: some thousand small rows that change only at start. */
@Component
class StoredCodes implements Codes {

    private final JdbcClient jdbc;
    private volatile Map<String, Map<String, StoredCode>> lists = Map.of();

    StoredCodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CodeOption> options(String list, LocalDate on) {
        return codes(list).values().stream()
                .filter(code -> code.isValid(on))
                .map(StoredCode::option)
                .toList();
    }

    @Override
    public List<CodeOption> districts(TenantId tenant) {
        var key = String.valueOf(tenant.value());
        return codes("district").values().stream()
                .map(StoredCode::option)
                .filter(option -> key.equals(option.attributes().get("tenant")))
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

    private Map<String, StoredCode> codes(String list) {
        if (lists.isEmpty()) lists = read();
        var codes = lists.get(list);
        if (codes == null) throw new IllegalArgumentException("no code list " + list);
        return codes;
    }

    private Map<String, Map<String, StoredCode>> read() {
        var stored = jdbc.sql("""
                select list, code, label, valid_from, valid_to,
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
