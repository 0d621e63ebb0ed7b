package de.lotse.casework.figures;

import de.lotse.shared.Actor;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Scope;
import de.lotse.shared.UserId;
import de.lotse.tenancy.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has each organisation counted under its own row-level security. For others than its own people that is done by nobody: an account
 * that may open no file, so that every number counts as unseen. Out of here come counts only (docs/adr/0008).
 */
@Component
class CountedWork {

    private static final UserId NOBODY = new UserId(new UUID(0, 0));

    private final CountedCases cases;
    private final CountedInquiries inquiries;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    CountedWork(
            CountedCases cases,
            CountedInquiries inquiries,
            Organisations organisations,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.inquiries = inquiries;
        this.organisations = organisations;
        this.transaction = new TransactionTemplate(transactions);
        // The scope goes to the database at the begin of a transaction: another organisation needs another one.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setReadOnly(true);
    }

    /** As the acting person may see it. */
    List<Count> seen(View view, Period period) {
        return switch (view) {
            case EIGENE -> inScope(period, true, true);
            case ORGANISATION -> inScope(period, false, true);
            case STADT -> ofAll(period);
        };
    }

    /** As somebody sees it who may open nothing: the reader of a released report. */
    List<Count> unseen(View view, Period period) {
        var actor = Scope.actor();
        return switch (view) {
            case EIGENE -> throw new IllegalArgumentException("a person's own cases are not released");
            case ORGANISATION -> of(actor.organisation(), actor.organisationName(), period);
            case STADT -> ofAll(period);
        };
    }

    /** Persons are distinct in each organisation and added up: nobody may know that one of them is known to two. */
    private List<Count> ofAll(Period period) {
        var all = new ArrayList<Count>();
        for (var organisation : organisations.all()) {
            for (var count : of(organisation.id(), organisation.name(), period)) {
                all.add(count);
                if (count.cell().dimension() == Dimension.TOTAL)
                    all.add(count.at(
                            Dimension.ORGANISATION, organisation.id().value().toString()));
            }
        }
        return Count.sum(all);
    }

    private List<Count> of(OrganisationId organisation, String name, Period period) {
        var tenant = Scope.actor().tenant();
        var nobody = new Actor(tenant, organisation, name, NOBODY, "", Set.of());
        return Scope.of(nobody).get(() -> inScope(period, false, false));
    }

    private List<Count> inScope(Period period, boolean own, boolean open) {
        var counts = transaction.execute(status -> {
            List<Count> found = new ArrayList<>(cases.count(period, own));
            found.addAll(inquiries.count(period, own, open));
            return found;
        });
        return counts == null ? List.of() : counts;
    }
}
