package de.lotse.casework.residence;

import static java.util.Comparator.comparing;

import de.lotse.casework.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What ends, opens or has to be looked at in all running cases that the acting person may open. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ResidenceDue {

    private static final int DAYS_BACK = 30;

    private final Residences residences;
    private final Clock clock;

    ResidenceDue(Residences residences, Clock clock) {
        this.residences = residences;
        this.clock = clock;
    }

    /** Titles that end within 90 days, gaps that open within 60, and what has passed in the last 30; the most urgent first. */
    public List<Due> ahead() {
        var today = LocalDate.now(clock);
        var pressing = residences.ofVisibleCases().stream()
                .filter(residence -> residence.member().isCurrent(today))
                .flatMap(residence -> Pressing.of(residence, today))
                .filter(one -> !one.warning().day().isBefore(today.minusDays(DAYS_BACK)));
        return Pressing.together(pressing)
                .map(ResidenceDue::due)
                .sorted(comparing(Due::day).thenComparing(Due::clientName))
                .toList();
    }

    private static Due due(List<Pressing> same) {
        var member = same.getFirst().member();
        var warning = same.getFirst().warning();
        var text = same.size() == 1 && member.isClient() ? Sentences.brief(warning) : Pressing.named(same);
        return new Due(member.caseId(), member.clientName(), warning.day(), text);
    }

    /**
     * Something to act on.
     *
     * @param day the last covered day, the day of a review, or the first day of what is not confirmed yet
     * @param text what ends or is to be checked, and for whom, unless it is the client alone
     */
    public record Due(CaseId caseId, String clientName, LocalDate day, String text) {}
}
