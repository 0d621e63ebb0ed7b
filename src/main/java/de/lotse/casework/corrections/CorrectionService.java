package de.lotse.casework.corrections;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.casework.CaseId;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.reminders.Reminders;
import de.lotse.casework.reminders.Reminders.Origin;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.Compartments;
import de.lotse.consent.Compartments.Compartment;
import de.lotse.shared.Forbidden;
import de.lotse.shared.NotFound;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CorrectionService {

    private static final String TAB = "verlauf";

    private final CaseHeads heads;
    private final List<CorrectableThings> things;
    private final Compartments compartments;
    private final Corrections corrections;
    private final CorrectionRequests requests;
    private final Reminders reminders;
    private final Readers readers;
    private final Timeline timeline;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    CorrectionService(
            CaseHeads heads,
            List<CorrectableThings> things,
            Compartments compartments,
            Corrections corrections,
            CorrectionRequests requests,
            Reminders reminders,
            Readers readers,
            Timeline timeline,
            AccessLog log,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.things = things;
        this.compartments = compartments;
        this.corrections = corrections;
        this.requests = requests;
        this.reminders = reminders;
        this.readers = readers;
        this.timeline = timeline;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    CorrectionPage page(String path, CaseId caseId, UUID id, CorrectionForm form) {
        var head = heads.openForAftercare(caseId, TAB);
        return page(path, head, find(path, caseId, id), form, Errors.none());
    }

    /** For the author who wrote it standing in for somebody, and does not see the case any more; empty for everybody else. */
    Optional<LatePage> late(String path, CaseId caseId, UUID id) {
        return of(path).find(caseId, id)
                .filter(thing -> thing.author().equals(Scope.actor().user().value()))
                .filter(thing -> compartments.of(thing.id()).isEmpty()) // the lead must not learn of it
                .flatMap(thing -> requests.leadForFormerSubstitute(caseId, thing.recordedAt())
                        .map(lead -> new LatePage(
                                thing.kind(), lead, action(path, caseId, id), requests.isAsked(caseId, id))));
    }

    private static String action(String path, CaseId caseId, UUID id) {
        return "/faelle/" + caseId.value() + "/" + path + "/" + id + "/streichung";
    }

    /** Asks the lead to look at it, once; answers the page of the correction. */
    String askTheLead(String path, CaseId caseId, UUID id, @Nullable UUID key) {
        return once.run(key, () -> {
            if (late(path, caseId, id).isEmpty()) heads.openForAftercare(caseId, TAB);
            else log.record(AccessLog.Action.CHANGE, "case", caseId.value(), "AUTHOR");
            var thing = find(path, caseId, id);
            if (requests.add(caseId, id, clock.instant())) remind(caseId, thing);
            return action(path, caseId, id);
        });
    }

    private void remind(CaseId caseId, Correctable thing) {
        var kind = t("casework.corrections.kind." + thing.kind());
        var text =
                t("casework.corrections.late.reminder", kind, Formats.dateTime(thing.recordedAt()), thing.authorName());
        reminders.addForLead(caseId, LocalDate.now(clock), text, Origin.RULE);
    }

    /** Throws {@link Forbidden} for whoever may not, and {@link NotFound} if it is gone. */
    CorrectionResult correct(String path, CaseId caseId, UUID id, CorrectionForm form) {
        var head = heads.openForAftercare(caseId, TAB);
        if (form._once() != null && once.isDone(form._once()))
            return new CorrectionResult.Done(once.run(form._once(), () -> head.path(TAB)));

        var thing = find(path, caseId, id);
        if (!allowed(head, thing)) throw new Forbidden();
        var errors = form.check(corrections.targets(caseId));
        if (errors.any()) return new CorrectionResult.Refused(page(path, head, thing, form, errors));
        return new CorrectionResult.Done(once.run(form._once(), () -> carryOut(path, head, thing, form)));
    }

    private String carryOut(String path, CaseHead head, Correctable thing, CorrectionForm form) {
        var target = form.isMove() ? new CaseId(UUID.fromString(form.target())) : null;
        var area = compartments.of(thing.id()).orElse(null);
        var read = readers.between(head.id(), target, thing, clock.instant());
        if (target == null) of(path).strike(head.id(), thing.id());
        else moveTo(target, path, head, thing, area);
        tell(head.id(), target, thing, form, read, area);
        return head.path(thing.kind() == Correctable.Kind.DOCUMENT ? path : TAB);
    }

    /** Of something that was specially protected, those alone are told who read it. */
    private void tell(
            CaseId caseId,
            @Nullable CaseId target,
            Correctable thing,
            CorrectionForm form,
            Set<UUID> read,
            @Nullable Compartment area) {
        var trace = trace(thing, target == null ? "Struck" : "MovedAway");
        if (area == null) {
            corrections.add(caseId, thing, form, read, clock.instant());
            timeline.add(caseId, trace, clock.instant(), null, said(thing, form));
        } else timeline.addSealed(caseId, trace, clock.instant(), said(thing, form), area.id());
    }

    private void moveTo(CaseId target, String path, CaseHead head, Correctable thing, @Nullable Compartment area) {
        heads.openForChange(target, TAB);
        of(path).move(head.id(), thing.id(), target);
        var trace = trace(thing, "MovedHere");
        if (area == null) timeline.add(target, trace, clock.instant(), null, "");
        else timeline.addSealed(target, trace, clock.instant(), "", area.id());
    }

    private static String trace(Correctable thing, String what) {
        return switch (thing.kind()) {
            case NOTE -> "note" + what;
            case CONTACT -> "contact" + what;
            case DOCUMENT -> "document" + what;
        };
    }

    /** Names the reason, and never where it belongs: that would tell of the other case. */
    private static String said(Correctable thing, CorrectionForm form) {
        return t(
                "casework.corrections.trace",
                Formats.dateTime(thing.recordedAt()),
                thing.authorName(),
                CorrectionForm.Reason.valueOf(form.reason()).label());
    }

    private CorrectionPage page(String path, CaseHead head, Correctable thing, CorrectionForm form, Errors errors) {
        return new CorrectionPage(
                head,
                path,
                thing,
                allowed(head, thing),
                requests.isAsked(head.id(), thing.id()),
                corrections.targets(head.id()),
                form,
                errors);
    }

    private boolean allowed(CaseHead head, Correctable thing) {
        return CorrectionRule.allows(thing, Scope.actor().user(), head.membership(), clock.instant());
    }

    private Correctable find(String path, CaseId caseId, UUID id) {
        return of(path).find(caseId, id).orElseThrow(NotFound::new);
    }

    private CorrectableThings of(String path) {
        return things.stream()
                .filter(feature -> feature.path().equals(path))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
