package de.lotse.casework.offers;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.members.CaseMembers;
import de.lotse.casework.plan.NewStep;
import de.lotse.casework.plan.StepAdding;
import de.lotse.kern.Option;
import de.lotse.network.OfferFinder;
import de.lotse.network.OfferFinder.Found;
import de.lotse.shared.NotFound;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way to an offer of somebody who has no account here: a step of the plan, which the organisation takes. */
@Service
@Transactional
class OfferSteps {

    private static final String TAB = "hilfeplan";
    private static final String KIND = "REFERRAL"; // of the code list support_action

    private final CaseHeads heads;
    private final CaseMembers members;
    private final OfferFinder offers;
    private final StepAdding plan;
    private final Once once;
    private final Clock clock;

    OfferSteps(CaseHeads heads, CaseMembers members, OfferFinder offers, StepAdding plan, Once once, Clock clock) {
        this.heads = heads;
        this.members = members;
        this.offers = offers;
        this.plan = plan;
        this.once = once;
        this.clock = clock;
    }

    /** @param choice with which it was found */
    OfferStepPage page(CaseId caseId, UUID offer, Choice choice) {
        var head = heads.openForChange(caseId, TAB);
        var found = found(offer);
        return page(head, found, OfferStepForm.of(found.name(), name(head, choice)), Errors.none());
    }

    /** Empty when it stands in the draft of the plan. */
    Optional<OfferStepPage> add(CaseId caseId, UUID offer, OfferStepForm form) {
        var head = heads.openForChange(caseId, TAB);
        var found = found(offer);
        var reading = new Reading(LocalDate.now(clock));
        form.check(reading);
        if (!reading.errors().any() && !added(head, found, form))
            reading.errors().reject("goal", t("casework.offers.step.goal.gone"));
        return reading.errors().any() ? Optional.of(page(head, found, form, reading.errors())) : Optional.empty();
    }

    private boolean added(CaseHead head, Found offer, OfferStepForm form) {
        var goal = Objects.requireNonNull(form.goal());
        if (plan.goals(head.id()).stream().noneMatch(one -> one.id().equals(goal))) return false;
        var due = new Reading(LocalDate.now(clock)).date("dueOn", form.dueOn()).orElse(null);
        var step = new NewStep(form.what(), "ORGANISATION", offer.organisationName(), KIND, due);
        once.run(form._once(), () -> {
            plan.add(head.id(), goal, step);
            return head.path(TAB);
        });
        return true;
    }

    private OfferStepPage page(CaseHead head, Found offer, OfferStepForm form, Errors errors) {
        var goals = plan.goals(head.id()).stream()
                .map(goal -> new Option(goal.id().toString(), goal.shortly()))
                .toList();
        return new OfferStepPage(head, offer, goals, form, errors);
    }

    private String name(CaseHead head, Choice choice) {
        var people = members.of(head.id(), LocalDate.now(clock));
        return people.stream()
                .filter(one -> one.id().equals(choice.member()))
                .findFirst()
                .orElse(people.getFirst())
                .name();
    }

    private Found found(UUID offer) {
        return offers.find(offer).orElseThrow(NotFound::new);
    }
}
