package de.lotse.tenancy;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The walk of timed work: one organisation of one municipality after the other, as an actor without a name and without any role. */
@Component
public class EachOrganisation {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final Tenants tenants;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    EachOrganisation(Tenants tenants, Organisations organisations, TransactionTemplate transaction) {
        this.tenants = tenants;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** The work makes its own transactions. */
    public void run(Consumer<Organisation> work) {
        for (var tenant : tenants.active()) {
            List<Organisation> all = Scope.of(tenant.id()).get(organisations::all);
            for (var one : all)
                Scope.of(new Actor(tenant.id(), one.id(), one.name(), NOBODY, "", Set.of()))
                        .run(() -> work.accept(one));
        }
    }

    /** A transaction for each organisation. */
    public void inTransaction(Consumer<Organisation> work) {
        run(organisation -> transaction.executeWithoutResult(_ -> work.accept(organisation)));
    }
}
