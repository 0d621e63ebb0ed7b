package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrants;
import de.lotse.kern.ConflictRow;
import de.lotse.kern.Option;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.tenancy.Codes;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans conferences, shows them and calls them off. */
@Service
@Transactional
class ConferenceService {

    static final String OPEN_TAB = "termine";

    private static final Set<String> CHANNELS = Set.of("OFFICE", "AT_INSTITUTION", "HOME_VISIT", "PHONE", "VIDEO");

    private final CaseHeads heads;
    private final Conferences conferences;
    private final Participants participants;
    private final Rounds rounds;
    private final Views views;
    private final Invitable invitable;
    private final ConferenceTerms terms;
    private final Identifying identifying;
    private final Agreeing agreeing;
    private final ShareGrants grants;
    private final Timeline timeline;
    private final Codes codes;
    private final Once once;
    private final Clock clock;

    ConferenceService(
            CaseHeads heads,
            Conferences conferences,
            Participants participants,
            Rounds rounds,
            Views views,
            Invitable invitable,
            ConferenceTerms terms,
            Identifying identifying,
            Agreeing agreeing,
            ShareGrants grants,
            Timeline timeline,
            Codes codes,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.conferences = conferences;
        this.participants = participants;
        this.rounds = rounds;
        this.views = views;
        this.invitable = invitable;
        this.terms = terms;
        this.identifying = identifying;
        this.agreeing = agreeing;
        this.grants = grants;
        this.timeline = timeline;
        this.codes = codes;
        this.once = once;
        this.clock = clock;
    }

    ConferencePages.All list(CaseId caseId) {
        var head = heads.open(caseId, OPEN_TAB);
        var agreed = agreeing.of(caseId);
        return new ConferencePages.All(
                head,
                conferences.of(caseId).stream()
                        .filter(one -> agreed.containsKey(one.appointment()))
                        .map(one -> new ConferencePages.All.Line(
                                one, Objects.requireNonNull(agreed.get(one.appointment()))))
                        .toList());
    }

    ConferencePages.Form newPage(CaseId caseId) {
        var head = heads.openForChange(caseId, OPEN_TAB);
        return form(head, null, ConferenceForm.begun(agreeing.interpreting(head.clientId())), Errors.none(), List.of());
    }

    ConferencePages.Form newPage(CaseId caseId, ConferenceForm form, Errors errors) {
        return form(heads.openForChange(caseId, OPEN_TAB), null, form, errors, List.of());
    }

    Errors checkNew(CaseId caseId, ConferenceForm form) {
        var head = heads.openForChange(caseId, OPEN_TAB);
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

    /** With the acting person in it. Answers the path of the conference. After {@link #checkNew} found nothing. */
    String plan(CaseId caseId, ConferenceForm form) {
        return plan(caseId, form, clock.instant());
    }

    /** @param at when it was planned */
    String plan(CaseId caseId, ConferenceForm form, Instant at) {
        return once.run(form._once(), () -> {
            heads.openForChange(caseId, OPEN_TAB);
            var meeting = Objects.requireNonNull(form.meeting(new Reading(today()), today()));
            var appointment = agreeing.agree(
                    caseId,
                    meeting,
                    form.place(),
                    t("casework.conferences.several"),
                    t("casework.conferences.purpose"),
                    form.interpreting());
            var id = conferences.add(caseId, appointment, form.anonymous(), form.wanted());
            participants.addColleague(
                    conferences.get(caseId, id), Scope.actor().user().value());
            timeline.add(caseId, "conferencePlanned", at, id, meeting.words());
            return Conference.path(caseId, id);
        });
    }

    ConferencePages.One page(CaseId caseId, UUID id, Errors errors) {
        var head = heads.open(caseId, OPEN_TAB);
        var round = rounds.of(head, id);
        var agreed = agreeing.get(caseId, round.conference().appointment());
        var items = views.of(round, round.items());
        return new ConferencePages.One(
                head,
                round,
                agreed,
                terms.of(round.conference(), agreed),
                items,
                invitable.to(head, round),
                head.writable()
                        && !agreed.meeting().on().isAfter(today())
                        && items.stream().anyMatch(view -> view.minutes() != null),
                errors);
    }

    ConferencePages.Form changePage(CaseId caseId, UUID id) {
        var head = heads.openForChange(caseId, OPEN_TAB);
        var known = planned(caseId, id);
        return form(head, known, ConferenceForm.of(known), Errors.none(), List.of());
    }

    ConferencePages.Form changePage(CaseId caseId, UUID id, ConferenceForm form, Errors errors) {
        return form(heads.openForChange(caseId, OPEN_TAB), planned(caseId, id), form, errors, List.of());
    }

    Errors checkChange(CaseId caseId, UUID id, ConferenceForm form) {
        var head = heads.openForChange(caseId, OPEN_TAB);
        planned(caseId, id);
        return check(head, form, new Reading(today()));
    }

    /** Answers false if somebody else has changed it since the form was made. */
    boolean change(CaseId caseId, UUID id, ConferenceForm form) {
        heads.openForChange(caseId, OPEN_TAB);
        var known = planned(caseId, id);
        if (known.anonymous() != form.anonymous()) throw new Conflict(known.path());
        return conferences.change(known, form.version(), form.wanted());
    }

    /** The form once more, above the newer version, with both sides compared. */
    ConferencePages.Form conflictPage(CaseId caseId, UUID id, ConferenceForm form) {
        var head = heads.openForChange(caseId, OPEN_TAB);
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

    /** Nobody meets; what was shared for it ends. */
    String cancel(CaseId caseId, UUID id, int version, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, OPEN_TAB);
            var round = rounds.of(head, id);
            var known = round.conference();
            conferences.end(known, version, ConferenceState.CANCELLED);
            agreeing.cancel(caseId, known.appointment(), t("casework.conferences.cancel.reason"));
            round.open().keySet().stream()
                    .filter(grant -> round.participants().stream().anyMatch(one -> grant.equals(one.grant())))
                    .forEach(grant -> grants.end(caseId.value(), grant, EndReason.REPLACED));
            timeline.add(caseId, "conferenceCancelled", clock.instant(), id, "");
            return known.path();
        });
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
