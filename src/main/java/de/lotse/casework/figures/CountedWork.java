package de.lotse.casework.figures;

import de.lotse.shared.Scope;
import java.util.List;
import org.springframework.stereotype.Component;

/** The counts behind a view, for who looks at it and for who reads a released report. */
@Component
class CountedWork {

    private final OrganisationCounts organisation;
    private final CityCounts city;

    CountedWork(OrganisationCounts organisation, CityCounts city) {
        this.organisation = organisation;
        this.city = city;
    }

    /** As the acting person may see it. */
    List<Count> seen(View view, Period period) {
        return switch (view) {
            case EIGENE -> organisation.seen(period, true);
            case ORGANISATION -> organisation.seen(period, false);
            case STADT -> city.run(period).counts();
        };
    }

    /** As somebody sees it who may open nothing: the reader of a released report. */
    List<Count> unseen(View view, Period period) {
        var actor = Scope.actor();
        return switch (view) {
            case EIGENE -> throw new IllegalArgumentException("a person's own cases are not released");
            case ORGANISATION -> organisation.unseen(actor.tenant(), actor.organisation(), period);
            case STADT -> city.run(period).counts();
        };
    }
}
