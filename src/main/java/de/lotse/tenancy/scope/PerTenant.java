package de.lotse.tenancy.scope;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Something of the current municipality that every page asks for and that changes once in months: read once in ten seconds. */
public final class PerTenant<T> {

    private final Cache<TenantId, T> cache;
    private final TransactionTemplate transaction;
    private final Supplier<T> load;
    private final T withoutTenant;

    /** @param withoutTenant what holds outside a scope, as at the set-up of the first municipality */
    public PerTenant(TransactionTemplate transaction, T withoutTenant, Supplier<T> load) {
        this(transaction, withoutTenant, load, memory());
    }

    /** @param cache one made by {@link #memory}, for what is remembered once in a process */
    public PerTenant(TransactionTemplate transaction, T withoutTenant, Supplier<T> load, Cache<TenantId, T> cache) {
        this.cache = cache;
        this.transaction = transaction;
        this.withoutTenant = withoutTenant;
        this.load = load;
    }

    public static <T> Cache<TenantId, T> memory() {
        return Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();
    }

    public T get() {
        return Scope.current().map(scope -> of(scope.tenant())).orElse(withoutTenant);
    }

    /** Now, and once more when the transaction is over: somebody may read the old state in between, or it is rolled back. */
    public void forget() {
        cache.invalidateAll();
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                cache.invalidateAll();
            }
        });
    }

    /** Not loaded under the lock of the cache: whoever waits there may hold the connection that the loading needs. */
    private T of(TenantId tenant) {
        var known = cache.getIfPresent(tenant);
        if (known != null) return known;
        var loaded = transaction.execute(_ -> load.get());
        cache.put(tenant, loaded);
        return loaded;
    }
}
