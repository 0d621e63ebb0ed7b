package de.lotse.casework.walkin;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.NameFinding;
import de.lotse.casework.search.NumberFinding;
import de.lotse.casework.walkin.WalkIn.Outcome;
import de.lotse.casework.walkin.WalkInPages.CasePage;
import de.lotse.web.Once;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A visit of somebody whose case is running: it is found, and the talk goes on there. */
@Service
@Transactional
class GoingOn {

    private static final String TAB = "verlauf";

    private final Visits visits;
    private final NameFinding names;
    private final NumberFinding numbers;
    private final CaseHeads heads;
    private final AccessLog log;
    private final Once once;

    GoingOn(Visits visits, NameFinding names, NumberFinding numbers, CaseHeads heads, AccessLog log, Once once) {
        this.visits = visits;
        this.names = names;
        this.numbers = numbers;
        this.heads = heads;
        this.log = log;
        this.once = once;
    }

    CasePage cases(UUID id, @Nullable String typed) {
        var one = visits.present(id);
        var q = typed == null ? one.name() : typed.strip();
        var found = Stream.concat(numbers.cases(q).stream(), names.persons(q).stream())
                .distinct()
                .toList();
        visits.record(Action.VIEW, id);
        log.record(Action.SEARCH, "case", ids(found), "MEMBERSHIP");
        return new CasePage(one, q, found);
    }

    /** Answers the path of the contact that is to be recorded. Throws {@link de.lotse.shared.NotFound} for a case that is not to be seen. */
    String in(UUID id, CaseId caseId, @Nullable UUID key) {
        WalkInAccess.require();
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, TAB);
            visits.end(id, Outcome.CASE, caseId);
            return head.path("kontakte") + "?anlass=" + id;
        });
    }

    private static List<UUID> ids(List<FoundPerson> found) {
        return found.stream().map(one -> one.caseId().value()).distinct().toList();
    }
}
