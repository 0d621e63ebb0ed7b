package de.lotse.documents.keys;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import de.lotse.documents.CaseKeyMissing;
import de.lotse.documents.CaseKeyStore;
import de.lotse.documents.CiphertextRejected;
import de.lotse.shared.TenantId;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;

/** The unwrapped keys, kept in memory for a short while: opening one from disk costs a file read and three derivations. */
class KeyRing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 32;
    private static final int MOST_KEYS = 50_000;
    private static final Duration LONGEST_IN_MEMORY = Duration.ofMinutes(5);

    private final CaseKeyStore store;
    private final KeyEncryptionKey kek;
    private final LoadingCache<CaseKeyStore.Entry, WorkingKeys> unwrapped = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterWrite(LONGEST_IN_MEMORY)
            .build(this::load);

    KeyRing(CaseKeyStore store, KeyEncryptionKey kek) {
        this.store = store;
        this.kek = kek;
    }

    void create(TenantId tenant, UUID id) {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        var owner = new CaseKeyStore.Entry(tenant, id);
        try {
            store.putIfAbsent(tenant, id, kek.wrap(key, nameOf(owner)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of " + nameOf(owner), e);
        }
    }

    /** @throws CaseKeyMissing when there is none */
    WorkingKeys get(TenantId tenant, UUID id) {
        return unwrapped.get(new CaseKeyStore.Entry(tenant, id));
    }

    boolean has(TenantId tenant, UUID id) {
        var owner = new CaseKeyStore.Entry(tenant, id);
        return unwrapped.getIfPresent(owner) != null || store.find(tenant, id).isPresent();
    }

    /** From disk first: a load that runs at the same moment then ends before its result is forgotten. */
    void destroy(TenantId tenant, UUID id) {
        store.destroy(tenant, id);
        unwrapped.invalidate(new CaseKeyStore.Entry(tenant, id));
    }

    private WorkingKeys load(CaseKeyStore.Entry owner) {
        var wrapped = store.find(owner.tenant(), owner.caseId())
                .orElseThrow(() -> new CaseKeyMissing(owner.tenant(), owner.caseId()));
        try {
            return WorkingKeys.derive(kek.unwrap(wrapped, nameOf(owner)));
        } catch (GeneralSecurityException e) {
            throw new CiphertextRejected("key " + nameOf(owner), e);
        }
    }

    private static String nameOf(CaseKeyStore.Entry owner) {
        return owner.tenant().value() + "|" + owner.caseId();
    }
}
