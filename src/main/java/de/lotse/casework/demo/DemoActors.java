package de.lotse.casework.demo;

import de.lotse.identity.Accounts;
import de.lotse.identity.Accounts.Account;
import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.tenancy.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets content be written by the account that works on it. */
@Component
class DemoActors {

    private final Accounts accounts;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    DemoActors(Accounts accounts, Organisations organisations, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** Whether this account works in the municipality. */
    boolean work(TenantId tenant, String username) {
        return Scope.of(tenant).get(() -> accounts.byUsername(username).isPresent());
    }

    /** In a transaction of its own. */
    void as(TenantId tenant, String username, Runnable work) {
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
