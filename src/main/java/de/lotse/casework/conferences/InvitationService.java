package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.audit.Access;
import de.lotse.audit.AccessLog;
import de.lotse.audit.AccessLog.Action;
import de.lotse.audit.AccessPurpose;
import de.lotse.casework.conferences.Participant.Answer;
import de.lotse.consent.ContentCategory;
import de.lotse.documents.Printed;
import de.lotse.shared.Conflict;
import de.lotse.shared.Scope;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** As who was invited: reads what may be heard, and says who comes. Each request is decided anew by the grant that lives. */
@Service
@Transactional
class InvitationService {

    private static final String SUBJECT = "conference";

    private final Invitations invitations;
    private final Participants participants;
    private final ConferencePaper paper;
    private final AccessLog log;
    private final Once once;
    private final Clock clock;

    InvitationService(
            Invitations invitations,
            Participants participants,
            ConferencePaper paper,
            AccessLog log,
            Once once,
            Clock clock) {
        this.invitations = invitations;
        this.participants = participants;
        this.paper = paper;
        this.log = log;
        this.once = once;
        this.clock = clock;
    }

    InvitationPages.All list() {
        var open = invitations.all();
        var ids = open.stream().map(Invitation::conference).toList();
        log.record(Access.of(Action.LIST, SUBJECT, ids, "GRANT").purpose(AccessPurpose.CASE_CONFERENCE));
        return new InvitationPages.All(open, invitations.ended(open));
    }

    InvitationPages.One page(UUID conference) {
        var one = invitations.get(conference);
        return page(one, ReplyForm.of(one), Errors.none());
    }

    InvitationPages.One page(UUID conference, ReplyForm form, Errors errors) {
        return page(invitations.get(conference), form, errors);
    }

    private InvitationPages.One page(Invitation one, ReplyForm form, Errors errors) {
        var items = invitations.items(one);
        log.record(access(Action.VIEW, one, items));
        return new InvitationPages.One(one, items, form, errors);
    }

    /** Throws {@link Conflict} if a colleague has answered since the form was made, or the conference is over. */
    String answer(UUID conference, ReplyForm form) {
        return once.run(form._once(), () -> {
            var one = invitations.get(conference);
            var answer = Answer.valueOf(form.answer());
            var comes = answer == Answer.ACCEPTED ? form.comes() : "";
            if (!one.answerable() || !participants.answer(one.participant(), form.version(), answer, comes))
                throw new Conflict(one.path());
            log.record(access(Action.CHANGE, one, List.of()));
            return one.path();
        });
    }

    Printed print(UUID conference) {
        var one = invitations.get(conference);
        var items = invitations.items(one);
        log.record(access(Action.PRINT, one, items));
        var held = one.state() == ConferenceState.HELD;
        return paper.print(new ConferencePages.Print(
                t(held ? "casework.conferences.minutes.title" : "casework.conferences.agenda.title"),
                one.terms(),
                items,
                held,
                Scope.actor().organisationName(),
                LocalDate.now(clock)));
    }

    /** With the case it is in, so that the person is told of it; where nobody is named there is none. */
    private static Access access(Action action, Invitation one, List<ItemView> items) {
        var shown = EnumSet.noneOf(ContentCategory.class);
        if (!one.name().isEmpty()) shown.add(ContentCategory.IDENTITY);
        items.forEach(view -> shown.addAll(view.item().categories()));
        var basis = one.grant() == null ? "ORGANISATION" : "GRANT:" + one.grant();
        var access = Access.of(action, SUBJECT, List.of(one.conference()), basis)
                .purpose(AccessPurpose.CASE_CONFERENCE)
                .categories(shown.stream().map(Enum::name).toList())
                .sharedBy(one.host());
        return one.anonymous() ? access : access.inCase(one.caseId());
    }
}
