package de.lotse.casework.retention;

import static de.lotse.web.Texts.t;

import de.lotse.casework.settings.Changes;
import de.lotse.shared.NotFound;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.tenancy.SettingLog;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The municipality settles for all its organisations how long what is closed is kept. */
@Service
@Transactional
class RetentionService {

    private static final List<Integer> YEARS = List.of(1, 2, 3, 5, 10, 30);

    private final RetentionRules rules;
    private final DueRecords due;
    private final SettingLog log;
    private final Changes changes;
    private final Clock clock;

    RetentionService(RetentionRules rules, DueRecords due, SettingLog log, Changes changes, Clock clock) {
        this.rules = rules;
        this.due = due;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    RetentionPage page() {
        return page(null, Errors.none(), false);
    }

    /** @param typed what comes back to its part of the page */
    RetentionPage page(@Nullable RetentionForm typed, Errors errors, boolean outdated) {
        require();
        var parts = Stream.of(RecordKind.values())
                .map(kind -> part(kind, typed, outdated))
                .toList();
        return new RetentionPage(parts, errors, outdated, changes.of(RetentionPage.AREA), today());
    }

    RetentionForm.Read read(RetentionForm form) {
        require();
        return form.read(today());
    }

    /** Answers false if somebody else has settled another one since the form was made. */
    boolean settle(RetentionForm form, RetentionRule rule) {
        require();
        var kind = form.about().orElseThrow(NotFound::new);
        var before = rules.on(kind, rule.validFrom() == null ? today() : rule.validFrom());
        if (!rules.settle(kind, rule, form.version(), clock.instant())) return false;
        log.changed(RetentionPage.AREA, RetentionPage.name(kind), words(before), words(rule));
        return true;
    }

    private RetentionPage.Part part(RecordKind kind, @Nullable RetentionForm typed, boolean outdated) {
        var rule = rules.on(kind, today());
        var count = rules.count(kind);
        var form = typed != null && typed.kind().equals(kind.name())
                ? outdated ? typed.over(count) : typed
                : RetentionForm.of(kind, rule, today(), count);
        return new RetentionPage.Part(
                kind,
                rule,
                rules.after(kind, today()).orElse(null),
                due.of(kind, today()),
                due.dueAfter(kind, YEARS, today()),
                form,
                today());
    }

    private static String words(RetentionRule rule) {
        var from = rule.validFrom();
        var years = t("casework.retention.years", rule.years());
        var note = rule.note();
        var basis = note == null ? t("casework.retention.proposed") : note;
        return from == null ? years + ", " + basis : t("casework.retention.words", years, Formats.date(from), basis);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void require() {
        Scope.require(Role.TENANT_ADMIN);
    }
}
