package de.lotse.casework.figures;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.TenantId;
import de.lotse.shared.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts one organisation under its own row-level security. For others than its own people that is done by nobody: an account that may
 * open no file, so that every number counts as unseen. Out of here come counts only (docs/adr/0008).
 */
@Component
class OrganisationCounts {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final CountedCases cases;
    private final CountedInquiries inquiries;
    private final TransactionTemplate transaction;

    OrganisationCounts(CountedCases cases, CountedInquiries inquiries, PlatformTransactionManager transactions) {
        this.cases = cases;
        this.inquiries = inquiries;
        this.transaction = new TransactionTemplate(transactions);
        // The scope goes to the database at the begin of a transaction: another organisation needs another one.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setReadOnly(true);
    }

    /** As the acting person may see her organisation. */
    List<Count> seen(Period period, boolean own) {
        return inScope(period, own, true);
    }

    /** As somebody sees it who may open nothing. */
    List<Count> unseen(TenantId tenant, OrganisationId organisation, Period period) {
        var nobody = new Actor(tenant, organisation, "", NOBODY, "", Set.of());
        return Scope.of(nobody).get(() -> inScope(period, false, false));
    }

    private List<Count> inScope(Period period, boolean own, boolean open) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Count> found = new ArrayList<>(cases.count(period, own));
            found.addAll(inquiries.count(period, own, open));
            return found;
        }));
    }
}
