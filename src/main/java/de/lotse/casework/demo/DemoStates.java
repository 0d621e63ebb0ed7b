package de.lotse.casework.demo;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CasePhase;
import de.lotse.casework.demo.DemoCase.Closing;
import de.lotse.casework.demo.DemoCase.Substitution;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.identity.Accounts;
import de.lotse.shared.Ids;
import de.lotse.tenancy.Codes;
import java.sql.Timestamp;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings a case into its state, and tells how it came there. */
@Component
class DemoStates {

    private static final int YEARS_KEPT = 3;

    private final JdbcClient jdbc;
    private final DemoCourse course;
    private final DemoTexts sealing;
    private final Codes codes;
    private final CaseAccess access;
    private final Accounts accounts;

    DemoStates(
            JdbcClient jdbc, DemoCourse course, DemoTexts sealing, Codes codes, CaseAccess access, Accounts accounts) {
        this.jdbc = jdbc;
        this.course = course;
        this.sealing = sealing;
        this.codes = codes;
        this.access = access;
        this.accounts = accounts;
    }

    void settle(CaseId id, DemoCase one, Days days) {
        write(id, one, days);
        course.tell(id, "opened", days.at(one.opened(), 9), id.value(), "");
        one.consents().stream()
                .findFirst()
                .ifPresent(consent -> course.tell(id, "activated", days.at(consent.day(), 11), null, ""));
        for (var i = 0; i < one.phases().size(); i++)
            course.tell(id, "phase", days.at(one.phases().get(i), 12), null, step(i));
        if (one.pause() != null)
            course.tell(
                    id,
                    "paused",
                    days.at(one.pause().day(), 15),
                    null,
                    one.pause().reason());
        if (one.substitute() != null) substitute(id, one.substitute(), days);
        if (one.closing() != null) close(id, one.closing(), days);
    }

    private void write(CaseId id, DemoCase one, Days days) {
        var closing = one.closing();
        jdbc.sql("""
                        update casework.case_file
                        set    status = :status, phase = :phase, closed_on = :closed, created_at = :created
                        where  id = :id""")
                .param("status", one.status().name())
                .param("phase", one.phase().name())
                .param("closed", closing == null ? null : days.on(closing.day()))
                .param("created", Timestamp.from(days.at(one.opened(), 9)))
                .param("id", id.value())
                .update();
    }

    private static String step(int phase) {
        var phases = CasePhase.values();
        return t(
                "casework.overview.phase.step",
                t("casework.phase." + phases[phase]),
                t("casework.phase." + phases[phase + 1]));
    }

    private void substitute(CaseId id, Substitution substitution, Days days) {
        var colleague = accounts.byUsername(substitution.user()).orElseThrow();
        var from = days.on(substitution.from());
        var to = days.on(substitution.to());
        access.addMember(id.value(), colleague.id(), Membership.SUBSTITUTE, from, to);
        var told = t("casework.substitution.told", colleague.name(), date(from), date(to));
        course.tell(id, "substituted", days.at(substitution.from() - 1, 16), null, told);
    }

    private void close(CaseId caseId, Closing closing, Days days) {
        var id = Ids.next();
        var on = days.on(closing.day());
        jdbc.sql("""
                        insert into casework.closure
                               (id, case_id, closed_on, reason, evaluation, attempts, follow_up_on, retain_until, closed_at)
                        values (:id, :case, :on, :reason, :evaluation, :attempts, :followUp, :until, :at)""")
                .param("id", id)
                .param("case", caseId.value())
                .param("on", on)
                .param("reason", closing.reason())
                .param("evaluation", sealing.ofCase(caseId, closing.evaluation(), "closure.evaluation", id))
                .param("attempts", sealing.ofCase(caseId, attempts(closing, days), "closure.attempts", id))
                .param("followUp", days.onOrNull(closing.followUp()))
                .param("until", on.plusYears(YEARS_KEPT))
                .param("at", Timestamp.from(days.at(closing.day(), 16)))
                .update();
        course.tell(
                caseId, "closed", days.at(closing.day(), 16), null, codes.label("closure_reason", closing.reason()));
    }

    /** As staff type them: each line begins with its day. */
    private static String attempts(Closing closing, Days days) {
        return closing.attempts().stream()
                .map(attempt -> date(days.on(attempt.day())) + ": " + attempt.text())
                .collect(Collectors.joining("\n"));
    }
}
