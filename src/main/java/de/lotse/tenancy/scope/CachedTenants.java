package de.lotse.tenancy.scope;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenant;
import de.lotse.tenancy.Tenants;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the tenants once in ten seconds, because every request asks for one and they change once in years. */
@Repository
class CachedTenants implements Tenants {

    private final JdbcClient jdbc;
    private final LoadingCache<String, List<Tenant>> cache =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build(key -> load());

    CachedTenants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Tenant> active() {
        return cache.get("active");
    }

    @Override
    public Optional<Tenant> find(TenantId id) {
        return active().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Tenant> ofHost(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        return active().stream().filter(tenant -> name.equals(tenant.host())).findFirst();
    }

    @Override
    public Optional<Tenant> first() {
        return active().stream().findFirst();
    }

    @Override
    public void activate(TenantId id, @Nullable String host, boolean demo) {
        jdbc.sql("""
                        update tenancy.tenant
                        set    active = true, host = ?, demo = ?, activated_at = coalesce(activated_at, clock_timestamp())
                        where  id = ?""").param(host).params(demo, id.value()).update();
        forget();
    }

    @Override
    public void move(TenantId id, @Nullable String host) {
        jdbc.sql("update tenancy.tenant set host = ? where id = ?")
                .param(host)
                .param(id.value())
                .update();
        forget();
    }

    /** Now, and once more when the change is committed: somebody may read the old state in between. */
    private void forget() {
        cache.invalidateAll();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.invalidateAll();
            }
        });
    }

    private List<Tenant> load() {
        return jdbc.sql("""
                        select id, name, host, demo
                        from   tenancy.tenant
                        where  active
                        order  by activated_at, id""").query(CachedTenants::map).list();
    }

    private static Tenant map(ResultSet row, int number) throws SQLException {
        return new Tenant(
                new TenantId(row.getInt("id")), row.getString("name"), row.getString("host"), row.getBoolean("demo"));
    }
}
