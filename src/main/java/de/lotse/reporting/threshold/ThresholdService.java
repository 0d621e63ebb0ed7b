package de.lotse.reporting.threshold;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.reporting.Quarter;
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
    private final QuarterRules rules;
    private final SettingLog log;
    private final Clock clock;

    ThresholdService(Thresholds thresholds, QuarterRules rules, SettingLog log, Clock clock) {
        this.thresholds = thresholds;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    ThresholdPage page() {
        require();
        return page(known(), Errors.none(), List.of());
    }

    ThresholdPage page(ThresholdForm form, Errors errors) {
        require();
        return page(form, errors, List.of());
    }

    private ThresholdPage page(ThresholdForm form, Errors errors, List<ConflictRow> conflicts) {
        return new ThresholdPage(form, now(), rules.isByMonth(now()), errors, conflicts);
    }

    private ThresholdForm known() {
        return ThresholdForm.of(thresholds.setting(), rules.isByMonth(now().next()));
    }

    private Quarter now() {
        return Quarter.of(LocalDate.now(clock));
    }

    /** The form once more, beside what somebody else has saved. */
    ThresholdPage conflictPage(ThresholdForm form) {
        require();
        var theirs = known();
        return page(
                form.over(theirs.version()),
                Errors.none(),
                List.of(
                        new ConflictRow(t("reporting.threshold.label"), form.smallest(), theirs.smallest()),
                        new ConflictRow(label(), form.telling(), theirs.telling())));
    }

    Errors check(ThresholdForm form) {
        require();
        return form.check(LocalDate.now(clock));
    }

    /** Answers false if somebody else has saved since the form was made. */
    boolean save(ThresholdForm form) {
        require();
        var before = known();
        if (!thresholds.set(form.setting())) return false;
        log.changed("disclosure", t("reporting.threshold.label"), before.smallest(), form.smallest());
        if (!before.telling().equals(form.telling())) tell(before, form);
        return true;
    }

    private void tell(ThresholdForm before, ThresholdForm form) {
        rules.set(now().next(), Boolean.TRUE.equals(form.byMonth()));
        log.changed("disclosure", label(), before.telling(), form.telling());
    }

    private String label() {
        return t("reporting.telling.label", now().next().label());
    }

    private static void require() {
        Scope.require(KEEPERS);
    }
}
