package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.search.InquiryNames;
import de.lotse.kern.Option;
import de.lotse.kern.Term;
import de.lotse.shared.Conflict;
import de.lotse.shared.Ids;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes inquiries up, changes them, and ends them without a case. */
@Service
@Transactional
class InquiryService {

    private final Inquiries inquiries;
    private final InquiryNames names;
    private final InquiryCalls calls;
    private final InquiryHandovers handovers;
    private final InquiryMeetings meetings;
    private final Codes codes;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    InquiryService(
            Inquiries inquiries,
            InquiryNames names,
            InquiryCalls calls,
            InquiryHandovers handovers,
            InquiryMeetings meetings,
            Codes codes,
            AccessLog log,
            Once once,
            Clock clock) {
        this.inquiries = inquiries;
        this.names = names;
        this.calls = calls;
        this.handovers = handovers;
        this.meetings = meetings;
        this.codes = codes;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    InquiryFormPage newPage() {
        return newPage(InquiryForm.empty(today()), Errors.none());
    }

    InquiryFormPage newPage(InquiryForm form, Errors errors) {
        InquiryAccess.require();
        return InquiryFormPage.create(form, choices(), errors);
    }

    Errors check(InquiryForm form) {
        InquiryAccess.require();
        return form.check(choices(), today());
    }

    Errors check(InquiryId id, InquiryForm form) {
        InquiryAccess.require();
        return form.check(choices(openOne(id)), today());
    }

    /** Answers the path of the new inquiry. */
    String add(InquiryForm form) {
        InquiryAccess.require();
        return once.run(form._once(), () -> {
            var id = new InquiryId(Ids.next());
            inquiries.add(id, form.details(today()));
            names.store(id.value(), searchable(form.name()));
            record(Action.CHANGE, id);
            return id.path();
        });
    }

    InquiryPage page(InquiryId id) {
        InquiryAccess.require();
        var inquiry = inquiries.get(id);
        record(Action.VIEW, id);
        return new InquiryPage(
                inquiry,
                inquiry.state().isOpen() ? Waiting.since(inquiry.details().receivedOn(), today()) : "",
                new InquiryTerms(choices(inquiry)).of(inquiry.details()),
                outcome(inquiry),
                calls.of(id.value()),
                handovers.of(id.value()),
                meetings.of(id.value()),
                InquiryAccess.mayOpenCases());
    }

    InquiryFormPage changePage(InquiryId id) {
        InquiryAccess.require();
        var inquiry = openOne(id);
        record(Action.VIEW, id);
        return InquiryFormPage.change(
                id, InquiryForm.of(inquiry.details(), inquiry.version()), choices(inquiry), Errors.none());
    }

    InquiryFormPage changePage(InquiryId id, InquiryForm form, Errors errors) {
        InquiryAccess.require();
        var inquiry = openOne(id);
        record(Action.VIEW, id);
        return InquiryFormPage.change(id, form, choices(inquiry), errors);
    }

    /** The form once more, above the newer version, with both sides compared. */
    InquiryFormPage conflictPage(InquiryId id, InquiryForm form) {
        InquiryAccess.require();
        var newer = openOne(id);
        record(Action.VIEW, id);
        var rows = new InquiryTerms(choices(newer)).compare(form.details(today()), newer.details());
        return InquiryFormPage.change(id, form.over(newer.version()), choices(newer), Errors.none())
                .withConflicts(rows);
    }

    /** Answers false if somebody else has changed the inquiry since the form was made. */
    boolean change(InquiryId id, InquiryForm form) {
        InquiryAccess.require();
        openOne(id);
        if (!inquiries.change(id, form.version(), form.details(today()))) return false;
        names.store(id.value(), searchable(form.name()));
        record(Action.CHANGE, id);
        return true;
    }

    /** Answers the path of the inquiry. Throws {@link Conflict} if somebody has begun already. */
    String take(InquiryId id) {
        InquiryAccess.require();
        inquiries.lock(id).state().become(InquiryState.CLEARING);
        inquiries.take(id);
        record(Action.CHANGE, id);
        return id.path();
    }

    OutcomePage outcomePage(InquiryId id, OutcomeKind kind) {
        return outcomePage(id, kind, OutcomeForm.empty(today()), Errors.none());
    }

    OutcomePage outcomePage(InquiryId id, OutcomeKind kind, OutcomeForm form, Errors errors) {
        InquiryAccess.require();
        var inquiry = openOne(id);
        record(Action.VIEW, id);
        var planned = meetings.of(id.value()).stream()
                .filter(InquiryMeetings.Agreed::planned)
                .map(InquiryMeetings.Agreed::when)
                .toList();
        return new OutcomePage(inquiry, kind, form, Topic.options(codes, today()), declineReasons(), planned, errors);
    }

    Errors check(InquiryId id, OutcomeKind kind, OutcomeForm form) {
        InquiryAccess.require();
        return form.check(kind, inquiries.get(id).details().receivedOn(), today(), codes, declineReasons());
    }

    /** Answers the path of the inquiry. Throws {@link Conflict} if it has ended already. */
    String end(InquiryId id, OutcomeKind kind, OutcomeForm form) {
        InquiryAccess.require();
        return once.run(form._once(), () -> {
            var state = inquiries.lock(id).state().end(kind.state());
            inquiries.end(id, state, form.outcome(kind, codes, today()));
            meetings.end(id.value(), state == InquiryState.ADVISED, today());
            if (state == InquiryState.ADVISED) inquiries.countAdvice(Ids.next(), id);
            names.forget(id.value());
            record(Action.CHANGE, id);
            return id.path();
        });
    }

    private Inquiry openOne(InquiryId id) {
        var inquiry = inquiries.get(id);
        if (!inquiry.state().isOpen()) throw new Conflict();
        return inquiry;
    }

    private List<Term> outcome(Inquiry inquiry) {
        var outcome = inquiry.outcome();
        if (outcome == null) return List.of();
        var terms = new ArrayList<Term>();
        terms.add(new Term(t("casework.inquiry.outcome.on"), Formats.date(outcome.on())));
        if (outcome.topic() instanceof Topic topic)
            terms.add(new Term(t("casework.inquiry.outcome.topic"), topic.label(codes)));
        if (outcome.minutes() instanceof Integer minutes)
            terms.add(new Term(t("casework.inquiry.outcome.minutes"), Formats.minutes(minutes)));
        if (outcome.redirectedTo() instanceof String to) terms.add(new Term(t("casework.inquiry.outcome.to"), to));
        if (outcome.declineReason() instanceof String reason)
            terms.add(new Term(t("casework.inquiry.outcome.reason"), codes.label("decline_reason", reason)));
        if (!outcome.note().isEmpty()) terms.add(new Term(t("casework.inquiry.outcome.note"), outcome.note()));
        return terms;
    }

    /** Nobody is to be found by the word that says "no name". */
    private static String searchable(String name) {
        return name.equalsIgnoreCase(t("casework.inquiry.anonymous")) ? "" : name;
    }

    private InquiryChoices choices() {
        return InquiryChoices.of(codes, today());
    }

    private InquiryChoices choices(Inquiry inquiry) {
        return InquiryChoices.of(codes, today(), inquiry.details());
    }

    private List<Option> declineReasons() {
        return InquiryChoices.options(codes.options("decline_reason", today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(Action action, InquiryId id) {
        log.record(action, "inquiry", id.value(), "ORGANISATION");
    }
}
