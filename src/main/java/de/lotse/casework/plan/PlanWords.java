package de.lotse.casework.plan;

import static de.lotse.web.Texts.t;
import static java.util.stream.Collectors.groupingBy;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.members.CaseMember;
import de.lotse.casework.members.CaseMembers;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words for what is kept as codes: what can be chosen, and what was. */
@Component
class PlanWords {

    static final String LANGUAGE = "language";
    static final String INTERPRETING = "interpreter_mode";
    static final String BARRIER = "barrier_type";
    private static final String LIFE_AREA = "life_area";
    private static final String LEGAL_DOMAIN = "legal_domain";
    private static final String KIND = "support_action";

    private final Goals goals;
    private final Steps steps;
    private final Progress progress;
    private final Codes codes;
    private final CaseMembers members;
    private final Clock clock;

    PlanWords(Goals goals, Steps steps, Progress progress, Codes codes, CaseMembers members, Clock clock) {
        this.goals = goals;
        this.steps = steps;
        this.progress = progress;
        this.codes = codes;
        this.members = members;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The goals of a version with their steps and what has become of them. */
    List<GoalView> views(CaseHead head, UUID plan) {
        var people = members.of(head.id(), today());
        var states = progress.states(head.id());
        var ratings = progress.latestRatings(head.id());
        var byGoal = steps.of(head.id(), plan).stream()
                .map(step -> view(head, step, states.getOrDefault(step.id(), StepState.planned(step.id())), people))
                .collect(groupingBy(view -> view.step().goal()));
        return goals.of(head.id(), plan).stream()
                .map(goal -> new GoalView(
                        goal, lifeArea(goal), ratings.get(goal.id()), byGoal.getOrDefault(goal.id(), List.of())))
                .toList();
    }

    StepView view(CaseHead head, Step step, StepState state) {
        return view(head, step, state, members.of(head.id(), today()));
    }

    private StepView view(CaseHead head, Step step, StepState state, List<CaseMember> people) {
        return new StepView(
                step,
                state,
                who(head, step),
                whom(step.member(), people),
                codes.label(KIND, step.kind()),
                step.legalDomain().isEmpty() ? "" : codes.label(LEGAL_DOMAIN, step.legalDomain()),
                state.barrier().isEmpty() ? "" : codes.label(BARRIER, state.barrier()));
    }

    String lifeArea(Goal goal) {
        return goal.lifeArea().isEmpty() ? "" : codes.label(LIFE_AREA, goal.lifeArea());
    }

    String label(String list, String code) {
        return codes.label(list, code);
    }

    /** How a version was agreed and ended, in words and without the next meeting; empty for a draft. */
    List<Term> agreement(Plan plan) {
        var agreement = plan.agreement();
        if (agreement == null) return List.of();
        var terms = new ArrayList<Term>();
        terms.add(new Term(t("casework.plan.agreedOn"), Formats.date(agreement.on())));
        terms.add(new Term(t("casework.plan.agreedHow"), t("casework.plan.agreedHow." + agreement.how())));
        if (!agreement.witness().isEmpty()) terms.add(new Term(t("casework.plan.witness"), agreement.witness()));
        terms.add(new Term(t("casework.plan.explainedIn"), label(LANGUAGE, agreement.explainedIn())));
        terms.add(new Term(t("casework.plan.interpreting"), label(INTERPRETING, agreement.interpreting())));
        if (!agreement.interpreter().isEmpty())
            terms.add(new Term(t("casework.plan.interpreter"), agreement.interpreter()));
        if (plan.endedOn() != null) terms.add(new Term(t("casework.plan.endedOn"), Formats.date(plan.endedOn())));
        return List.copyOf(terms);
    }

    static String nextMeeting(Agreement agreement) {
        var day = agreement.nextMeetingOn() == null ? "" : Formats.date(agreement.nextMeetingOn());
        if (day.isEmpty() || agreement.nextMeetingAt().isEmpty()) return day + agreement.nextMeetingAt();
        return t("casework.plan.nextMeeting.both", day, agreement.nextMeetingAt());
    }

    List<Option> lifeAreas() {
        return options(LIFE_AREA);
    }

    /** @param kind that the step has already, though it may not be offered any more; empty for a new one */
    StepChoices stepChoices(CaseId caseId, @Nullable UUID chosen, String kind) {
        return new StepChoices(
                Option.named("casework.plan.responsible.", Responsible.values()),
                options(KIND, kind),
                options(LEGAL_DOMAIN),
                members.of(caseId, today()).stream()
                        .filter(member -> member.current() || member.id().equals(chosen))
                        .map(member -> new Option(member.id().toString(), member.name()))
                        .toList());
    }

    List<Option> options(String list) {
        return options(list, "");
    }

    /** @param held what the record holds already; empty if it is new */
    List<Option> options(String list, String held) {
        return Option.of(codes, list, today(), held);
    }

    /** Finds a life area that is in no list. */
    void check(Goal goal, Errors errors) {
        checkCode(LIFE_AREA, goal.lifeArea(), "lifeArea", t("casework.plan.lifeArea.empty"), errors);
    }

    /** Finds codes and members that cannot be chosen. */
    void check(CaseId caseId, Step step, Errors errors) {
        checkCode(KIND, step.kind(), "kind", t("casework.plan.kind.empty"), errors);
        checkCode(LEGAL_DOMAIN, step.legalDomain(), "legalDomain", t("casework.plan.legalDomain.unknown"), errors);
        if (step.member() != null
                && members.of(caseId, today()).stream()
                        .noneMatch(one -> one.id().equals(step.member())))
            errors.reject("member", t("casework.plan.member.unknown"));
    }

    void checkCode(String list, String code, String field, String message, Errors errors) {
        if (!code.isEmpty() && codes.find(list, code) == null) errors.reject(field, message);
    }

    private static String who(CaseHead head, Step step) {
        return switch (step.responsible()) {
            case CLIENT -> head.clientName();
            case CASE_MANAGER -> t("casework.plan.who.caseManager", head.leadName());
            case ORGANISATION -> step.organisation();
        };
    }

    private static String whom(@Nullable UUID member, List<CaseMember> people) {
        return people.stream()
                .filter(one -> one.id().equals(member))
                .map(CaseMember::name)
                .findFirst()
                .orElse("");
    }
}
