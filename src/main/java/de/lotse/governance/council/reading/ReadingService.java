package de.lotse.governance.council.reading;

import de.lotse.documents.OfficePaper;
import de.lotse.governance.Decisions;
import de.lotse.governance.Decisions.Decision;
import de.lotse.governance.bodies.BodyRights;
import de.lotse.governance.council.CouncilPaper;
import de.lotse.governance.council.CouncilRevision;
import de.lotse.governance.council.CouncilRights;
import de.lotse.governance.council.OpenPaper;
import de.lotse.governance.council.Revisions;
import de.lotse.governance.council.annexes.Annexes;
import de.lotse.governance.council.budget.BudgetLines;
import de.lotse.governance.council.stations.Stations;
import de.lotse.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what there is to read. */
@Service
@Transactional
class ReadingService {

    private static final int PAGE = 50;

    private final PaperList list;
    private final CouncilRights rights;
    private final Revisions revisions;
    private final Stations stations;
    private final BudgetLines lines;
    private final Annexes annexes;
    private final Decisions decisions;
    private final Clock clock;

    ReadingService(
            PaperList list,
            CouncilRights rights,
            Revisions revisions,
            Stations stations,
            BudgetLines lines,
            Annexes annexes,
            Decisions decisions,
            Clock clock) {
        this.list = list;
        this.rights = rights;
        this.revisions = revisions;
        this.stations = stations;
        this.lines = lines;
        this.annexes = annexes;
        this.decisions = decisions;
        this.clock = clock;
    }

    ListPage list(PaperFilter filter) {
        var today = LocalDate.now(clock);
        var found = list.find(filter, today, PAGE + 1);
        return new ListPage(
                found.stream().limit(PAGE).toList(),
                found.size() > PAGE,
                filter,
                list.years(today),
                list.bodies(today),
                BodyRights.isKeeper());
    }

    /** @param number of the revision; null for the one that she reads without asking */
    PaperPage page(UUID id, @Nullable Integer number) {
        var open = rights.open(id);
        var readable = readable(open);
        var wanted = number == null ? open.shown() : number;
        var shown = readable.stream()
                .filter(one -> one.number() == wanted)
                .findFirst()
                .orElseThrow(NotFound::new);
        return new PaperPage(
                open,
                shown,
                readable,
                stations.of(id),
                lines.of(id, wanted),
                annexes.of(id, wanted),
                revisions.stamp(open.paper()),
                decisions.about(CouncilPaper.KIND, id).stream()
                        .collect(Collectors.toMap(Decision::id, Function.identity())));
    }

    OfficePaper sheet(UUID id, @Nullable Integer number) {
        return PaperSheet.of(page(id, number));
    }

    /** What is being written is read by whoever writes it. */
    private List<CouncilRevision> readable(OpenPaper open) {
        return revisions.of(open.paper().id()).stream()
                .filter(one -> open.keeper()
                        || one.submittedOn() != null && open.reads(one.text().publicity()))
                .toList();
    }
}
