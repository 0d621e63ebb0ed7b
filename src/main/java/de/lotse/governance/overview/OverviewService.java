package de.lotse.governance.overview;

import static de.lotse.web.Texts.t;

import de.lotse.governance.BodyMatters;
import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.decisions.BodyDecisions;
import de.lotse.governance.meetings.Meetings;
import de.lotse.governance.members.Member;
import de.lotse.governance.members.Members;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.overview.BodyPages.Matters;
import de.lotse.governance.tasks.BodyTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class OverviewService {

    private static final int LATEST = 5;
    private static final int PAGE = 50;

    private final Overview overview;
    private final BodyRights rights;
    private final Members members;
    private final Meetings meetings;
    private final AgendaItems items;
    private final BodyDecisions decisions;
    private final BodyTasks tasks;
    private final List<BodyMatters> matters;
    private final CouncilOrders orders;
    private final Clock clock;

    OverviewService(
            Overview overview,
            BodyRights rights,
            Members members,
            Meetings meetings,
            AgendaItems items,
            BodyDecisions decisions,
            BodyTasks tasks,
            List<BodyMatters> matters,
            CouncilOrders orders,
            Clock clock) {
        this.overview = overview;
        this.rights = rights;
        this.members = members;
        this.meetings = meetings;
        this.items = items;
        this.decisions = decisions;
        this.tasks = tasks;
        this.matters = matters;
        this.orders = orders;
        this.clock = clock;
    }

    BodyPages.All all() {
        var today = LocalDate.now(clock);
        return new BodyPages.All(overview.all(today), BodyRights.isKeeper(), today);
    }

    BodyPages.One one(UUID id) {
        var open = rights.open(id);
        var latest = decisions.latest(id, 0, LATEST + 1);
        Predicate<Member> isOver = member -> member.to() != null && member.to().isBefore(open.today());
        var all = members.of(id);
        return new BodyPages.One(
                open,
                all.stream().filter(isOver.negate()).toList(),
                all.stream().filter(isOver).toList(),
                meetings.ahead(id, open.today()),
                meetings.before(id, open.today(), 0, LATEST),
                items.waiting(id),
                latest.stream().limit(LATEST).toList(),
                latest.size() > LATEST,
                tasks.open(id),
                tasks.ended(id, LATEST),
                matters(id),
                orders.openOf(id, open.today()));
    }

    private List<Matters> matters(UUID id) {
        return matters.stream()
                .map(each -> new Matters(t(each.titleKey()), each.of(id)))
                .filter(each -> !each.list().isEmpty())
                .toList();
    }

    BodyPages.Meetings meetings(UUID id, int page) {
        var open = rights.open(id);
        var at = Math.max(1, Math.min(page, 10_000));
        var found = meetings.before(id, open.today(), (at - 1) * PAGE, PAGE + 1);
        return new BodyPages.Meetings(
                open.body(), found.stream().limit(PAGE).toList(), open.today(), at, found.size() > PAGE);
    }

    BodyPages.Resolutions resolutions(UUID id, int page) {
        var body = rights.open(id).body();
        var at = Math.max(1, Math.min(page, 10_000));
        var found = decisions.latest(id, (at - 1) * PAGE, PAGE + 1);
        return new BodyPages.Resolutions(body, found.stream().limit(PAGE).toList(), at, found.size() > PAGE);
    }
}
