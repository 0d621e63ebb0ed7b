package de.lotse.casework.codelists;

import de.lotse.shared.Actor;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.CodeUse;
import de.lotse.tenancy.Organisations;
import de.lotse.tenancy.Organisations.Organisation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether a code is used, in any organisation of the municipality. Only that: how often, and by whom, is each controller's
 * own. Each organisation is asked in a transaction of its own, as nobody and without any role.
 */
@Component
class UsedCodes {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final List<CodeUse> uses;
    private final Organisations organisations;
    private final TransactionTemplate anew;

    UsedCodes(List<CodeUse> uses, Organisations organisations, PlatformTransactionManager transactions) {
        this.uses = uses;
        this.organisations = organisations;
        this.anew = new TransactionTemplate(transactions);
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        anew.setReadOnly(true);
    }

    Set<String> of(String list) {
        var used = new HashSet<String>();
        for (var one : organisations.all())
            Scope.of(nobody(one))
                    .run(() -> anew.executeWithoutResult(_ -> uses.forEach(use -> used.addAll(use.used(list)))));
        return used;
    }

    private static Actor nobody(Organisation one) {
        return new Actor(Scope.actor().tenant(), one.id(), one.name(), NOBODY, "", Set.of());
    }
}
