package de.lotse.governance.demo;

import de.lotse.identity.Accounts;
import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever writes down what the bodies of the demo do: its coordination. */
@Component
class Secretary {

    static final String USERNAME = "koordination";

    private final Accounts accounts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Secretary(Accounts accounts, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The account of somebody she writes about. */
    UUID colleague(String username) {
        return accounts.byUsername(username).orElseThrow().id().value();
    }

    /** In one transaction, with the day of today; nothing happens in a municipality without coordination. */
    void write(TenantId tenant, Consumer<LocalDate> work) {
        Scope.of(tenant).get(() -> accounts.byUsername(USERNAME)).ifPresent(one -> {
            var actor = new Actor(tenant, one.organisation(), "", one.id(), one.name(), one.roles());
            Scope.of(actor).run(() -> transaction.executeWithoutResult(_ -> work.accept(LocalDate.now(clock))));
        });
    }
}
