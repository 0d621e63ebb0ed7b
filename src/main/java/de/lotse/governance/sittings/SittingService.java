package de.lotse.governance.sittings;

import de.lotse.governance.agenda.AgendaItems;
import de.lotse.governance.attendance.Attendances;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.decisions.BodyDecisions;
import de.lotse.governance.meetings.Meetings;
import de.lotse.governance.meetings.MinutesHead;
import de.lotse.governance.meetings.Sealing;
import de.lotse.governance.orders.CouncilOrders;
import de.lotse.governance.papers.Papers;
import de.lotse.governance.tasks.BodyTasks;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SittingService {

    private final BodyRights rights;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Papers papers;
    private final BodyDecisions decisions;
    private final Attendances attendances;
    private final Sealing sealing;
    private final BodyTasks tasks;
    private final CouncilOrders orders;

    SittingService(
            BodyRights rights,
            Meetings meetings,
            AgendaItems items,
            Papers papers,
            BodyDecisions decisions,
            Attendances attendances,
            Sealing sealing,
            BodyTasks tasks,
            CouncilOrders orders) {
        this.rights = rights;
        this.meetings = meetings;
        this.items = items;
        this.papers = papers;
        this.decisions = decisions;
        this.attendances = attendances;
        this.sealing = sealing;
        this.tasks = tasks;
        this.orders = orders;
    }

    SittingPage page(UUID body, UUID id) {
        var open = rights.open(body);
        var meeting = meetings.get(body, id);
        var revisions = sealing.revisions(id);
        return new SittingPage(
                open,
                meeting,
                items.of(id),
                open.runsMeetings() ? items.waiting(body) : java.util.List.of(),
                papers.of(id),
                decisions.of(id),
                attendances.of(meeting),
                !revisions.isEmpty() && revisions.stream().allMatch(MinutesHead::isApproved),
                revisions.stream()
                        .filter(one -> open.runsMeetings() || one.state() != MinutesHead.State.DRAFT)
                        .toList(),
                tasks.of(id),
                orders.of(id, open.today()));
    }
}
