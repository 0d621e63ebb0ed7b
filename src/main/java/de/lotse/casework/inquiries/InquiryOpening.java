package de.lotse.casework.inquiries;

import static de.lotse.web.Texts.t;

import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.casework.CaseId;
import de.lotse.casework.PersonId;
import de.lotse.casework.cases.CaseOpening;
import de.lotse.casework.cases.CaseOpening.Concerns;
import de.lotse.casework.notes.NoteKeeping;
import de.lotse.casework.search.FoundInquiry;
import de.lotse.casework.search.FoundPerson;
import de.lotse.casework.search.InquiryNames;
import de.lotse.casework.search.NameFinding;
import de.lotse.casework.timeline.Timeline;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Formats;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a case of an inquiry: who it is, whether somebody knows the person already, and what goes with it into the file. */
@Service
@Transactional
class InquiryOpening {

    private final Inquiries inquiries;
    private final InquiryNames inquiryNames;
    private final NameFinding finding;
    private final NewClients clients;
    private final CaseOpening cases;
    private final NoteKeeping notes;
    private final InquiryCalls calls;
    private final InquiryMeetings meetings;
    private final Timeline timeline;
    private final Codes codes;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    InquiryOpening(
            Inquiries inquiries,
            InquiryNames inquiryNames,
            NameFinding finding,
            NewClients clients,
            CaseOpening cases,
            NoteKeeping notes,
            InquiryCalls calls,
            InquiryMeetings meetings,
            Timeline timeline,
            Codes codes,
            AccessLog log,
            Once once,
            Clock clock) {
        this.inquiries = inquiries;
        this.inquiryNames = inquiryNames;
        this.finding = finding;
        this.clients = clients;
        this.cases = cases;
        this.notes = notes;
        this.calls = calls;
        this.meetings = meetings;
        this.timeline = timeline;
        this.codes = codes;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    OpeningPage page(InquiryId id) {
        InquiryAccess.requireOpening();
        var name = inquiries.get(id).details().name();
        var anonymous = name.equalsIgnoreCase(t("casework.inquiry.anonymous"));
        return page(id, OpeningForm.of(name, anonymous), Errors.none(), Matches.NONE);
    }

    OpeningPage page(InquiryId id, OpeningForm form, Errors errors, Matches matches) {
        InquiryAccess.requireOpening();
        var inquiry = inquiries.get(id);
        if (!inquiry.state().isOpen()) throw new Conflict();
        log.record(Action.VIEW, "inquiry", id.value(), "ORGANISATION");
        if (matches.any()) recordShown(matches);
        return new OpeningPage(inquiry, form, choices(), matches, errors);
    }

    Errors check(OpeningForm form) {
        InquiryAccess.requireOpening();
        return form.check(choices(), today());
    }

    /**
     * Answers the path of the new case.
     *
     * @throws PossibleMatches if the person may be known already and the form does not say what to do about it
     * @throws Conflict if the inquiry has ended already
     */
    String open(InquiryId id, OpeningForm form) {
        InquiryAccess.requireOpening();
        return once.run(form._once(), () -> {
            var inquiry = inquiries.lock(id);
            inquiry.state().end(InquiryState.CASE_OPENED);
            var caseId = cases.open(client(inquiry, form), Concerns.valueOf(form.concerns()));
            moveInto(caseId, inquiry);
            log.record(Action.CHANGE, "inquiry", id.value(), "ORGANISATION");
            return "/faelle/" + caseId.value();
        });
    }

    private PersonId client(Inquiry inquiry, OpeningForm form) {
        if (form.isPseudonymous()) return clients.addPseudonymous(form.pseudonym());

        var matches = matches(inquiry.id(), form);
        var chosen = matches.chosen(form.choice());
        if (chosen.isPresent()) return chosen.get();
        if (matches.any() && !form.choice().equals(OpeningForm.NEW)) throw new PossibleMatches(matches);
        return clients.add(form.names(), form.birth(today()), form.gender());
    }

    private Matches matches(InquiryId id, OpeningForm form) {
        var persons = new LinkedHashSet<FoundPerson>();
        var others = new LinkedHashSet<FoundInquiry>();
        for (var spelling : form.spellings()) {
            persons.addAll(finding.persons(spelling));
            others.addAll(finding.inquiries(spelling));
        }
        others.removeIf(other -> other.id().equals(id.value()));
        return new Matches(List.copyOf(persons), List.copyOf(others));
    }

    private void moveInto(CaseId caseId, Inquiry inquiry) {
        var details = inquiry.details();
        var received = details.receivedOn().atStartOfDay(Formats.ZONE).toInstant();
        timeline.add(caseId, "inquiry", received, inquiry.id().value(), "");
        var handed = new InquiryTerms(InquiryChoices.of(codes, today())).handedOver(details);
        if (!handed.isEmpty()) addNote(caseId, handed);
        calls.moveInto(caseId, inquiry.id().value());
        meetings.moveInto(caseId, inquiry.id().value());
        inquiryNames.forget(inquiry.id().value());
        inquiries.endAsCase(inquiry.id(), caseId, today());
    }

    private void addNote(CaseId caseId, String text) {
        var now = clock.instant();
        timeline.add(caseId, "note", now, notes.add(caseId, text, now), "");
    }

    private void recordShown(Matches matches) {
        var shownCases = matches.persons().stream()
                .map(person -> person.caseId().value())
                .distinct()
                .toList();
        log.record(Action.SEARCH, "case", shownCases, "MEMBERSHIP");
        log.record(
                Action.SEARCH,
                "inquiry",
                matches.inquiries().stream().map(FoundInquiry::id).toList(),
                "ORGANISATION");
    }

    private OpeningChoices choices() {
        return OpeningChoices.of(codes, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
