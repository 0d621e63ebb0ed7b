package de.lotse.casework.handovers;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.inquiries.InquiryHandovers;
import de.lotse.casework.inquiries.InquiryPassing;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands inquiries to other organisations and answers theirs. */
@Service
@Transactional
class HandoverService {

    private static final String SUBJECT = "inquiry_handover";

    private final Handovers handovers;
    private final InquiryHandovers passed;
    private final InquiryPassing passing;
    private final Codes codes;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    HandoverService(
            Handovers handovers,
            InquiryHandovers passed,
            InquiryPassing passing,
            Codes codes,
            AccessLog log,
            Once once,
            Clock clock) {
        this.handovers = handovers;
        this.passed = passed;
        this.passing = passing;
        this.codes = codes;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    HandoverFormPage form(UUID inquiry, HandoverForm form, Errors errors) {
        var known = passing.open(inquiry);
        return new HandoverFormPage(inquiry, known.name(), handovers.receivers(), form, errors);
    }

    Errors check(HandoverForm form) {
        passing.require();
        return form.check(handovers.receivers(), today());
    }

    /** Answers the path of the inquiry. Throws {@link Conflict} if it has ended already. */
    String handOver(UUID inquiry, HandoverForm form) {
        return once.run(form._once(), () -> {
            var known = passing.leave(inquiry, today());
            handovers.add(
                    inquiry, UUID.fromString(form.to()), form.agreement(today()), form.agreedParts(), known, today());
            return "/anfragen/" + inquiry;
        });
    }

    /** The person has thought better of it, as long as the other side has not answered. */
    String callBack(UUID inquiry, @Nullable UUID key) {
        return once.run(key, () -> {
            passing.comeBack(inquiry);
            if (!handovers.callBack(inquiry, today())) throw new Conflict("/anfragen/" + inquiry);
            return "/anfragen/" + inquiry;
        });
    }

    /** It was returned and is cleared here again. */
    String takeBack(UUID inquiry, @Nullable UUID key) {
        return once.run(key, () -> {
            passing.require();
            var returned = passed.of(inquiry).stream().limit(1).anyMatch(one -> one.returned());
            passing.comeBack(inquiry);
            if (!returned) throw new Conflict("/anfragen/" + inquiry);
            return "/anfragen/" + inquiry;
        });
    }

    HandoverPage page(UUID id, ReturnForm form, Errors errors) {
        passing.require();
        var handover = handovers.get(id);
        log.record(Action.VIEW, SUBJECT, id, "AGREEMENT");
        var language = handover.content().language();
        return new HandoverPage(
                handover,
                language.isEmpty() ? "" : codes.label("language", language),
                district(handover.content().district()),
                form,
                errors);
    }

    /** It is an inquiry of the own organisation from now on. Answers its path. */
    String accept(UUID id, @Nullable UUID key) {
        return once.run(key, () -> {
            passing.require();
            var handover = handovers.get(id);
            if (!handovers.answer(id, "ACCEPTED", today(), "")) throw new Conflict(handover.path());
            log.record(Action.CHANGE, SUBJECT, id, "AGREEMENT");
            return passing.arrive(handover.content());
        });
    }

    /** It goes back with a reason. Answers where to go on. */
    String giveBack(UUID id, ReturnForm form) {
        return once.run(form._once(), () -> {
            passing.require();
            var handover = handovers.get(id);
            if (!handovers.answer(id, "RETURNED", today(), form.reason())) throw new Conflict(handover.path());
            log.record(Action.CHANGE, SUBJECT, id, "AGREEMENT");
            return "/anfragen";
        });
    }

    private String district(String code) {
        var found = codes.find("district", code);
        return found == null ? "" : found.label();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
