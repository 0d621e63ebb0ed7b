package de.lotse.casework.figures;

import de.lotse.shared.Scope;
import java.util.List;
import java.util.Optional;
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
            case OWN -> organisation.seen(period, true);
            case ORGANISATION -> organisation.seen(period, false);
            case CITY -> city.run(period).counts();
        };
    }

    /**
     * What the acting person could take away from the numbers of others: as {@link #seen}, where she knows cases among those counted; in the
     * city all of her own organisation, if she also works in it. Empty for who knows none.
     */
    Optional<List<Count>> known(View view, Period period) {
        var actor = Scope.actor();
        return switch (view) {
            case OWN -> Optional.empty();
            case ORGANISATION -> Optional.of(organisation.seen(period, false)).filter(CountedWork::hasSeen);
            case CITY ->
                View.ORGANISATION.isOpenTo(actor)
                        ? Optional.of(city.run(period).countsSeeing(actor.organisation()))
                        : Optional.empty();
        };
    }

    private static boolean hasSeen(List<Count> counts) {
        return counts.stream()
                .anyMatch(count -> count.cell().equals(Cell.total(Measure.PERSONS)) && count.unseen() < count.value());
    }

    /** As somebody sees it who may open nothing: the reader of a released report. */
    List<Count> unseen(View view, Period period) {
        var actor = Scope.actor();
        return switch (view) {
            case OWN -> throw new IllegalArgumentException("a person's own cases are not released");
            case ORGANISATION -> organisation.unseen(actor.tenant(), actor.organisation(), period);
            case CITY -> city.run(period).counts();
        };
    }
}
