package de.lotse.casework.team;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.shared.Forbidden;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works on a case sees who does; its lead adds and ends, and decides who is kept out. */
@Service
@Transactional
class TeamService {

    static final String PATH = "mitarbeit";
    static final String EXCLUSIONS = "ausschluss";

    private final CaseHeads heads;
    private final CaseAccess access;
    private final TeamMembers team;
    private final ExclusionDesk exclusions;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    TeamService(
            CaseHeads heads,
            CaseAccess access,
            TeamMembers team,
            ExclusionDesk exclusions,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.access = access;
        this.team = team;
        this.exclusions = exclusions;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    TeamPage page(CaseId id) {
        return page(id, MemberForm.fresh(), Errors.none(), ExclusionForm.EMPTY, Errors.none());
    }

    TeamPage page(CaseId id, MemberForm form, Errors errors) {
        return page(id, form, errors, ExclusionForm.EMPTY, Errors.none());
    }

    TeamPage page(CaseId id, ExclusionForm form, Errors errors) {
        return page(id, MemberForm.fresh(), Errors.none(), form, errors);
    }

    private TeamPage page(CaseId id, MemberForm form, Errors errors, ExclusionForm exclusion, Errors ofExclusion) {
        var head = heads.open(id, PATH);
        var led = head.membership() == Membership.LEAD;
        return new TeamPage(
                head,
                team.of(id, today()),
                team.candidates(id),
                form,
                errors,
                led ? exclusions.view(id, head.path(EXCLUSIONS), exclusion, ofExclusion) : null);
    }

    /** What is wrong with the form, with regard to those who work on the case already. */
    Errors check(CaseId id, MemberForm form) {
        requireLead(heads.open(id, PATH));
        var errors = form.check(today());
        if (errors.any()) return errors;
        if (form.membership() == Membership.CO_WORKER && !team.doesCaseWork(form.chosen()))
            errors.reject("role", t("casework.team.role.noCaseWork"));
        if (team.worksOn(id, form.chosen(), form.fromDay(today()), form.toDay(today())))
            errors.reject("colleague", t("casework.substitution.overlap"));
        return errors;
    }

    /** Answers the path of the page to go to. */
    String add(CaseId id, MemberForm form) {
        return once.run(form._once(), () -> {
            var head = requireLead(heads.openForChange(id, PATH));
            var colleague = team.candidates(id).stream()
                    .filter(one -> one.value().equals(form.chosen().toString()))
                    .findFirst()
                    .orElseThrow(Forbidden::new);
            var from = form.fromDay(today());
            var to = form.toDay(today());
            access.addMember(id.value(), new UserId(form.chosen()), form.membership(), from, to);
            timeline.add(
                    id,
                    form.membership() == Membership.SUPERVISOR ? "teamSupervised" : "teamJoined",
                    clock.instant(),
                    null,
                    to == null
                            ? t("casework.team.told", colleague.label(), date(from))
                            : t("casework.substitution.told", colleague.label(), date(from), date(to)));
            return head.path(PATH);
        });
    }

    /** Today is the last day; what has not begun is taken back. */
    String end(CaseId id, UUID membership, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = requireLead(heads.openForChange(id, PATH));
            team.of(id, today()).stream()
                    .filter(one -> one.id().equals(membership) && one.isEndedHere())
                    .findFirst()
                    .ifPresent(one -> {
                        access.endMember(id.value(), membership, today());
                        timeline.add(id, "teamLeft", clock.instant(), null, one.name());
                    });
            return head.path(PATH);
        });
    }

    Errors check(CaseId id, ExclusionForm form) {
        requireLead(heads.open(id, PATH));
        return exclusions.check(id, form);
    }

    /** A closed case needs it as well. */
    String exclude(CaseId id, ExclusionForm form) {
        return once.run(form._once(), () -> {
            var head = requireLead(heads.openForAftercare(id, PATH));
            exclusions.add(id, form);
            return head.path(PATH);
        });
    }

    String endExclusion(CaseId id, UUID exclusion, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = requireLead(heads.openForAftercare(id, PATH));
            exclusions.end(id, exclusion);
            return head.path(PATH);
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CaseHead requireLead(CaseHead head) {
        if (head.membership() != Membership.LEAD) throw new Forbidden();
        return head;
    }
}
