package de.lotse.reporting.threshold;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality decides which numbers are too small to be shown. */
@Service
@Transactional
class ThresholdService {

    /** Whoever sets the town up, and whoever watches over what is shown. */
    static final Set<Role> KEEPERS = Set.of(Role.TENANT_ADMIN, Role.DATA_PROTECTION);

    private final Thresholds thresholds;
    private final SettingLog log;
    private final Clock clock;

    ThresholdService(Thresholds thresholds, SettingLog log, Clock clock) {
        this.thresholds = thresholds;
        this.log = log;
        this.clock = clock;
    }

    ThresholdPage page() {
        require();
        return new ThresholdPage(ThresholdForm.of(thresholds.setting()), Errors.none(), List.of());
    }

    ThresholdPage page(ThresholdForm form, Errors errors) {
        require();
        return new ThresholdPage(form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    ThresholdPage conflictPage(ThresholdForm form) {
        require();
        var theirs = ThresholdForm.of(thresholds.setting());
        return new ThresholdPage(
                form.over(theirs.version()),
                Errors.none(),
                List.of(new ConflictRow(t("reporting.threshold.label"), form.smallest(), theirs.smallest())));
    }

    Errors check(ThresholdForm form) {
        require();
        return form.check(LocalDate.now(clock));
    }

    /** Answers false if somebody else has saved since the form was made. */
    boolean save(ThresholdForm form) {
        require();
        var before = String.valueOf(thresholds.here());
        if (!thresholds.set(form.setting())) return false;
        log.changed("disclosure", t("reporting.threshold.label"), before, form.smallest());
        return true;
    }

    private static void require() {
        Scope.require(KEEPERS);
    }
}
