package de.lotse.tenancy.scope;

import static org.assertj.core.api.Assertions.assertThat;

import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import de.lotse.testing.LotseTest;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@LotseTest
class CachedTenantsTests {

    private static final TenantId DUISBURG = new TenantId(5112);

    @Autowired
    Tenants tenants;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoAsksBeforeTheCommitDoesNotHideTheNewMunicipalityAfterIt() {
        transaction.executeWithoutResult(_ -> {
            tenants.activate(DUISBURG, null, true);
            CompletableFuture.runAsync(tenants::active).join();
        });

        assertThat(tenants.find(DUISBURG)).isPresent();
    }
}
