package de.lotse.casework.demo;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.Actor;
import de.lotse.shared.DemoContent;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the cases and inquiries of a municipality, each as the account that works on it. */
@Component
class CaseworkDemo implements DemoContent {

    private static final String OF_HERNE = "amira.case";

    private final Accounts accounts;
    private final Organisations organisations;
    private final DemoCases cases;
    private final DemoInquiries inquiries;
    private final TransactionTemplate transaction;

    CaseworkDemo(
            Accounts accounts,
            Organisations organisations,
            DemoCases cases,
            DemoInquiries inquiries,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.cases = cases;
        this.inquiries = inquiries;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void fill(TenantId tenant) {
        var file = DemoFile.read(works(tenant, OF_HERNE) ? "herne" : "essen");
        file.cases().stream()
                .sorted(Comparator.comparingInt(DemoCase::opened))
                .forEach(one -> as(tenant, one.lead(), () -> cases.add(one)));
        file.inquiries().forEach(one -> as(tenant, one.by(), () -> inquiries.add(one)));
    }

    private boolean works(TenantId tenant, String username) {
        return Scope.of(tenant).get(() -> accounts.byUsername(username).isPresent());
    }

    private void as(TenantId tenant, String username, Runnable work) {
        var actor = Scope.of(tenant).get(() -> actor(tenant, username));
        Scope.of(actor).run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private Actor actor(TenantId tenant, String username) {
        var account = accounts.byUsername(username).orElseThrow();
        return new Actor(
                tenant, account.organisation(), nameOf(account), account.id(), account.name(), account.roles());
    }

    private String nameOf(Account account) {
        return organisations.get(account.organisation()).shortName();
    }
}
