package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.timeline.Timeline;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrants;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import de.lotse.web.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans conferences, shows them and calls them off. */
@Service
@Transactional
class ConferenceService {

    static final String OPEN_TAB = "termine";

    private final CaseHeads heads;
    private final Conferences conferences;
    private final Participants participants;
    private final Rounds rounds;
    private final Views views;
    private final Invitable invitable;
    private final ConferenceTerms terms;
    private final Agreeing agreeing;
    private final ShareGrants grants;
    private final Timeline timeline;
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
            Agreeing agreeing,
            ShareGrants grants,
            Timeline timeline,
            Once once,
            Clock clock) {
        this.heads = heads;
        this.conferences = conferences;
        this.participants = participants;
        this.rounds = rounds;
        this.views = views;
        this.invitable = invitable;
        this.terms = terms;
        this.agreeing = agreeing;
        this.grants = grants;
        this.timeline = timeline;
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

    /** With the acting person in it. Answers the path of the conference. After {@link ConferenceFormService#checkNew} found nothing. */
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
