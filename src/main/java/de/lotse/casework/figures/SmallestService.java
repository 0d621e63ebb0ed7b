package de.lotse.casework.figures;

import static de.lotse.web.Texts.t;

import de.lotse.kern.ConflictRow;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality decides which numbers are too small to be shown. */
@Service
@Transactional
class SmallestService {

    private final Smallest smallest;
    private final SettingLog log;
    private final Clock clock;

    SmallestService(Smallest smallest, SettingLog log, Clock clock) {
        this.smallest = smallest;
        this.log = log;
        this.clock = clock;
    }

    SmallestPage page() {
        require();
        return new SmallestPage(SmallestForm.of(smallest.setting()), Errors.none(), List.of());
    }

    SmallestPage page(SmallestForm form, Errors errors) {
        require();
        return new SmallestPage(form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    SmallestPage conflictPage(SmallestForm form) {
        require();
        var theirs = SmallestForm.of(smallest.setting());
        return new SmallestPage(
                form.over(theirs.version()),
                Errors.none(),
                List.of(new ConflictRow(t("casework.figures.smallest.label"), form.smallest(), theirs.smallest())));
    }

    Errors check(SmallestForm form) {
        require();
        return form.check(LocalDate.now(clock));
    }

    /** Answers false if somebody else has saved since the form was made. */
    boolean save(SmallestForm form) {
        require();
        var before = String.valueOf(smallest.here());
        if (!smallest.set(form.setting())) return false;
        log.changed("figures", t("casework.figures.smallest.label"), before, form.smallest());
        return true;
    }

    private static void require() {
        if (!Scope.actor().is(Role.TENANT_ADMIN)) throw new Forbidden();
    }
}
