package de.lotse.casework.plan;

import static de.lotse.casework.plan.PlanConfiguration.TAB;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.plan.Drafts.Draft;
import de.lotse.casework.timeline.Timeline;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.shared.Conflict;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins, shows, agrees and ends versions of the plan. */
@Service
@Transactional
class PlanService {

    private final CaseHeads heads;
    private final Drafts drafts;
    private final Plans plans;
    private final Goals goals;
    private final NextVersion next;
    private final PlanWords words;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    PlanService(
            CaseHeads heads,
            Drafts drafts,
            Plans plans,
            Goals goals,
            NextVersion next,
            PlanWords words,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.drafts = drafts;
        this.plans = plans;
        this.goals = goals;
        this.next = next;
        this.words = words;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    PlansPage overview(CaseId caseId) {
        var head = heads.open(caseId, TAB);
        var versions = plans.of(caseId);
        var agreed = versions.stream().filter(Plan::isAgreed).findFirst();
        return new PlansPage(
                head,
                agreed.map(plan -> page(head, plan, Errors.none())).orElse(null),
                versions.stream().filter(Plan::isDraft).findFirst().orElse(null),
                versions);
    }

    PlanPage page(CaseId caseId, UUID id) {
        var head = heads.open(caseId, TAB);
        return page(head, plans.get(caseId, id), Errors.none());
    }

    /** Begins a draft as a copy of the latest version; where there is a draft already, leads to it. */
    String begin(CaseId caseId) {
        var head = heads.openForChange(caseId, TAB);
        return plans.get(caseId, next.draft(caseId)).path(head);
    }

    AgreementPage agreementPage(CaseId caseId, UUID id) {
        return agreementPage(drafts.look(caseId, id), AgreementForm.EMPTY, Errors.none());
    }

    PlanResult<AgreementPage> agree(CaseId caseId, UUID id, AgreementForm form) {
        var head = heads.openForChange(caseId, TAB);
        var draft = new Draft(head, plans.lock(caseId, id));
        var current = plans.agreed(caseId).filter(plan -> !plan.id().equals(id)).orElse(null);
        var reading = new Reading(words.today());
        var agreement = form.read(words.today(), agreedOn(current), reading);
        checkCodes(agreement, reading.errors());
        var agreed = goals.of(caseId, id);
        if (agreed.isEmpty()) reading.errors().reject(t("casework.plan.agree.noGoal"));
        agreed.stream().filter(goal -> goal.ownWords().isEmpty()).forEach(goal -> reading.errors()
                .reject(t("casework.plan.agree.notAsked", goal.plainWords())));
        if (reading.errors().any()) return new PlanResult.Rejected<>(agreementPage(draft, form, reading.errors()));

        return new PlanResult.Kept<>(once.run(form._once(), () -> agree(draft, current, agreement)));
    }

    private String agree(Draft draft, @Nullable Plan current, Agreement agreement) {
        if (!draft.plan().isDraft()) throw new Conflict(draft.path());
        if (current != null) plans.end(current.id(), PlanStatus.SUPERSEDED, agreement.on());
        plans.agree(draft.caseId(), draft.id(), agreement);
        timeline.add(draft.caseId(), "plan_agreed", clock.instant(), draft.id(), "");
        return draft.path();
    }

    /** Ends the plan that holds, today. Throws {@link Conflict} if it is not the one that holds. */
    String end(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, TAB);
        var plan = plans.lock(caseId, id);
        if (plan.status() == PlanStatus.ENDED) return plan.path(head); // sent twice
        if (!plan.isAgreed()) throw new Conflict(plan.path(head));
        plans.end(id, PlanStatus.ENDED, words.today());
        timeline.add(caseId, "plan_ended", clock.instant(), id, "");
        return plan.path(head);
    }

    private PlanPage page(CaseHead head, Plan plan, Errors errors) {
        var terms = new ArrayList<>(words.agreement(plan));
        if (plan.agreement() != null)
            terms.add(new Term(t("casework.plan.nextMeeting"), PlanWords.nextMeeting(plan.agreement())));
        return new PlanPage(head, plan, words.views(head, plan.id()), List.copyOf(terms), words.today(), errors);
    }

    private void checkCodes(Agreement agreement, Errors errors) {
        words.checkCode(
                PlanWords.LANGUAGE,
                agreement.explainedIn(),
                "explainedIn",
                t("casework.plan.explainedIn.empty"),
                errors);
        words.checkCode(
                PlanWords.INTERPRETING,
                agreement.interpreting(),
                "interpreting",
                t("casework.plan.interpreting.empty"),
                errors);
    }

    private AgreementPage agreementPage(Draft draft, AgreementForm form, Errors errors) {
        return new AgreementPage(
                draft.head(),
                draft.plan(),
                form,
                Option.named("casework.plan.agreedHow.", AgreedHow.values()),
                words.options(PlanWords.LANGUAGE),
                words.options(PlanWords.INTERPRETING),
                errors);
    }

    private static @Nullable LocalDate agreedOn(@Nullable Plan plan) {
        return plan == null || plan.agreement() == null
                ? null
                : plan.agreement().on();
    }
}
