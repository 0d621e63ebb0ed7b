package de.lotse.casework.statutory;

import static de.lotse.web.Texts.t;

import de.lotse.casework.day.DayItem;
import de.lotse.casework.day.DayItems;
import de.lotse.casework.leadership.LeadTask;
import de.lotse.casework.leadership.LeadTasks;
import de.lotse.casework.protection.ProtectionTabs;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What waits for a second person: each for the lead, who decides, together for data protection. */
@Component
class ReviewsOfTheDay implements DayItems, LeadTasks {

    private final ReviewService reviews;
    private final Clock clock;

    ReviewsOfTheDay(ReviewService reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public List<DayItem> until(LocalDate day) {
        var waiting = reviews.waiting();
        return Scope.actor().is(Role.PROVIDER_LEAD) ? ofTheLead(waiting) : ofDataProtection(waiting);
    }

    private static List<DayItem> ofTheLead(List<Row> waiting) {
        return waiting.stream()
                .filter(row -> !row.mine())
                .map(row -> new DayItem(due(row), "casework.statutory.day.review", words(row), "", path(row)))
                .toList();
    }

    private List<DayItem> ofDataProtection(List<Row> waiting) {
        var emergencies = waiting.stream().filter(Row::emergency).toList();
        if (emergencies.isEmpty()) return List.of();
        var today = LocalDate.now(clock);
        var late = emergencies.stream().filter(row -> row.overdue(today)).count();
        var text = t("casework.statutory.day.emergencies", emergencies.size(), late);
        return List.of(
                new DayItem(due(emergencies.getFirst()), "casework.statutory.title", text, "", ProtectionTabs.SHARING));
    }

    @Override
    public List<LeadTask> open(LocalDate today) {
        return reviews.waiting().stream()
                .map(row -> new LeadTask(words(row), row.outcome(today), path(row)))
                .toList();
    }

    private static LocalDate due(Row row) {
        return Objects.requireNonNullElse(row.reviewBy(), row.decidedOn());
    }

    private static String words(Row row) {
        return t("casework.statutory.day.text", row.kind(), row.caseNumber());
    }

    private static String path(Row row) {
        return ReviewController.PATH + "/" + row.id();
    }
}
