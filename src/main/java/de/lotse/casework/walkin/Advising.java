package de.lotse.casework.walkin;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.inquiries.InquiryIntake;
import de.lotse.casework.inquiries.InquiryIntake.Taken;
import de.lotse.casework.inquiries.Topic;
import de.lotse.casework.walkin.WalkIn.Outcome;
import de.lotse.casework.walkin.WalkInPages.AdvicePage;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A talk without a case: it is counted as an advice without a name, or becomes an inquiry. */
@Service
@Transactional
class Advising {

    private final WalkIns walkIns;
    private final Visits visits;
    private final InquiryIntake inquiries;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    Advising(WalkIns walkIns, Visits visits, InquiryIntake inquiries, Codes codes, Once once, Clock clock) {
        this.walkIns = walkIns;
        this.visits = visits;
        this.inquiries = inquiries;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    AdvicePage talk(UUID id) {
        var one = visits.present(id);
        visits.record(Action.VIEW, id);
        return page(one, AdviceForm.begun(one.language()), Errors.none());
    }

    AdvicePage talk(UUID id, AdviceForm form, Errors errors) {
        visits.record(Action.VIEW, id);
        return page(visits.present(id), form, errors);
    }

    AdvicePage advice() {
        return advice(AdviceForm.begun(""), Errors.none());
    }

    AdvicePage advice(AdviceForm form, Errors errors) {
        WalkInAccess.require();
        return page(null, form, errors);
    }

    Errors check(AdviceForm form) {
        WalkInAccess.require();
        return form.check(codes, today());
    }

    Errors checkForInquiry(AdviceForm form) {
        WalkInAccess.require();
        return form.checkForInquiry(codes, today());
    }

    /** Counts an advice; with the visit of somebody on the list, that ends. Throws {@link VisitEnded} if it has ended already. */
    String count(@Nullable UUID id, AdviceForm form) {
        return once.run(form._once(), () -> {
            if (id != null) visits.end(id, Outcome.ADVICE, null);
            walkIns.count(form.advice(codes, today()), today());
            return WalkIn.PATH;
        });
    }

    /** Answers the path of a new inquiry, into which everything goes that is known. */
    String inquire(@Nullable UUID id, AdviceForm form) {
        return once.run(form._once(), () -> {
            var one = id == null ? null : visits.find(id);
            if (one != null) visits.end(one.id(), Outcome.INQUIRY, null);
            return inquiries.take(new Taken(
                    today(),
                    one == null ? "" : one.name(),
                    form.channel(),
                    form.institution(),
                    form.language(),
                    form.interpreted(),
                    form.district(),
                    concern(one, form),
                    one != null && one.urgent()));
        });
    }

    private String concern(@Nullable WalkIn one, AdviceForm form) {
        var topic = Topic.of(form.topic(), codes, today())
                .map(known -> t("casework.walkin.inquiry.topic", known.label(codes)))
                .orElse("");
        var minutes = form.minutes().isEmpty() ? "" : t("casework.walkin.inquiry.minutes", form.minutes());
        return Stream.of(one == null ? "" : one.concern(), topic, minutes)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private AdvicePage page(@Nullable WalkIn one, AdviceForm form, Errors errors) {
        return new AdvicePage(
                one,
                form,
                Topic.options(codes, today()),
                WalkInPages.options("language", codes, today()),
                WalkInPages.options("inquiry_channel", codes, today()),
                WalkInPages.districts(codes, today()),
                WalkInPages.options("referring_institution", codes, today()),
                errors);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
