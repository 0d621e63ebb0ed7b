package de.lotse.casework.substitution;

import static de.lotse.web.Formats.date;
import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.CaseAccess;
import de.lotse.consent.CaseAccess.Membership;
import de.lotse.consent.Substitution;
import de.lotse.consent.Substitution.Extent;
import de.lotse.kern.Option;
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

/** Only the lead of a case lets somebody stand in; everybody else who works on it is refused. */
@Service
@Transactional
class SubstitutionService {

    private static final String PATH = "vertretung";

    private final CaseHeads heads;
    private final CaseAccess access;
    private final Substitution substitution;
    private final Substitutes substitutes;
    private final Timeline timeline;
    private final Once once;
    private final Clock clock;

    SubstitutionService(
            CaseHeads heads,
            CaseAccess access,
            Substitution substitution,
            Substitutes substitutes,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.access = access;
        this.substitution = substitution;
        this.substitutes = substitutes;
        this.timeline = timeline;
        this.once = once;
        this.clock = clock;
    }

    SubstitutionPage page(CaseId id) {
        return page(id, new SubstituteForm(null, t("web.day.today"), "", null, null), Errors.none());
    }

    SubstitutionPage page(CaseId id, SubstituteForm form, Errors errors) {
        var head = requireLead(heads.open(id, PATH));
        var today = LocalDate.now(clock);
        return new SubstitutionPage(head, substitutes.of(id, today), substitutes.colleagues(id, today), form, errors);
    }

    /** What is wrong with the form, with regard to those who work on the case already. */
    Errors check(CaseId id, SubstituteForm form) {
        var today = LocalDate.now(clock);
        var errors = form.check(today);
        if (!errors.any() && substitutes.worksOn(id, chosen(form), form.fromDay(today), form.toDay(today)))
            errors.reject("colleague", t("casework.substitution.overlap"));
        return errors;
    }

    /** Answers the path of the page to go to. */
    String add(CaseId id, SubstituteForm form) {
        return once.run(form._once(), () -> {
            var head = requireLead(heads.openForChange(id, PATH));
            var today = LocalDate.now(clock);
            var colleague = substitutes.colleagues(id, today).stream()
                    .filter(option -> option.value().equals(chosen(form).toString()))
                    .findFirst()
                    .orElseThrow(Forbidden::new);
            grant(head, colleague, form, today);
            return head.path(PATH);
        });
    }

    String end(CaseId id, UUID membership, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = requireLead(heads.openForChange(id, PATH));
            var today = LocalDate.now(clock);
            substitutes.of(id, today).stream()
                    .filter(one -> one.membershipId().equals(membership))
                    .findFirst()
                    .ifPresent(one -> {
                        substitution.endCover(id.value(), membership, today);
                        timeline.add(id, "substitutionEnded", clock.instant(), null, one.name());
                    });
            return head.path(PATH);
        });
    }

    private void grant(CaseHead head, Option colleague, SubstituteForm form, LocalDate today) {
        var from = form.fromDay(today);
        var to = form.toDay(today);
        var whole = open(head, new UserId(UUID.fromString(colleague.value())), form.isAgreed(), from, to);
        var told = t("casework.substitution.told", colleague.label(), date(from), date(to));
        timeline.add(head.id(), whole ? "substituted" : "substitutedLimited", clock.instant(), null, told);
    }

    /** Answers whether she sees the whole case: because the person agrees, or her consent names her. */
    private boolean open(CaseHead head, UserId user, boolean agreed, LocalDate from, LocalDate to) {
        var id = head.id().value();
        if (agreed) {
            access.addMember(id, user, Membership.SUBSTITUTE, from, to);
            return true;
        }
        var covered = substitution.cover(id, head.clientId().value(), user, from, to);
        if (covered.id() == null) throw new Forbidden();
        return covered.extent() == Extent.FULL;
    }

    private static UUID chosen(SubstituteForm form) {
        if (form.colleague() == null) throw new Forbidden();
        return form.colleague();
    }

    private static CaseHead requireLead(CaseHead head) {
        if (head.membership() != Membership.LEAD) throw new Forbidden();
        return head;
    }
}
