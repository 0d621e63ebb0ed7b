package de.lotse.casework.overview;

import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparingInt;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.ActivationCheck.Missing;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.cases.CaseStates;
import de.lotse.casework.cases.CaseStatus;
import de.lotse.kern.ConflictRow;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

@Service
@Transactional
class OverviewService {

    private static final Set<CaseStatus> WAITING = Set.of(CaseStatus.OPENING, CaseStatus.PAUSED);

    private final CaseHeads heads;
    private final CaseStates states;
    private final List<OverviewCard> cards;
    private final Once once;

    OverviewService(CaseHeads heads, CaseStates states, List<OverviewCard> cards, Once once) {
        this.heads = heads;
        this.states = states;
        this.cards = cards.stream().sorted(comparingInt(OverviewCard::order)).toList();
        this.once = once;
    }

    OverviewPage page(CaseId id) {
        return page(heads.open(id, ""), StateForm.EMPTY, PhaseForm.EMPTY, Errors.none(), List.of());
    }

    OverviewPage rejected(CaseId id, StateForm form, Errors errors) {
        return page(heads.open(id, ""), form, PhaseForm.EMPTY, errors, List.of());
    }

    OverviewPage rejected(CaseId id, PhaseForm form, Errors errors) {
        return page(heads.open(id, ""), StateForm.EMPTY, form, errors, List.of());
    }

    OverviewPage outdated(CaseId id, StateForm form) {
        var head = heads.open(id, "");
        var row = new ConflictRow(
                t("casework.cases.status"),
                t("casework.status." + form.state()),
                t("casework.status." + head.status()));
        return page(head, form, PhaseForm.EMPTY, Errors.none(), List.of(row));
    }

    OverviewPage outdated(CaseId id, PhaseForm form) {
        var head = heads.open(id, "");
        var row = new ConflictRow(
                t("casework.cases.phase"), t("casework.phase." + form.phase()), t("casework.phase." + head.phase()));
        return page(head, StateForm.EMPTY, form, Errors.none(), List.of(row));
    }

    /**
     * @return where to go; empty if something is missing without which the case may not go on
     * @throws de.lotse.shared.Conflict if the case has changed since the form was shown
     */
    Optional<String> change(CaseId id, StateForm form) {
        var refused = new AtomicBoolean();
        var path = once.run(form._once(), () -> {
            var head = heads.openForChange(id, "");
            if (form.state().equals("PAUSED")) states.pause(head, form.version(), form.reason());
            else refused.set(!states.resume(head, form.version(), form.reason()).isEmpty());
            return head.path("");
        });
        if (!refused.get()) return Optional.of(path);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly(); // nor is it noted that the form was sent
        return Optional.empty();
    }

    /** Throws {@link de.lotse.shared.Conflict} if the case has changed since the form was shown. */
    String enter(CaseId id, PhaseForm form) {
        return once.run(form._once(), () -> {
            var head = heads.openForChange(id, "");
            var step = t(
                    "casework.overview.phase.step",
                    t("casework.phase." + head.phase()),
                    t("casework.phase." + form.chosen()));
            states.enter(head, form.version(), form.chosen(), step);
            return head.path("");
        });
    }

    private OverviewPage page(
            CaseHead head, StateForm state, PhaseForm phase, Errors errors, List<ConflictRow> conflict) {
        var shown = cards.stream()
                .map(card -> card.of(head))
                .flatMap(Optional::stream)
                .toList();
        List<Missing> missing = WAITING.contains(head.status()) ? states.missing(head.id()) : List.of();
        return new OverviewPage(head, shown, missing, state, phase, errors, conflict);
    }
}
