package de.lotse.casework.emergency;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.asking.KnownNumbers;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.notices.Telling;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.BreakGlass;
import de.lotse.notifications.Notice;
import de.lotse.shared.Forbidden;
import de.lotse.shared.Role;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Right;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends emergency accesses. A case from which somebody is kept out is to her as if it were not there. */
@Service
@Transactional
class EmergencyService {

    static final Right RIGHT = new Right(
            20,
            "casework.emergency.right",
            Set.of(Role.CASE_MANAGER, Role.PROVIDER_LEAD),
            "GET " + EmergencyController.PATH);
    static final String TAB = "notfallzugriffe";

    private final KnownNumbers numbers;
    private final BreakGlass breakGlass;
    private final Emergencies emergencies;
    private final CaseHeads heads;
    private final Timeline timeline;
    private final AccessLog log;
    private final Telling telling;
    private final Once once;
    private final Clock clock;

    EmergencyService(
            KnownNumbers numbers,
            BreakGlass breakGlass,
            Emergencies emergencies,
            CaseHeads heads,
            Timeline timeline,
            AccessLog log,
            Telling telling,
            Once once,
            Clock clock) {
        this.numbers = numbers;
        this.breakGlass = breakGlass;
        this.emergencies = emergencies;
        this.heads = heads;
        this.timeline = timeline;
        this.log = log;
        this.telling = telling;
        this.once = once;
        this.clock = clock;
    }

    /** What is wrong; a number that leads nowhere is noted in the access log as well. */
    Errors check(EmergencyForm form) {
        RIGHT.require();
        var errors = form.check();
        if (!errors.any() && numbers.find(form.number()).isEmpty()) {
            errors.reject("number", t("casework.emergency.impossible"));
            log.record(Action.DENIED, "case", List.of(), "NONE:BREAK_GLASS");
        }
        return errors;
    }

    /** Answers the path of the case; for who may open it anyway nothing begins. */
    String begin(EmergencyForm form) {
        return once.run(form._once(), () -> {
            var caseId = numbers.find(form.number()).orElseThrow(Forbidden::new);
            if (!numbers.isOpen(Optional.of(caseId))) {
                var id = breakGlass.begin(caseId.value(), form.chosen(), form.reason());
                log.record(Action.VIEW, "case", caseId.value(), "BREAK_GLASS:" + id);
                timeline.add(
                        caseId,
                        "emergency",
                        clock.instant(),
                        null,
                        t(
                                "casework.emergency.told",
                                Scope.actor().name(),
                                t("casework.emergency.code." + form.code())));
                tell(caseId);
            }
            return "/faelle/" + caseId.value();
        });
    }

    private void tell(CaseId caseId) {
        telling.lead(caseId, Notice.urgent("casework.notices.emergency", "/faelle/" + caseId.value() + "/" + TAB));
        telling.roles(
                Scope.actor().organisation(),
                Set.of(Role.DATA_PROTECTION),
                Notice.urgent("casework.notices.emergency.review", ReviewService.PATH));
    }

    CaseEmergenciesPage page(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        return new CaseEmergenciesPage(head, emergencies.ofCase(caseId), clock.instant());
    }

    /** The user ends her own, the lead of the case ends all. Answers where to go. */
    String end(CaseId caseId, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.open(caseId, TAB);
            return switch (head.membership()) {
                case BREAK_GLASS -> {
                    breakGlass.end(caseId.value(), Scope.actor().user().value());
                    yield "/start";
                }
                case LEAD -> {
                    breakGlass.end(caseId.value(), null);
                    yield head.path(TAB);
                }
                case CO_WORKER, SUBSTITUTE, SUPERVISOR, CONFERENCE_GUEST -> throw new Forbidden();
            };
        });
    }
}
