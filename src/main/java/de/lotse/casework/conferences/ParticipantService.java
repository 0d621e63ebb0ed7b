package de.lotse.casework.conferences;

import static de.lotse.web.Texts.t;

import de.lotse.casework.CaseId;
import de.lotse.casework.appointments.Agreeing;
import de.lotse.casework.cases.CaseHead;
import de.lotse.casework.cases.CaseHeads;
import de.lotse.casework.notices.Telling;
import de.lotse.consent.GrantBasis;
import de.lotse.consent.ShareGrant.EndReason;
import de.lotse.consent.ShareGrants;
import de.lotse.notifications.Notice;
import de.lotse.shared.Conflict;
import de.lotse.shared.NotFound;
import de.lotse.shared.OrganisationId;
import de.lotse.shared.Role;
import de.lotse.shared.UserId;
import de.lotse.web.Errors;
import de.lotse.web.Once;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites, and shares what the agenda touches with whom the person has agreed to. */
@Service
@Transactional
class ParticipantService {

    private static final String INVITED = "casework.notices.conference.invited";
    private static final Set<Role> GUESTS = Set.of(Role.PROVIDER_LEAD, Role.NETWORK_PARTNER);

    private final CaseHeads heads;
    private final Rounds rounds;
    private final Participants participants;
    private final Invitable invitable;
    private final ShareGrants grants;
    private final GuestGrants guests;
    private final Agreeing agreeing;
    private final Telling telling;
    private final Once once;

    ParticipantService(
            CaseHeads heads,
            Rounds rounds,
            Participants participants,
            Invitable invitable,
            ShareGrants grants,
            GuestGrants guests,
            Agreeing agreeing,
            Telling telling,
            Once once) {
        this.heads = heads;
        this.rounds = rounds;
        this.participants = participants;
        this.invitable = invitable;
        this.grants = grants;
        this.guests = guests;
        this.agreeing = agreeing;
        this.telling = telling;
        this.once = once;
    }

    Errors check(CaseId caseId, UUID id, ParticipantForm form) {
        var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
        var round = planned(head, id);
        var errors = Errors.none();
        if (invitable.to(head, round).stream().noneMatch(one -> one.value().equals(form.who())))
            errors.reject("who", t("casework.conferences.who.empty"));
        else if (form.isA(ParticipantForm.BASIS)
                && round.wanted(basis(round, form.id())).isEmpty())
            errors.reject("who", t("casework.conferences.who.nothing"));
        return errors;
    }

    /** After {@link #check} found nothing. */
    String add(CaseId caseId, UUID id, ParticipantForm form) {
        return once.run(form._once(), () -> {
            var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var round = planned(head, id);
            invite(round, form);
            return round.conference().path();
        });
    }

    private void invite(Round round, ParticipantForm form) {
        var conference = round.conference();
        if (form.isA(ParticipantForm.COLLEAGUE)) inviteColleague(conference, form.id());
        else if (conference.anonymous()) inviteGuests(conference, new OrganisationId(form.id()), null);
        else {
            var basis = basis(round, form.id());
            inviteGuests(conference, basis.recipient(), give(round, basis));
        }
    }

    private void inviteColleague(Conference conference, UUID colleague) {
        participants.addColleague(conference, colleague);
        telling.colleague(new UserId(colleague), Notice.of(INVITED, conference.path()));
    }

    /** Whoever reads there what comes from others. */
    private void inviteGuests(Conference conference, OrganisationId guests, @Nullable UUID grant) {
        if (!participants.addOrganisation(conference, guests, grant)) throw new Conflict(conference.path());
        telling.roles(guests, GUESTS, Notice.of(INVITED, InvitationController.PATH + "/" + conference.id()));
    }

    private UUID give(Round round, GrantBasis basis) {
        var conference = round.conference();
        var day = agreeing.get(conference.caseId(), conference.appointment())
                .meeting()
                .on();
        return guests.give(basis, round.wanted(basis), day);
    }

    private static GrantBasis basis(Round round, UUID id) {
        return round.bases().stream()
                .filter(basis -> basis.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What was agreed to and the agenda touches by now; the narrower grant ends. */
    String shareMore(CaseId caseId, UUID id, UUID participant, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var round = planned(head, id);
            var one = participant(round, participant);
            if (!round.mayShareMore(one)) throw new Conflict(round.conference().path());
            end(round, one);
            participants.share(one, give(round, round.basis(one).orElseThrow(NotFound::new)));
            return round.conference().path();
        });
    }

    String remove(CaseId caseId, UUID id, UUID participant, @Nullable UUID key) {
        return once.run(key, () -> {
            var head = heads.openForChange(caseId, ConferenceService.OPEN_TAB);
            var round = planned(head, id);
            var one = participant(round, participant);
            participants.remove(round.conference(), one);
            end(round, one);
            return round.conference().path();
        });
    }

    private void end(Round round, Participant one) {
        var grant = one.grant();
        if (grant != null && round.open().containsKey(grant))
            grants.end(round.conference().caseId().value(), grant, EndReason.REPLACED);
    }

    private static Participant participant(Round round, UUID id) {
        return round.participants().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Round planned(CaseHead head, UUID id) {
        var round = rounds.of(head, id);
        if (!round.conference().planned()) throw new Conflict(round.conference().path());
        return round;
    }
}
