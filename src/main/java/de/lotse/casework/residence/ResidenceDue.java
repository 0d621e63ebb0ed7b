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
public class ResidenceDue {

    private static final int DAYS_BACK = 30;

    private final Residences residences;
    private final Sentences sentences;
    private final Clock clock;

    ResidenceDue(Residences residences, Sentences sentences, Clock clock) {
        this.residences = residences;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Titles that end within 90 days, gaps that open within 60, and what has passed in the last 30; the most urgent first. */
    public List<Due> ahead() {
        var today = LocalDate.now(clock);
        return residences.ofVisibleCases().stream()
                .filter(residence -> residence.member().isCurrent(today))
                .flatMap(residence -> residence.warnings(today, Horizons.USUAL).stream()
                        .filter(warning -> !warning.day().isBefore(today.minusDays(DAYS_BACK)))
                        .map(warning -> due(residence.member(), warning, today)))
                .sorted(comparing(Due::day).thenComparing(Due::clientName))
                .toList();
    }

    private Due due(Member member, Warning warning, LocalDate today) {
        return new Due(member.caseId(), member.clientName(), warning.day(), sentences.of(member, warning, today));
    }

    /**
     * Something to act on.
     *
     * @param day the last covered day, the day of a review, or the first day of what is not confirmed yet
     * @param text a sentence that names the person, the title or domain, and the gap
     */
    public record Due(CaseId caseId, String clientName, LocalDate day, String text) {}
}
