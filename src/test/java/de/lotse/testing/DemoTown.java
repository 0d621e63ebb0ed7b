package de.lotse.testing;

import de.lotse.shared.DemoContent;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Tenants;
import java.util.List;

/** The demo in a municipality that no other test touches, filled once for all tests: its accounts have their names only once. */
public final class DemoTown {

    public static final TenantId BOCHUM = new TenantId(5911);

    private DemoTown() {}

    public static synchronized void fillOnce(Given given, Tenants tenants, List<DemoContent> contents) {
        given.caseManager(); // so that the first municipality is the one of the other tests
        if (tenants.find(BOCHUM).isPresent()) return;
        given.town(BOCHUM, "bochum.localhost", true);
        DemoContent.inOrder(contents).forEach(content -> content.fill(BOCHUM));
    }
}
