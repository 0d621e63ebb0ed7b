package de.lotse.casework.team;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.transfers.RunningCases;
import de.lotse.casework.workload.Leading;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead of the organisation keeps somebody out of a case without opening it. One from which she is kept out herself is as if it were
 * not there.
 */
@Service
@Transactional
class LeadExclusionService {

    private static final String BASIS = "LEADERSHIP";

    private final RunningCases cases;
    private final ExclusionDesk exclusions;
    private final AccessLog log;
    private final Once once;

    LeadExclusionService(RunningCases cases, ExclusionDesk exclusions, AccessLog log, Once once) {
        this.cases = cases;
        this.exclusions = exclusions;
        this.log = log;
        this.once = once;
    }

    LeadExclusionPage page(CaseId id, ExclusionForm form, Errors errors) {
        var one = cases.of(List.of(id.value())).stream().findFirst().orElseThrow(NotFound::new);
        log.record(Action.VIEW, "case", id.value(), BASIS);
        return new LeadExclusionPage(one.number(), one.lead(), exclusions.view(id, path(id), form, errors));
    }

    Errors check(CaseId id, ExclusionForm form) {
        requireKnown(id);
        return exclusions.check(id, form);
    }

    String exclude(CaseId id, ExclusionForm form) {
        return once.run(form._once(), () -> {
            requireKnown(id);
            log.record(Action.CHANGE, "case", id.value(), BASIS);
            exclusions.add(id, form);
            return path(id);
        });
    }

    String end(CaseId id, UUID exclusion, @Nullable UUID key) {
        return once.run(key, () -> {
            requireKnown(id);
            log.record(Action.CHANGE, "case", id.value(), BASIS);
            exclusions.end(id, exclusion);
            return path(id);
        });
    }

    private void requireKnown(CaseId id) {
        Leading.require();
        if (cases.of(List.of(id.value())).isEmpty()) throw new NotFound();
    }

    private static String path(CaseId id) {
        return "/leitung/faelle/" + id.value() + "/ausschluss";
    }
}
