package de.lotse.casework.closure;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;
import static java.util.Comparator.comparingInt;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseCard;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseStates;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the page shows, from this feature and from those that contribute. */
@Component
class ClosurePages {

    private final Closures closures;
    private final OpenDecisions open;
    private final List<EvaluationCard> cards;
    private final ContactAttempts attempts;
    private final Proposals proposals;
    private final CaseStates states;
    private final Codes codes;
    private final Clock clock;

    ClosurePages(
            Closures closures,
            OpenDecisions open,
            ObjectProvider<EvaluationCard> cards,
            ContactAttempts attempts,
            Proposals proposals,
            CaseStates states,
            Codes codes,
            Clock clock) {
        this.closures = closures;
        this.open = open;
        this.cards = cards.stream().sorted(comparingInt(EvaluationCard::order)).toList();
        this.attempts = attempts;
        this.proposals = proposals;
        this.states = states;
        this.codes = codes;
        this.clock = clock;
    }

    ClosurePage of(
            CaseHead head, ClosureForm form, ReopeningForm reopening, Map<String, String> decisions, Errors errors) {
        var today = LocalDate.now(clock);
        var closure = head.status().isOpen() ? null : closures.of(head.id()).orElse(null);
        var rule = closures.rule(today);
        return new ClosurePage(
                head,
                cards(head),
                head.status().isOpen() ? open.of(head, decisions) : List.of(),
                reasons(today),
                recorded(head.id()),
                head.writable() ? proposals.of(head.id(), today).orElse(null) : null,
                form,
                errors,
                rule,
                rule.until(today),
                closure,
                terms(closure),
                reopening,
                closure != null && closure.mayBeReopenedOn(today),
                closure != null ? states.missing(head.id()) : List.of(),
                List.of());
    }

    /** Since the last contact. */
    List<Attempt> recorded(CaseId id) {
        return attempts.of(id);
    }

    /** Whether the person was not reached on enough days since the last contact, by what is recorded and what is typed. */
    boolean enoughAttempts(CaseId id, String typed, LocalDate today) {
        var days = attempts.of(id).stream().map(Attempt::on).toList();
        return Attempts.typed(typed, today)
                .after(attempts.lastContact(id).orElse(LocalDate.MIN))
                .and(days)
                .areEnough();
    }

    private List<CaseCard> cards(CaseHead head) {
        return cards.stream()
                .map(card -> card.of(head))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Option> reasons(LocalDate today) {
        return Option.of(codes.options(ClosureService.REASONS, today));
    }

    private List<Term> terms(@Nullable Closure closure) {
        if (closure == null) return List.of();
        var terms = new ArrayList<Term>();
        terms.add(term("closedOn", date(closure.closedOn())));
        terms.add(term("closedBy", closure.closedBy()));
        terms.add(term("reason", codes.label(ClosureService.REASONS, closure.reason())));
        if (!closure.attempts().isEmpty()) terms.add(term("attempts", closure.attempts()));
        terms.add(term("evaluation", closure.evaluation()));
        terms.add(term("followUpOn", closure.followUpOn() == null ? null : date(closure.followUpOn())));
        terms.add(term("retainUntil", date(closure.retainUntil())));
        terms.add(term("reopenUntil", date(closure.lastDayToReopen())));
        return List.copyOf(terms);
    }

    private static Term term(String field, @Nullable String value) {
        return new Term(t("casework.closure." + field), value);
    }
}
