package de.lotse.casework.exports;

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

/** The municipality says for all its organisations how many are many. */
@Service
@Transactional
class ExportLimitService {

    private final ExportLimits limits;
    private final SettingLog log;
    private final Clock clock;

    ExportLimitService(ExportLimits limits, SettingLog log, Clock clock) {
        this.limits = limits;
        this.log = log;
        this.clock = clock;
    }

    ExportLimitPage page() {
        require();
        return new ExportLimitPage(stored(), Errors.none(), List.of());
    }

    ExportLimitPage page(ExportLimitForm form, Errors errors) {
        require();
        return new ExportLimitPage(form, errors, List.of());
    }

    /** The form once more, beside what somebody else has saved. */
    ExportLimitPage conflictPage(ExportLimitForm form) {
        require();
        var theirs = stored();
        return new ExportLimitPage(
                new ExportLimitForm(form.persons(), theirs.version()),
                Errors.none(),
                List.of(new ConflictRow(t("casework.exports.limit.persons"), form.persons(), theirs.persons())));
    }

    Errors check(ExportLimitForm form) {
        require();
        return form.read(LocalDate.now(clock)).errors();
    }

    /** After {@link #check} found nothing. Answers false if somebody else saved meanwhile. */
    boolean save(ExportLimitForm form) {
        require();
        var before = limits.get().persons();
        var persons = Integer.parseInt(form.persons());
        if (!limits.set(persons, form.version())) return false;
        log.changed("exports", t("casework.exports.limit.persons"), String.valueOf(before), String.valueOf(persons));
        return true;
    }

    private ExportLimitForm stored() {
        var limit = limits.get();
        return new ExportLimitForm(Integer.toString(limit.persons()), limit.version());
    }

    private static void require() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
