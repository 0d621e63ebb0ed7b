package de.lotse.casework.workload;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality sets the light for all its organisations. */
@Service
@Transactional
class LightLimitsService {

    private final Workloads workloads;
    private final SettingLog log;
    private final Clock clock;

    LightLimitsService(Workloads workloads, SettingLog log, Clock clock) {
        this.workloads = workloads;
        this.log = log;
        this.clock = clock;
    }

    LightLimitsPage page() {
        require();
        return new LightLimitsPage(LightLimitsForm.of(workloads.limits()), Errors.none(), List.of());
    }

    LightLimitsPage page(LightLimitsForm form, Errors errors) {
        require();
        return new LightLimitsPage(form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    LightLimitsPage conflictPage(LightLimitsForm form) {
        require();
        var theirs = LightLimitsForm.of(workloads.limits());
        return new LightLimitsPage(
                form.over(theirs.version()),
                Errors.none(),
                List.of(
                        new ConflictRow(t("casework.workload.limits.amber"), form.amberFrom(), theirs.amberFrom()),
                        new ConflictRow(t("casework.workload.limits.red"), form.redFrom(), theirs.redFrom())));
    }

    LightLimitsForm.Read read(LightLimitsForm form) {
        require();
        return form.read(LocalDate.now(clock));
    }

    boolean save(Limits limits) {
        require();
        var before = LightLimitsForm.of(workloads.limits());
        if (!workloads.setLimits(limits)) return false;
        note("amber", before.amberFrom(), limits.amberFrom());
        note("red", before.redFrom(), limits.redFrom());
        return true;
    }

    private void note(String limit, String before, int after) {
        log.changed("workload", t("casework.workload.limits." + limit), before, String.valueOf(after));
    }

    private static void require() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
