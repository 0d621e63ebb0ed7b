package de.lotse.casework.workload;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality sets the light for all its organisations. */
@Service
@Transactional
class LimitsService {

    private final Workloads workloads;
    private final Clock clock;

    LimitsService(Workloads workloads, Clock clock) {
        this.workloads = workloads;
        this.clock = clock;
    }

    LimitsPage page() {
        require();
        return new LimitsPage(LimitsForm.of(workloads.limits()), Errors.none(), List.of());
    }

    LimitsPage page(LimitsForm form, Errors errors) {
        require();
        return new LimitsPage(form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    LimitsPage conflictPage(LimitsForm form) {
        require();
        var theirs = LimitsForm.of(workloads.limits());
        return new LimitsPage(
                form.over(theirs.version()),
                Errors.none(),
                List.of(
                        new ConflictRow(t("casework.workload.limits.amber"), form.amberFrom(), theirs.amberFrom()),
                        new ConflictRow(t("casework.workload.limits.red"), form.redFrom(), theirs.redFrom())));
    }

    LimitsForm.Read read(LimitsForm form) {
        require();
        return form.read(LocalDate.now(clock));
    }

    boolean save(Limits limits) {
        require();
        return workloads.setLimits(limits);
    }

    private static void require() {
        if (!Scope.actor().is(Role.TENANT_ADMIN)) throw new Forbidden();
    }
}
