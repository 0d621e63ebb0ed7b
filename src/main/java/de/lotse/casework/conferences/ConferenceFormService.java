package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The form of a new conference, and of one that is planned; changes what was said in it. */
@Service
@Transactional
class ConferenceFormService {

    private static final Set<String> CHANNELS = Set.of("OFFICE", "AT_INSTITUTION", "HOME_VISIT", "PHONE", "VIDEO");

    private final CaseHeads heads;
    private final Conferences conferences;
    private final Identifying identifying;
    private final Agreeing agreeing;
    private final Codes codes;
    private final Clock clock;

    ConferenceFormService(
            CaseHeads heads,
            Conferences conferences,
            Identifying identifying,
            Agreeing agreeing,
            Codes codes,
            Clock clock) {
        this.heads = heads;
        this.conferences = conferences;
        this.identifying = identifying;
        this.agreeing = agreeing;
        this.codes = codes;
        this.clock = clock;
    }

    ConferencePages.Form newPage(CaseId caseId) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        return form(head, null, ConferenceForm.begun(agreeing.interpreting(head.clientId())), Errors.none(), List.of());
    }

    ConferencePages.Form newPage(CaseId caseId, ConferenceForm form, Errors errors) {
        return form(heads.openForChange(caseId, ConferenceService.OPEN_TAB), null, form, errors, List.of());
    }

    Errors checkNew(CaseId caseId, ConferenceForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var reading = new Reading(today());
        form.meeting(reading, today());
        form.checkNew(reading, options("interpreter_mode"), options("language"));
        return check(head, form, reading);
    }

    private Errors check(CaseHead head, ConferenceForm form, Reading reading) {
        form.checkTimeless(reading, channels());
        if (form.anonymous()) identifying.reject(reading.errors(), head, form.unnamed());
        return reading.errors();
    }

    ConferencePages.Form changePage(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var known = planned(caseId, id);
        return form(head, known, ConferenceForm.of(known), Errors.none(), List.of());
    }

    ConferencePages.Form changePage(CaseId caseId, UUID id, ConferenceForm form, Errors errors) {
        return form(
                heads.openForChange(caseId, ConferenceService.OPEN_TAB), planned(caseId, id), form, errors, List.of());
    }

    Errors checkChange(CaseId caseId, UUID id, ConferenceForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        planned(caseId, id);
        return check(head, form, new Reading(today()));
    }

    /** Answers false if somebody else has changed it since the form was made. */
    boolean change(CaseId caseId, UUID id, ConferenceForm form) {
        heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var known = planned(caseId, id);
        if (known.anonymous() != form.anonymous()) throw new Conflict(known.path());
        return conferences.change(known, form.version(), form.wanted());
    }

    /** The form once more, above the newer version, with both sides compared. */
    ConferencePages.Form conflictPage(CaseId caseId, UUID id, ConferenceForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var newer = planned(caseId, id);
        var theirs = ConferenceForm.of(newer);
        var rows = List.of(
                row("channel", label(form.channel()), label(theirs.channel())),
                row("reason", form.reason(), theirs.reason()),
                newer.anonymous()
                        ? row("description", form.description(), theirs.description())
                        : row("notTakingPart", form.wanted().notTakingPart(), theirs.notTakingPart()));
        return form(head, newer, form.over(newer.version()), Errors.none(), rows);
    }

    private String label(String channel) {
        return codes.label("consultation_channel", channel);
    }

    private static ConflictRow row(String field, String mine, String theirs) {
        return new ConflictRow(t("casework.conferences." + field), mine, theirs);
    }

    private Conference planned(CaseId caseId, UUID id) {
        var known = conferences.get(caseId, id);
        if (!known.planned()) throw new Conflict(known.path());
        return known;
    }

    private ConferencePages.Form form(
            CaseHead head,
            @Nullable Conference known,
            ConferenceForm form,
            Errors errors,
            List<ConflictRow> conflicts) {
        return new ConferencePages.Form(
                head, known, form, channels(), options("interpreter_mode"), options("language"), errors, conflicts);
    }

    private List<Option> channels() {
        return options("consultation_channel").stream()
                .filter(option -> CHANNELS.contains(option.value()))
                .toList();
    }

    private List<Option> options(String list) {
        return Option.of(codes.options(list, today()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
