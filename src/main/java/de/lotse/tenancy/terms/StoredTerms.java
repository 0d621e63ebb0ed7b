package de.lotse.tenancy.terms;

import com.github.benmanes.caffeine.cache.Cache;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Terms;
import de.lotse.tenancy.scope.PerTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class StoredTerms implements Terms {

    /** One in a process, as there is one place where texts are looked up. */
    private static final Cache<TenantId, Map<String, String>> MEMORY = PerTenant.memory();

    private final JdbcClient jdbc;
    private final PerTenant<Map<String, String>> current;

    StoredTerms(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.current = new PerTenant<>(transaction, Map.of(), () -> kept().words(), MEMORY);
    }

    @Override
    public Map<String, String> current() {
        return current.get();
    }

    @Override
    public Kept kept() {
        return jdbc.sql("""
                select version,
                       array(select key from jsonb_each_text(words) order by key) as keys,
                       array(select value from jsonb_each_text(words) order by key) as words
                from   tenancy.own_terms""")
                .query((row, number) -> new Kept(words(row), row.getInt("version")))
                .optional()
                .orElse(new Kept(Map.of(), 0));
    }

    @Override
    public boolean save(Map<String, String> words, int version) {
        var sorted = new TreeMap<>(words);
        var saved = jdbc.sql("""
                        insert into tenancy.own_terms as t (words, version)
                        values (jsonb_object(cast(:keys as text[]), cast(:words as text[])), :version + 1)
                        on conflict (tenant_id) do update set words = excluded.words, version = t.version + 1
                        where  t.version = :version""")
                .param("keys", sorted.keySet().toArray(String[]::new))
                .param("words", sorted.values().toArray(String[]::new))
                .param("version", version)
                .update();
        current.forget();
        return saved == 1;
    }

    private static Map<String, String> words(ResultSet row) throws SQLException {
        var keys = (String[]) row.getArray("keys").getArray();
        var values = (String[]) row.getArray("words").getArray();
        var words = new HashMap<String, String>();
        for (var i = 0; i < keys.length; i++) words.put(keys[i], values[i]);
        return words;
    }
}
